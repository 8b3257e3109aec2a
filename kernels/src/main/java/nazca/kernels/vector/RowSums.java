package nazca.kernels.vector;

import static jdk.incubator.vector.FloatVector.broadcast;
import static jdk.incubator.vector.FloatVector.fromMemorySegment;
import static jdk.incubator.vector.VectorOperators.LT;

import static nazca.kernels.vector.Access.LANE;
import static nazca.kernels.vector.Lanes.ADDRESS_MASK;
import static nazca.kernels.vector.Lanes.ALL;
import static nazca.kernels.vector.Lanes.BYTES;
import static nazca.kernels.vector.Lanes.LANES;
import static nazca.kernels.vector.Lanes.ORDER;
import static nazca.kernels.vector.Lanes.SPECIES;
import static nazca.kernels.vector.Lanes.STRIDE_MASK;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;

/** Sums over rows, lanes being channels. */
final class RowSums {
    private RowSums() {}

    /** Sets {@code vectors} vectors to +0. */
    static void clear(long sums, int vectors) {
        final long to = sums & ADDRESS_MASK;
        FloatVector zero = broadcast(SPECIES, 0f);
        for (int j = 0; j < vectors; j++) {
            zero.intoMemorySegment(ALL, to + j * (long) BYTES, ORDER);
        }
    }

    /** sums = sums + row, rows ascending, for whole vectors of channels. */
    static void add(long x, int rows, long rowBytes, int vectors, long sums) {
        final long stride = rowBytes & STRIDE_MASK;
        final long to = sums & ADDRESS_MASK;
        int r = 0;
        for (; r + 4 <= rows; r += 4) {
            final long row = (x + r * stride) & ADDRESS_MASK;
            for (int j = 0; j < vectors; j++) {
                long at = j * (long) BYTES;
                FloatVector sum = fromMemorySegment(SPECIES, ALL, to + at, ORDER);
                sum = sum.add(fromMemorySegment(SPECIES, ALL, row + at, ORDER));
                sum = sum.add(fromMemorySegment(SPECIES, ALL, row + stride + at, ORDER));
                sum = sum.add(fromMemorySegment(SPECIES, ALL, row + 2 * stride + at, ORDER));
                sum = sum.add(fromMemorySegment(SPECIES, ALL, row + 3 * stride + at, ORDER));
                sum.intoMemorySegment(ALL, to + at, ORDER);
            }
        }
        for (; r < rows; r++) {
            final long row = (x + r * stride) & ADDRESS_MASK;
            for (int j = 0; j < vectors; j++) {
                long at = j * (long) BYTES;
                FloatVector sum = fromMemorySegment(SPECIES, ALL, to + at, ORDER);
                sum = sum.add(fromMemorySegment(SPECIES, ALL, row + at, ORDER));
                sum.intoMemorySegment(ALL, to + at, ORDER);
            }
        }
    }

    /**
     * Adds the chunks' sums in order, starting from the first, and writes {@code channels} floats.
     *
     * @param strideBytes from one chunk's sums to the next one's
     */
    static void merge(long partials, int chunks, long strideBytes, int channels, long sums) {
        final long stride = strideBytes & STRIDE_MASK;
        final long to = sums & ADDRESS_MASK;
        int last = (channels - 1) / LANES;
        VectorMask<Float> tail = LANE.compare(LT, (float) (channels - last * LANES));
        for (int j = 0; j <= last; j++) {
            long at = j * (long) BYTES;
            final long from = (partials + at) & ADDRESS_MASK;
            FloatVector sum = broadcast(SPECIES, -0f); // what changes nothing that is added to it
            int g = 0;
            do {
                sum = fromMemorySegment(SPECIES, ALL, from + g * stride, ORDER).add(sum);
            } while (++g < chunks);
            if (j < last) {
                sum.intoMemorySegment(ALL, to + at, ORDER);
            } else {
                sum.intoMemorySegment(ALL, to + at, ORDER, tail);
            }
        }
    }
}
