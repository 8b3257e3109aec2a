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

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;

/** Copies and sums of rows of channels that lie at any distance from each other. */
final class ChannelMoves {
    private ChannelMoves() {}

    /** y = x for rows whose starts lie {@code xRow} and {@code yRow} bytes apart. */
    static void copy(long x, long xRow, long y, long yRow, int rows, int channels) {
        int last = (channels - 1) / LANES;
        VectorMask<Float> tail = LANE.compare(LT, (float) (channels - last * LANES));
        for (int r = 0; r < rows; r++) {
            final long from = (x + r * xRow) & ADDRESS_MASK;
            final long to = (y + r * yRow) & ADDRESS_MASK;
            for (int j = 0; j < last; j++) {
                long at = j * (long) BYTES;
                fromMemorySegment(SPECIES, ALL, from + at, ORDER)
                        .intoMemorySegment(ALL, to + at, ORDER);
            }
            long at = last * (long) BYTES;
            fromMemorySegment(SPECIES, ALL, from + at, ORDER)
                    .intoMemorySegment(ALL, to + at, ORDER, tail);
        }
    }

    /** y = y + x for rows whose starts lie {@code xRow} and {@code yRow} bytes apart. */
    static void add(long x, long xRow, long y, long yRow, int rows, int channels) {
        int last = (channels - 1) / LANES;
        VectorMask<Float> tail = LANE.compare(LT, (float) (channels - last * LANES));
        for (int r = 0; r < rows; r++) {
            final long from = (x + r * xRow) & ADDRESS_MASK;
            final long to = (y + r * yRow) & ADDRESS_MASK;
            for (int j = 0; j < last; j++) {
                long at = j * (long) BYTES;
                FloatVector sum = fromMemorySegment(SPECIES, ALL, to + at, ORDER);
                sum.add(fromMemorySegment(SPECIES, ALL, from + at, ORDER))
                        .intoMemorySegment(ALL, to + at, ORDER);
            }
            long at = last * (long) BYTES;
            FloatVector sum = fromMemorySegment(SPECIES, ALL, to + at, ORDER);
            sum.add(fromMemorySegment(SPECIES, ALL, from + at, ORDER))
                    .intoMemorySegment(ALL, to + at, ORDER, tail);
        }
    }

    /** Sets {@code elements} floats, at least one, to +0. */
    static void clear(long y, int elements) {
        final long to = y & ADDRESS_MASK;
        FloatVector zero = broadcast(SPECIES, 0f);
        int last = (elements - 1) / LANES;
        VectorMask<Float> tail = LANE.compare(LT, (float) (elements - last * LANES));
        for (int j = 0; j < last; j++) {
            zero.intoMemorySegment(ALL, to + j * (long) BYTES, ORDER);
        }
        zero.intoMemorySegment(ALL, to + last * (long) BYTES, ORDER, tail);
    }
}
