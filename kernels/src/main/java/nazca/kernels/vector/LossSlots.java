package nazca.kernels.vector;

import static nazca.kernels.vector.Lanes.BYTES;

import nazca.kernels.bits.VirtualLanes;
import nazca.kernels.loss.CrossEntropySpec;
import nazca.tensor.HostBuffer;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * Sixteen lanes and the exponentials of every image of a batch, so that threads share none. The
 * memory grows to the largest batch seen.
 */
final class LossSlots {
    /** Bytes of the sixteen lanes, behind which the exponentials lie. */
    static final long LANES_BYTES = 4L * VirtualLanes.COUNT;

    private MemorySegment memory = MemorySegment.NULL;
    private long slotBytes;

    /** Makes room for a batch. */
    void fit(CrossEntropySpec spec) {
        slotBytes = LANES_BYTES + (long) Lanes.vectors(spec.classes()) * BYTES;
        long bytes = spec.batch() * slotBytes + HostBuffer.TAIL_BYTES;
        if (memory.byteSize() < bytes) {
            memory = Arena.ofAuto().allocate(bytes, LANES_BYTES);
        }
    }

    /** The address of an image's lanes. */
    long address(int image) {
        return memory.address() + image * slotBytes;
    }
}
