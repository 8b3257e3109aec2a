package nazca.kernels.opencl.device;

import org.jocl.cl_kernel;
import org.jocl.cl_mem;

import java.lang.foreign.MemorySegment;

/**
 * What a queue may be told, one method for each call of OpenCL; all throw {@link
 * org.jocl.CLException}. Only {@link #read} and {@link #finish} wait.
 */
interface Commands {
    /** Enqueues a kernel whose arguments are set. */
    void launch(cl_kernel kernel, long[] global, long[] local);

    /** Enqueues a transfer; the native memory must stay as it is until the next wait. */
    void write(cl_mem to, long offset, MemorySegment from);

    /** Waits for all that was enqueued and for a transfer to native memory. */
    void read(cl_mem from, long offset, MemorySegment to);

    /** Enqueues zeros. */
    void clear(cl_mem buffer, long offset, long bytes);

    /** Enqueues a copy within the device. */
    void copy(cl_mem from, long fromOffset, cl_mem to, long toOffset, long bytes);

    /** Waits for all that was enqueued. */
    void finish();
}
