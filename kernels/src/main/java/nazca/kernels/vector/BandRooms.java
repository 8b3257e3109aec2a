package nazca.kernels.vector;

import static nazca.kernels.vector.Lanes.BYTES;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * Room for the rows that one thread has at hand, small enough to stay in its cache: a slice for
 * every part of a call. It belongs to the kernel rather than to the step's memory, so that what a
 * step takes does not depend on the number of threads; once it has grown it is kept.
 */
final class BandRooms {
    private static final int ALIGNMENT = 64;

    private MemorySegment memory = MemorySegment.NULL;
    private long slice;

    /** Makes room for {@code parts} slices of {@code floats} floats, and for reads past an end. */
    void shape(int parts, long floats) {
        slice = (4 * floats + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT + 2L * BYTES;
        if (memory.byteSize() < parts * slice) {
            memory = Arena.ofAuto().allocate(parts * slice, ALIGNMENT);
        }
    }

    /** The address of a part's slice. */
    long slice(int part) {
        return memory.address() + part * slice;
    }
}
