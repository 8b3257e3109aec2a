package nazca.kernels.vector;

import static jdk.incubator.vector.FloatVector.broadcast;
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

/**
 * The passes of batch norm that map elements to elements, over one group of rows whose channel
 * vectors a {@link ChannelTable} repeats. The last vector is masked where the elements do not fill
 * it.
 */
final class BatchNormMaps {
    /** Rows of the table, in the order in which {@link VectorBatchNorm} fills them. */
    static final int MEAN = 0;

    static final int ISTD = 1;
    static final int GAMMA = 2;
    static final int BETA = 3;
    static final int SCALE_GRADIENT = 4;
    static final int SHIFT_GRADIENT = 5;
    static final int FACTOR = 6;

    private BatchNormMaps() {}

    /** y = clamp(fma((x - mean) * istd, gamma, beta)); infinite bounds leave every value alone. */
    static void normalize(long x, long y, int elements, ChannelTable t, float low, float high) {
        final long from = x & ADDRESS_MASK;
        final long to = y & ADDRESS_MASK;
        final long mean = t.vector(MEAN) & ADDRESS_MASK;
        final long istd = t.vector(ISTD) & ADDRESS_MASK;
        final long gamma = t.vector(GAMMA) & ADDRESS_MASK;
        final long beta = t.vector(BETA) & ADDRESS_MASK;
        FloatVector least = broadcast(SPECIES, low);
        FloatVector most = broadcast(SPECIES, high);
        int last = (elements - 1) / LANES;
        VectorMask<Float> tail = LANE.compare(LT, (float) (elements - last * LANES));
        for (int j = 0; j <= last; j++) {
            long at = j * (long) BYTES;
            FloatVector xhat = fromMemorySegment(SPECIES, ALL, from + at, ORDER);
            xhat = xhat.sub(fromMemorySegment(SPECIES, ALL, mean + at, ORDER));
            xhat = xhat.mul(fromMemorySegment(SPECIES, ALL, istd + at, ORDER));
            FloatVector scale = fromMemorySegment(SPECIES, ALL, gamma + at, ORDER);
            FloatVector value = xhat.fma(scale, fromMemorySegment(SPECIES, ALL, beta + at, ORDER));
            value = value.blend(least, value.compare(LT, least));
            value = value.blend(most, value.compare(GT, most));
            if (j < last) {
                value.intoMemorySegment(ALL, to + at, ORDER);
            } else {
                value.intoMemorySegment(ALL, to + at, ORDER, tail);
            }
        }
    }

    /** dx = fma(-xhat, dgamma * (1/R), fma(dbeta, -1/R, g)) * (gamma * istd), g gated by ReLU6. */
    static void gatedGradient(
            long x, long dy, long dx, int elements, ChannelTable t, float minusInverseRows) {
        final long from = x & ADDRESS_MASK;
        final long gradient = dy & ADDRESS_MASK;
        final long to = dx & ADDRESS_MASK;
        final long mean = t.vector(MEAN) & ADDRESS_MASK;
        final long istd = t.vector(ISTD) & ADDRESS_MASK;
        final long gamma = t.vector(GAMMA) & ADDRESS_MASK;
        final long beta = t.vector(BETA) & ADDRESS_MASK;
        final long scaleGradient = t.vector(SCALE_GRADIENT) & ADDRESS_MASK;
        final long shiftGradient = t.vector(SHIFT_GRADIENT) & ADDRESS_MASK;
        final long factor = t.vector(FACTOR) & ADDRESS_MASK;
        FloatVector minusInverse = broadcast(SPECIES, minusInverseRows);
        FloatVector zero = broadcast(SPECIES, 0f);
        FloatVector six = broadcast(SPECIES, 6f);
        int last = (elements - 1) / LANES;
        VectorMask<Float> tail = LANE.compare(LT, (float) (elements - last * LANES));
        for (int j = 0; j <= last; j++) {
            long at = j * (long) BYTES;
            FloatVector xhat = fromMemorySegment(SPECIES, ALL, from + at, ORDER);
            xhat = xhat.sub(fromMemorySegment(SPECIES, ALL, mean + at, ORDER));
            xhat = xhat.mul(fromMemorySegment(SPECIES, ALL, istd + at, ORDER));
            FloatVector g = fromMemorySegment(SPECIES, ALL, gradient + at, ORDER);
            FloatVector scale = fromMemorySegment(SPECIES, ALL, gamma + at, ORDER);
            FloatVector y = xhat.fma(scale, fromMemorySegment(SPECIES, ALL, beta + at, ORDER));
            g = zero.blend(g, y.compare(GT, zero).and(y.compare(LT, six)));
            FloatVector d = fromMemorySegment(SPECIES, ALL, shiftGradient + at, ORDER);
            d = d.fma(minusInverse, g);
            d = xhat.neg().fma(fromMemorySegment(SPECIES, ALL, scaleGradient + at, ORDER), d);
            d = d.mul(fromMemorySegment(SPECIES, ALL, factor + at, ORDER));
            if (j < last) {
                d.intoMemorySegment(ALL, to + at, ORDER);
            } else {
                d.intoMemorySegment(ALL, to + at, ORDER, tail);
            }
        }
    }

    /** The same without a gate: g is all of dy. */
    static void plainGradient(
            long x, long dy, long dx, int elements, ChannelTable t, float minusInverseRows) {
        final long from = x & ADDRESS_MASK;
        final long gradient = dy & ADDRESS_MASK;
        final long to = dx & ADDRESS_MASK;
        final long mean = t.vector(MEAN) & ADDRESS_MASK;
        final long istd = t.vector(ISTD) & ADDRESS_MASK;
        final long scaleGradient = t.vector(SCALE_GRADIENT) & ADDRESS_MASK;
        final long shiftGradient = t.vector(SHIFT_GRADIENT) & ADDRESS_MASK;
        final long factor = t.vector(FACTOR) & ADDRESS_MASK;
        FloatVector minusInverse = broadcast(SPECIES, minusInverseRows);
        int last = (elements - 1) / LANES;
        VectorMask<Float> tail = LANE.compare(LT, (float) (elements - last * LANES));
        for (int j = 0; j <= last; j++) {
            long at = j * (long) BYTES;
            FloatVector xhat = fromMemorySegment(SPECIES, ALL, from + at, ORDER);
            xhat = xhat.sub(fromMemorySegment(SPECIES, ALL, mean + at, ORDER));
            xhat = xhat.mul(fromMemorySegment(SPECIES, ALL, istd + at, ORDER));
            FloatVector g = fromMemorySegment(SPECIES, ALL, gradient + at, ORDER);
            FloatVector d = fromMemorySegment(SPECIES, ALL, shiftGradient + at, ORDER);
            d = d.fma(minusInverse, g);
            d = xhat.neg().fma(fromMemorySegment(SPECIES, ALL, scaleGradient + at, ORDER), d);
            d = d.mul(fromMemorySegment(SPECIES, ALL, factor + at, ORDER));
            if (j < last) {
                d.intoMemorySegment(ALL, to + at, ORDER);
            } else {
                d.intoMemorySegment(ALL, to + at, ORDER, tail);
            }
        }
    }
}
