package nazca.kernels.vector;

import static jdk.incubator.vector.VectorOperators.ASHR;
import static jdk.incubator.vector.VectorOperators.GT;
import static jdk.incubator.vector.VectorOperators.LSHL;
import static jdk.incubator.vector.VectorOperators.LT;

import static nazca.kernels.vector.Access.broadcast;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;

/** {@link nazca.tensor.bits.FloatMath#exp} on vectors: the same text, the same bits. */
final class Exponential {
    private static final float ROUNDER = 12582912f;
    private static final int ROUNDER_BITS = 0x4B400000;

    private Exponential() {}

    /** e^x in every lane. */
    static FloatVector exp(FloatVector x) {
        FloatVector clamped = x.blend(-104f, x.compare(LT, -104f));
        clamped = clamped.blend(89f, clamped.compare(GT, 89f));
        FloatVector shifted = clamped.fma(broadcast(0x1.715476p+0f), broadcast(ROUNDER));
        FloatVector n = shifted.sub(ROUNDER);
        FloatVector r = n.fma(broadcast(-0x1.62e400p-1f), clamped);
        r = n.fma(broadcast(-0x1.7f7d1cp-20f), r);
        FloatVector q = broadcast(0x1.6ac74cp-10f);
        q = q.fma(r, broadcast(0x1.123de0p-7f));
        q = q.fma(r, broadcast(0x1.555858p-5f));
        q = q.fma(r, broadcast(0x1.55548cp-3f));
        q = q.fma(r, broadcast(0x1.fffffcp-2f));
        FloatVector p = q.fma(r.mul(r), r).add(1f);
        IntVector exponent = shifted.reinterpretAsInts().sub(ROUNDER_BITS);
        IntVector half = exponent.lanewise(ASHR, 1);
        return p.mul(powerOfTwo(half)).mul(powerOfTwo(exponent.sub(half)));
    }

    private static FloatVector powerOfTwo(IntVector exponent) {
        return exponent.add(127).lanewise(LSHL, 23).reinterpretAsFloats();
    }
}
