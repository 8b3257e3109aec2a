package nazca.kernels.opencl.device;

import org.jocl.CL;
import org.jocl.Pointer;
import org.jocl.cl_command_queue;
import org.jocl.cl_kernel;
import org.jocl.cl_mem;

import java.lang.foreign.MemorySegment;
import java.util.Optional;

/** The calls themselves, on one queue of a driver. */
final class QueueCommands implements Commands {
    private static final Pointer ZERO = Pointer.to(new int[1]);
    private static final Optional<EnqueueWrite> ENQUEUE_WRITE = EnqueueWrite.find();

    private final cl_command_queue queue;
    private final Traffic traffic;

    QueueCommands(cl_command_queue queue, Traffic traffic) {
        this.queue = queue;
        this.traffic = traffic;
    }

    @Override
    public void launch(cl_kernel kernel, long[] global, long[] local) {
        CL.clEnqueueNDRangeKernel(queue, kernel, 1, null, global, local, 0, null, null);
        traffic.launched();
    }

    @Override
    public void write(cl_mem to, long offset, MemorySegment from) {
        if (ENQUEUE_WRITE.isPresent()) {
            ENQUEUE_WRITE.get().enqueue(queue, to, offset, from);
        } else {
            // JOCL starts a thread for each transfer that it does not wait for.
            Pointer source = Pointer.to(from.asByteBuffer());
            CL.clEnqueueWriteBuffer(
                    queue, to, true, offset, from.byteSize(), source, 0, null, null);
            traffic.waited();
        }
        traffic.written();
    }

    @Override
    public void read(cl_mem from, long offset, MemorySegment to) {
        Pointer target = Pointer.to(to.asByteBuffer());
        CL.clEnqueueReadBuffer(queue, from, true, offset, to.byteSize(), target, 0, null, null);
        traffic.read();
        traffic.waited();
    }

    @Override
    public void clear(cl_mem buffer, long offset, long bytes) {
        CL.clEnqueueFillBuffer(queue, buffer, ZERO, 4, offset, bytes, 0, null, null);
    }

    @Override
    public void copy(cl_mem from, long fromOffset, cl_mem to, long toOffset, long bytes) {
        CL.clEnqueueCopyBuffer(queue, from, to, fromOffset, toOffset, bytes, 0, null, null);
    }

    @Override
    public void finish() {
        CL.clFinish(queue);
        traffic.waited();
    }
}
