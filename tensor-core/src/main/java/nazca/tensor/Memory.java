package nazca.tensor;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * One device's memory: where buffers come from and how bytes get in and out. Transfers are complete
 * when they return.
 */
public interface Memory extends AutoCloseable {
    /** The device whose memory this is. */
    Device device();

    /** Another memory of the same device, empty, with a {@link #close()} of its own. */
    Memory fresh();

    /** The most bytes that one buffer may have. */
    default long largestBufferBytes() {
        return Long.MAX_VALUE;
    }

    /** A zeroed buffer of at least {@code bytes} usable bytes that lives until {@link #close()}. */
    Buffer allocate(long bytes);

    /** Copies {@code bytes} bytes from the start of host memory to a view. */
    void upload(MemorySegment from, View to, long bytes);

    /** Copies {@code bytes} bytes of a view to the start of host memory. */
    void download(View from, MemorySegment to, long bytes);

    /** Sets {@code bytes} bytes of a view to zero. */
    void clear(View view, long bytes);

    /** Copies {@code bytes} bytes within the device. */
    void copy(View from, View to, long bytes);

    /** Waits until all work given to the device is done. */
    void finish();

    /** Frees every buffer that came from here. */
    @Override
    void close();

    /** Copies an array of floats to a view. */
    default void upload(float[] from, View to) {
        // Native staging keeps heap arrays out of device transfers.
        try (var arena = java.lang.foreign.Arena.ofConfined()) {
            MemorySegment staged = arena.allocateFrom(ValueLayout.JAVA_FLOAT, from);
            upload(staged, to, 4L * from.length);
        }
    }

    /** The first {@code count} floats of a view. */
    default float[] download(View from, int count) {
        try (var arena = java.lang.foreign.Arena.ofConfined()) {
            MemorySegment staged = arena.allocate(Math.max(4L, 4L * count), 64);
            download(from, staged, 4L * count);
            return staged.asSlice(0, 4L * count).toArray(ValueLayout.JAVA_FLOAT);
        }
    }
}
