package nazca.kernels.opencl.device;

import org.jocl.CL;
import org.jocl.CLException;
import org.jocl.cl_command_queue;
import org.jocl.cl_context;
import org.jocl.cl_device_id;
import org.jocl.cl_kernel;
import org.jocl.cl_mem;
import org.jocl.cl_program;
import org.jocl.cl_queue_properties;
import org.jspecify.annotations.Nullable;

import java.lang.foreign.MemorySegment;
import java.lang.ref.Cleaner;
import java.util.ArrayList;
import java.util.List;

/**
 * An open device: its context and its one queue, which runs what it is given in order. It belongs
 * to the one thread that drives it. {@link #close()} frees programs, kernels and the queue; a
 * cleaner does so for a queue that was forgotten.
 */
public final class OpenClQueue implements AutoCloseable {
    private static final Cleaner CLEANER = Cleaner.create();

    private final OpenClDevice device;
    private final Handles handles;
    private final Cleaner.Cleanable cleanable;
    private final Traffic traffic = new Traffic();
    private Commands commands;
    private @Nullable ProfiledCommands profiled;
    private long heldBytes;
    private int heldBuffers;

    private OpenClQueue(OpenClDevice device, Handles handles) {
        this.device = device;
        this.handles = handles;
        this.cleanable = CLEANER.register(this, handles);
        this.commands = FailingCommands.asAsked(new QueueCommands(handles.queue, traffic));
    }

    /**
     * Opens a device.
     *
     * @throws nazca.tensor.DeviceException if its driver refuses
     */
    public static OpenClQueue open(OpenClDevice device) {
        cl_device_id[] devices = {device.handle().device()};
        try {
            cl_context context = CL.clCreateContext(null, 1, devices, null, null, null);
            return new OpenClQueue(device, new Handles(context, queue(device, context)));
        } catch (CLException e) {
            throw Status.fault(device, "opening", e);
        }
    }

    /** Queues with properties came with OpenCL 2.0; older drivers have the call before it. */
    @SuppressWarnings("deprecation")
    private static cl_command_queue queue(OpenClDevice device, cl_context context) {
        cl_device_id id = device.handle().device();
        try {
            return CL.clCreateCommandQueueWithProperties(
                    context, id, new cl_queue_properties(), null);
        } catch (UnsupportedOperationException e) {
            return CL.clCreateCommandQueue(context, id, 0, null);
        }
    }

    /** By the older call: JOCL does not end a list of properties as the newer one expects. */
    @SuppressWarnings("deprecation")
    private static cl_command_queue profilingQueue(OpenClDevice device, cl_context context) {
        return CL.clCreateCommandQueue(
                context, device.handle().device(), CL.CL_QUEUE_PROFILING_ENABLE, null);
    }

    /** The device that was opened. */
    public OpenClDevice device() {
        return device;
    }

    /** The driver's address of the queue, for libraries that enqueue by themselves. */
    public long address() {
        return handles.queue.getNativePointer();
    }

    /** How much went to and from the device. */
    public Traffic traffic() {
        return traffic;
    }

    /** Bytes of buffers that were allocated and are not freed yet. */
    public long heldBytes() {
        return heldBytes;
    }

    /** Buffers that were allocated and are not freed yet; 0 where nothing leaks. */
    public int heldBuffers() {
        return heldBuffers;
    }

    /** Waits until everything that was enqueued is done. */
    public void finish() {
        try {
            commands.finish();
            handles.staging.free();
        } catch (CLException e) {
            throw Status.fault(device, "waiting", e);
        }
    }

    /**
     * Enqueues work and waits for it; returns how many nanoseconds its kernels took by the device's
     * own clock, which leaves out what lies between them.
     */
    public long kernelNanos(Runnable work) {
        finish();
        Commands usual = commands;
        try {
            ProfiledCommands watched = profiled();
            commands = watched;
            work.run();
            return watched.kernelNanos();
        } catch (CLException e) {
            throw Status.fault(device, "profiling", e);
        } finally {
            commands = usual;
        }
    }

    private ProfiledCommands profiled() {
        ProfiledCommands known = profiled;
        if (known == null) {
            cl_command_queue queue = profilingQueue(device, handles.context);
            handles.others.add(queue);
            known = new ProfiledCommands(queue, traffic);
            profiled = known;
        }
        return known;
    }

    @Override
    public void close() {
        cleanable.clean();
    }

    cl_context context() {
        return handles.context;
    }

    /** What runs on the device, in order. */
    Commands commands() {
        return commands;
    }

    /** Enqueues a transfer to the device; the caller's memory is free again on return. */
    void write(cl_mem to, long offset, MemorySegment from) {
        if (!handles.staging.holds(from.byteSize())) {
            commands.finish();
            handles.staging.free();
        }
        commands.write(to, offset, handles.staging.copyOf(from));
    }

    /** Waits for a transfer to native memory. */
    void read(cl_mem from, long offset, MemorySegment to) {
        commands.read(from, offset, to);
        handles.staging.free();
    }

    void releaseAtEnd(cl_program program) {
        handles.programs.add(program);
    }

    void releaseAtEnd(cl_kernel kernel) {
        handles.kernels.add(kernel);
    }

    void allocated(long bytes) {
        heldBytes += bytes;
        heldBuffers++;
    }

    void freed(int buffers, long bytes) {
        heldBytes -= bytes;
        heldBuffers -= buffers;
    }

    /** What a memory of this queue gives back when it is closed or forgotten. */
    Cleaner.Cleanable guard(Object owner, List<cl_mem> buffers) {
        return CLEANER.register(owner, () -> buffers.forEach(CL::clReleaseMemObject));
    }

    /** What the driver counts as ours; knows nothing of the queue, which a cleaner waits for. */
    private static final class Handles implements Runnable {
        private final cl_context context;
        private final cl_command_queue queue;
        private final List<cl_command_queue> others = new ArrayList<>();
        private final List<cl_program> programs = new ArrayList<>();
        private final List<cl_kernel> kernels = new ArrayList<>();
        private final Staging staging = new Staging();

        Handles(cl_context context, cl_command_queue queue) {
            this.context = context;
            this.queue = queue;
        }

        @Override
        public void run() {
            try {
                CL.clFinish(queue); // transfers from staging may be under way
            } catch (CLException lost) {
                staging.free(); // a device that is gone takes nothing more from it
            }
            kernels.forEach(CL::clReleaseKernel);
            programs.forEach(CL::clReleaseProgram);
            CL.clReleaseCommandQueue(queue);
            others.forEach(CL::clReleaseCommandQueue);
            CL.clReleaseContext(context);
        }
    }
}
