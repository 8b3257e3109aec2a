package nazca.kernels.opencl.device;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import org.jocl.CL;
import org.jocl.CLException;
import org.jocl.cl_command_queue;
import org.jocl.cl_mem;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandleProxies;
import java.util.Optional;

/** {@code clEnqueueWriteBuffer} that does not wait, which JOCL can only do with a thread. */
final class EnqueueWrite {
    private static final String FUNCTION = "clEnqueueWriteBuffer";
    private static final FunctionDescriptor SIGNATURE =
            FunctionDescriptor.of(
                    JAVA_INT, ADDRESS, ADDRESS, JAVA_INT, JAVA_LONG, JAVA_LONG, ADDRESS, JAVA_INT,
                    ADDRESS, ADDRESS);

    private final Call call;

    private EnqueueWrite(Call call) {
        this.call = call;
    }

    /** The function's signature; public because a method handle implements it. */
    @FunctionalInterface
    public interface Call {
        /** Returns the status. */
        int invoke(
                MemorySegment queue,
                MemorySegment buffer,
                int blocking,
                long offset,
                long bytes,
                MemorySegment from,
                int events,
                MemorySegment waitedFor,
                MemorySegment event);
    }

    /** The function, or nothing where native calls are not allowed. */
    static Optional<EnqueueWrite> find() {
        try {
            return Loader.find(Arena.global())
                    .flatMap(library -> library.find(FUNCTION))
                    .map(symbol -> Linker.nativeLinker().downcallHandle(symbol, SIGNATURE))
                    .map(handle -> MethodHandleProxies.asInterfaceInstance(Call.class, handle))
                    .map(EnqueueWrite::new);
        } catch (IllegalCallerException nativeAccessDenied) {
            return Optional.empty();
        }
    }

    /** Enqueues a transfer of all of {@code from}. */
    void enqueue(cl_command_queue queue, cl_mem to, long offset, MemorySegment from) {
        int status =
                call.invoke(
                        MemorySegment.ofAddress(queue.getNativePointer()),
                        MemorySegment.ofAddress(to.getNativePointer()),
                        0,
                        offset,
                        from.byteSize(),
                        from,
                        0,
                        MemorySegment.NULL,
                        MemorySegment.NULL);
        if (status != CL.CL_SUCCESS) {
            throw new CLException(CL.stringFor_errorCode(status), status);
        }
    }
}
