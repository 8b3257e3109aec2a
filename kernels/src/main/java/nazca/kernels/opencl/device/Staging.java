package nazca.kernels.opencl.device;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * Native memory from which a queue takes transfers to its device, so that callers need not wait for
 * them: what was staged stays as it is until the queue has been waited for.
 */
final class Staging {
    private static final long ALIGNMENT = 64;

    private MemorySegment room = MemorySegment.NULL;
    private long used;

    /** Whether {@code bytes} more bytes have room before the next wait. */
    boolean holds(long bytes) {
        return used + bytes <= room.byteSize();
    }

    /** A copy of a segment, which {@link #holds} must allow or nothing be under way. */
    MemorySegment copyOf(MemorySegment from) {
        long bytes = from.byteSize();
        if (!holds(bytes)) {
            // Twice, so that a batch's labels have room beside its images.
            room = Arena.ofAuto().allocate(2 * bytes + ALIGNMENT, ALIGNMENT);
        }
        MemorySegment place = room.asSlice(used, bytes).copyFrom(from);
        used = Math.min(room.byteSize(), (used + bytes + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT);
        return place;
    }

    /** Notes that the queue has been waited for. */
    void free() {
        used = 0;
    }
}
