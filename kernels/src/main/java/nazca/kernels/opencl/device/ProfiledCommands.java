package nazca.kernels.opencl.device;

import org.jocl.CL;
import org.jocl.Pointer;
import org.jocl.cl_command_queue;
import org.jocl.cl_event;
import org.jocl.cl_kernel;
import org.jocl.cl_mem;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;

/** Commands on a queue of which the driver notes when each kernel started and ended. */
final class ProfiledCommands implements Commands {
    private final cl_command_queue queue;
    private final Traffic traffic;
    private final Commands others;
    private final List<cl_event> launches = new ArrayList<>();

    ProfiledCommands(cl_command_queue queue, Traffic traffic) {
        this.queue = queue;
        this.traffic = traffic;
        this.others = new QueueCommands(queue, traffic);
    }

    /** Waits; returns how long the kernels took since the last call, without gaps between them. */
    long kernelNanos() {
        finish();
        long sum = 0;
        for (cl_event launch : launches) {
            sum +=
                    time(launch, CL.CL_PROFILING_COMMAND_END)
                            - time(launch, CL.CL_PROFILING_COMMAND_START);
            CL.clReleaseEvent(launch);
        }
        launches.clear();
        return sum;
    }

    private static long time(cl_event event, int moment) {
        long[] nanos = new long[1];
        CL.clGetEventProfilingInfo(event, moment, Long.BYTES, Pointer.to(nanos), null);
        return nanos[0];
    }

    @Override
    public void launch(cl_kernel kernel, long[] global, long[] local) {
        cl_event event = new cl_event();
        CL.clEnqueueNDRangeKernel(queue, kernel, 1, null, global, local, 0, null, event);
        launches.add(event);
        traffic.launched();
    }

    @Override
    public void write(cl_mem to, long offset, MemorySegment from) {
        others.write(to, offset, from);
    }

    @Override
    public void read(cl_mem from, long offset, MemorySegment to) {
        others.read(from, offset, to);
    }

    @Override
    public void clear(cl_mem buffer, long offset, long bytes) {
        others.clear(buffer, offset, bytes);
    }

    @Override
    public void copy(cl_mem from, long fromOffset, cl_mem to, long toOffset, long bytes) {
        others.copy(from, fromOffset, to, toOffset, bytes);
    }

    @Override
    public void finish() {
        others.finish();
    }
}
