package nazca.tensor;

import java.lang.foreign.MemorySegment;
import java.util.Objects;

/**
 * Off-heap memory of the CPU: 64-byte aligned, with {@value #TAIL_BYTES} bytes of readable padding
 * behind the end, so that a vector load may run past a row's end. Stores never do.
 */
public final class HostBuffer implements Buffer {
    /** Readable bytes behind {@link #bytes()}. */
    public static final int TAIL_BYTES = 256;

    private final Device device;
    private final MemorySegment segment;
    private final long bytes;

    HostBuffer(Device device, MemorySegment segment, long bytes) {
        this.device = device;
        this.segment = segment;
        this.bytes = bytes;
    }

    @Override
    public Device device() {
        return device;
    }

    @Override
    public long bytes() {
        return bytes;
    }

    /** The whole memory, tail padding included. */
    public MemorySegment segment() {
        return segment;
    }

    /**
     * The memory behind a view, for scalar code that indexes from the segment's start.
     *
     * @throws IllegalArgumentException if the view is not in host memory or holds fewer than {@code
     *     bytes} bytes
     */
    public static MemorySegment segment(View view, long bytes) {
        HostBuffer host = of(view, bytes);
        return host.segment.asSlice(view.offset(), bytes);
    }

    /**
     * The absolute address behind a view, its extent and its owner's liveness checked once, so that
     * kernels which address memory without checks are safe for the length of one call.
     *
     * @throws IllegalArgumentException if the view is not in host memory or holds fewer than {@code
     *     bytes} bytes
     * @throws IllegalStateException if the memory has been closed
     */
    public static long address(View view, long bytes) {
        HostBuffer host = of(view, bytes);
        if (!host.segment.scope().isAlive()) {
            throw new IllegalStateException("the buffer's memory is closed");
        }
        return host.segment.address() + view.offset();
    }

    private static HostBuffer of(View view, long bytes) {
        if (!(view.buffer() instanceof HostBuffer host)) {
            throw new IllegalArgumentException(
                    "a CPU kernel needs host memory, got " + view.buffer().device().id());
        }
        Objects.checkFromIndexSize(view.offset(), bytes, host.bytes);
        return host;
    }
}
