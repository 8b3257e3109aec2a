package nazca.kernels.vector;

import static jdk.incubator.vector.FloatVector.fromMemorySegment;
import static jdk.incubator.vector.VectorOperators.GT;
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
import jdk.incubator.vector.VectorShuffle;

/** Even and odd channels taken apart, and put together again. */
final class ChannelPairs {
    /** Lanes 0, 2, 4, ... twice, and 1, 3, 5, ... twice. */
    private static final VectorShuffle<Float> EVENS =
            VectorShuffle.fromOp(SPECIES, i -> 2 * i % LANES);

    private static final VectorShuffle<Float> ODDS =
            VectorShuffle.fromOp(SPECIES, i -> (2 * i + 1) % LANES);

    /** Each lane of the lower half twice, and of the upper half. */
    private static final VectorShuffle<Float> LOWER = VectorShuffle.fromOp(SPECIES, i -> i / 2);

    private static final VectorShuffle<Float> UPPER =
            VectorShuffle.fromOp(SPECIES, i -> (LANES + i) / 2);

    /** 0 in even lanes, 1 in odd ones. */
    private static final FloatVector PARITY =
            LANE.sub(LANE.rearrange(VectorShuffle.fromOp(SPECIES, i -> i / 2 * 2)));

    private ChannelPairs() {}

    /**
     * even = channels 0, 2, 4, ... and odd = channels 1, 3, 5, ... of rows that lie end to end;
     * rows of even and odd lie {@code evenRow} and {@code oddRow} bytes apart.
     */
    static void split(
            long x, int rows, int channels, long even, long evenRow, long odd, long oddRow) {
        VectorMask<Float> upper = LANE.compare(GT, 0.5f * LANES - 1);
        int evens = (channels + 1) / 2;
        int last = (evens - 1) / LANES;
        VectorMask<Float> evenTail = LANE.compare(LT, (float) (evens - last * LANES));
        VectorMask<Float> oddTail = LANE.compare(LT, (float) (channels / 2 - last * LANES));
        for (int r = 0; r < rows; r++) {
            final long from = (x + r * (4L * channels)) & ADDRESS_MASK;
            final long toEven = (even + r * evenRow) & ADDRESS_MASK;
            final long toOdd = (odd + r * oddRow) & ADDRESS_MASK;
            for (int j = 0; j <= last; j++) {
                long at = j * (long) BYTES;
                long pairs = j * (2L * BYTES);
                FloatVector low = fromMemorySegment(SPECIES, ALL, from + pairs, ORDER);
                FloatVector high = fromMemorySegment(SPECIES, ALL, from + pairs + BYTES, ORDER);
                FloatVector e = low.rearrange(EVENS).blend(high.rearrange(EVENS), upper);
                FloatVector o = low.rearrange(ODDS).blend(high.rearrange(ODDS), upper);
                if (j < last) {
                    e.intoMemorySegment(ALL, toEven + at, ORDER);
                    o.intoMemorySegment(ALL, toOdd + at, ORDER);
                } else {
                    e.intoMemorySegment(ALL, toEven + at, ORDER, evenTail);
                    o.intoMemorySegment(ALL, toOdd + at, ORDER, oddTail);
                }
            }
        }
    }

    /** The inverse of {@link #split}. */
    static void join(
            long even, long evenRow, long odd, long oddRow, int rows, int channels, long x) {
        VectorMask<Float> odds = PARITY.compare(GT, 0f);
        int last = ((channels + 1) / 2 - 1) / LANES;
        int rest = channels - 2 * last * LANES;
        VectorMask<Float> lowTail = LANE.compare(LT, (float) rest);
        VectorMask<Float> highTail = LANE.compare(LT, (float) (rest - LANES));
        for (int r = 0; r < rows; r++) {
            final long fromEven = (even + r * evenRow) & ADDRESS_MASK;
            final long fromOdd = (odd + r * oddRow) & ADDRESS_MASK;
            final long to = (x + r * (4L * channels)) & ADDRESS_MASK;
            for (int j = 0; j <= last; j++) {
                long at = j * (long) BYTES;
                long pairs = j * (2L * BYTES);
                FloatVector e = fromMemorySegment(SPECIES, ALL, fromEven + at, ORDER);
                FloatVector o = fromMemorySegment(SPECIES, ALL, fromOdd + at, ORDER);
                FloatVector low = e.rearrange(LOWER).blend(o.rearrange(LOWER), odds);
                FloatVector high = e.rearrange(UPPER).blend(o.rearrange(UPPER), odds);
                if (j < last) {
                    low.intoMemorySegment(ALL, to + pairs, ORDER);
                    high.intoMemorySegment(ALL, to + pairs + BYTES, ORDER);
                } else {
                    low.intoMemorySegment(ALL, to + pairs, ORDER, lowTail);
                    high.intoMemorySegment(ALL, to + pairs + BYTES, ORDER, highTail);
                }
            }
        }
    }
}
