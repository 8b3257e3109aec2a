package nazca.kernels.vector;

import static jdk.incubator.vector.FloatVector.broadcast;
import static jdk.incubator.vector.FloatVector.fromMemorySegment;
import static jdk.incubator.vector.VectorOperators.GE;
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

/** Piecewise linear cuts of contiguous floats, and gradients that pass between cuts. */
final class Rectifiers {
    private Rectifiers() {}

    /** y = x < 0 ? 0 : x, then y > high ? high : y; an infinite bound cuts nothing. */
    static void cut(long x, long y, long elements, float high) {
        final long from = x & ADDRESS_MASK;
        final long to = y & ADDRESS_MASK;
        FloatVector zero = broadcast(SPECIES, 0f);
        FloatVector most = broadcast(SPECIES, high);
        int last = (int) ((elements - 1) / LANES);
        VectorMask<Float> tail = LANE.compare(LT, (float) (elements - (long) last * LANES));
        for (int j = 0; j <= last; j++) {
            long at = j * (long) BYTES;
            FloatVector value = fromMemorySegment(SPECIES, ALL, from + at, ORDER);
            value = value.blend(zero, value.compare(LT, zero));
            value = value.blend(most, value.compare(GT, most));
            if (j < last) {
                value.intoMemorySegment(ALL, to + at, ORDER);
            } else {
                value.intoMemorySegment(ALL, to + at, ORDER, tail);
            }
        }
    }

    /** dx = dy * slope where y > 0 and not y >= high, else +0; no y reaches a NaN. */
    static void gradient(long y, long dy, long dx, long elements, float high, float slope) {
        final long values = y & ADDRESS_MASK;
        final long gradients = dy & ADDRESS_MASK;
        final long to = dx & ADDRESS_MASK;
        FloatVector zero = broadcast(SPECIES, 0f);
        FloatVector most = broadcast(SPECIES, high);
        FloatVector slopes = broadcast(SPECIES, slope);
        int last = (int) ((elements - 1) / LANES);
        VectorMask<Float> tail = LANE.compare(LT, (float) (elements - (long) last * LANES));
        for (int j = 0; j <= last; j++) {
            long at = j * (long) BYTES;
            FloatVector value = fromMemorySegment(SPECIES, ALL, values + at, ORDER);
            FloatVector gradient = fromMemorySegment(SPECIES, ALL, gradients + at, ORDER);
            VectorMask<Float> passes = value.compare(GE, most).not().and(value.compare(GT, zero));
            FloatVector passed = zero.blend(gradient.mul(slopes), passes);
            if (j < last) {
                passed.intoMemorySegment(ALL, to + at, ORDER);
            } else {
                passed.intoMemorySegment(ALL, to + at, ORDER, tail);
            }
        }
    }
}
