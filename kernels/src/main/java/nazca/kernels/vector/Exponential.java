package nazca.kernels.vector;

import static jdk.incubator.vector.FloatVector.broadcast;
import static jdk.incubator.vector.FloatVector.fromMemorySegment;
import static jdk.incubator.vector.VectorOperators.ASHR;
import static jdk.incubator.vector.VectorOperators.GT;
import static jdk.incubator.vector.VectorOperators.LSHL;
import static jdk.incubator.vector.VectorOperators.LT;

import static nazca.kernels.vector.Access.LANE;
import static nazca.kernels.vector.Lanes.ADDRESS_MASK;
import static nazca.kernels.vector.Lanes.ALL;
import static nazca.kernels.vector.Lanes.BYTES;
import static nazca.kernels.vector.Lanes.LANES;
import static nazca.kernels.vector.Lanes.ORDER;
import static nazca.kernels.vector.Lanes.SPECIES;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;

/** {@link nazca.tensor.bits.FloatMath#exp} over contiguous floats: the same text, the same bits. */
final class Exponential {
    private static final float ROUNDER = 12582912f;
    private static final int ROUNDER_BITS = 0x4B400000;

    private Exponential() {}

    /** y = exp(x - shift) on {@code count} floats; y may be exactly x. */
    static void shifted(long x, float shift, long count, long y) {
        final long from = x & ADDRESS_MASK;
        final long to = y & ADDRESS_MASK;
        FloatVector zero = broadcast(SPECIES, shift);
        int last = (int) ((count - 1) / LANES);
        VectorMask<Float> tail = LANE.compare(LT, (float) (count - (long) last * LANES));
        for (int j = 0; j <= last; j++) {
            long at = j * (long) BYTES;
            FloatVector value = fromMemorySegment(SPECIES, ALL, from + at, ORDER).sub(zero);
            value = value.blend(-104f, value.compare(LT, -104f));
            value = value.blend(89f, value.compare(GT, 89f));
            FloatVector rounded =
                    value.fma(broadcast(SPECIES, 0x1.715476p+0f), broadcast(SPECIES, ROUNDER));
            FloatVector n = rounded.sub(ROUNDER);
            FloatVector r = n.fma(broadcast(SPECIES, -0x1.62e400p-1f), value);
            r = n.fma(broadcast(SPECIES, -0x1.7f7d1cp-20f), r);
            FloatVector q = broadcast(SPECIES, 0x1.6ac74cp-10f);
            q = q.fma(r, broadcast(SPECIES, 0x1.123de0p-7f));
            q = q.fma(r, broadcast(SPECIES, 0x1.555858p-5f));
            q = q.fma(r, broadcast(SPECIES, 0x1.55548cp-3f));
            q = q.fma(r, broadcast(SPECIES, 0x1.fffffcp-2f));
            FloatVector p = q.fma(r.mul(r), r).add(1f);
            IntVector exponent = rounded.reinterpretAsInts().sub(ROUNDER_BITS);
            IntVector half = exponent.lanewise(ASHR, 1);
            IntVector other = exponent.sub(half);
            p = p.mul(half.add(127).lanewise(LSHL, 23).reinterpretAsFloats());
            p = p.mul(other.add(127).lanewise(LSHL, 23).reinterpretAsFloats());
            if (j < last) {
                p.intoMemorySegment(ALL, to + at, ORDER);
            } else {
                p.intoMemorySegment(ALL, to + at, ORDER, tail);
            }
        }
    }
}
