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

/** The logistic function s(x) = 1 / (1 + exp(-x)) of contiguous floats, and what is built of it. */
final class Logistic {
    private Logistic() {}

    /** What {@link #gate} multiplies s by. */
    enum Factor {
        /** Nothing: sigmoid. */
        ONE,
        /** The float read beside x, x itself for swish. */
        INPUT,
        /** The float read beside x, a gradient, and swish's slope over s. */
        SLOPE
    }

    /**
     * y = s, y = g * s or y = g * (s * fma(x, 1 - s, 1)); y may be exactly x or g. The exponential
     * is the text of {@link nazca.tensor.bits.FloatMath#exp}.
     */
    static void gate(long x, long g, long y, long elements, Factor factor) {
        final long points = x & ADDRESS_MASK;
        final long factors = g & ADDRESS_MASK;
        final long to = y & ADDRESS_MASK;
        FloatVector one = broadcast(SPECIES, 1f);
        VectorMask<Float> scaled = LANE.compare(LT, factor == Factor.ONE ? 0f : (float) LANES);
        VectorMask<Float> sloped = LANE.compare(LT, factor == Factor.SLOPE ? (float) LANES : 0f);
        int last = (int) ((elements - 1) / LANES);
        VectorMask<Float> tail = LANE.compare(LT, (float) (elements - (long) last * LANES));
        for (int j = 0; j <= last; j++) {
            long at = j * (long) BYTES;
            FloatVector value = fromMemorySegment(SPECIES, ALL, points + at, ORDER);
            FloatVector scale = fromMemorySegment(SPECIES, ALL, factors + at, ORDER);
            FloatVector minus = value.neg();
            minus = minus.blend(-104f, minus.compare(LT, -104f));
            minus = minus.blend(89f, minus.compare(GT, 89f));
            FloatVector rounded =
                    minus.fma(broadcast(SPECIES, 0x1.715476p+0f), broadcast(SPECIES, 12582912f));
            FloatVector n = rounded.sub(12582912f);
            FloatVector r = n.fma(broadcast(SPECIES, -0x1.62e400p-1f), minus);
            r = n.fma(broadcast(SPECIES, -0x1.7f7d1cp-20f), r);
            FloatVector q = broadcast(SPECIES, 0x1.6ac74cp-10f);
            q = q.fma(r, broadcast(SPECIES, 0x1.123de0p-7f));
            q = q.fma(r, broadcast(SPECIES, 0x1.555858p-5f));
            q = q.fma(r, broadcast(SPECIES, 0x1.55548cp-3f));
            q = q.fma(r, broadcast(SPECIES, 0x1.fffffcp-2f));
            FloatVector p = q.fma(r.mul(r), r).add(1f);
            IntVector exponent = rounded.reinterpretAsInts().sub(0x4B400000);
            IntVector half = exponent.lanewise(ASHR, 1);
            IntVector other = exponent.sub(half);
            p = p.mul(half.add(127).lanewise(LSHL, 23).reinterpretAsFloats());
            p = p.mul(other.add(127).lanewise(LSHL, 23).reinterpretAsFloats());
            FloatVector s = one.div(one.add(p));
            FloatVector slope = value.fma(one.sub(s), one);
            s = s.mul(one.blend(slope, sloped)).mul(one.blend(scale, scaled));
            if (j < last) {
                s.intoMemorySegment(ALL, to + at, ORDER);
            } else {
                s.intoMemorySegment(ALL, to + at, ORDER, tail);
            }
        }
    }

    /** dx = dy * (y * (1 - y)), y being a sigmoid's output. */
    static void sigmoidGradient(long y, long dy, long dx, long elements) {
        final long values = y & ADDRESS_MASK;
        final long gradients = dy & ADDRESS_MASK;
        final long to = dx & ADDRESS_MASK;
        FloatVector one = broadcast(SPECIES, 1f);
        int last = (int) ((elements - 1) / LANES);
        VectorMask<Float> tail = LANE.compare(LT, (float) (elements - (long) last * LANES));
        for (int j = 0; j <= last; j++) {
            long at = j * (long) BYTES;
            FloatVector value = fromMemorySegment(SPECIES, ALL, values + at, ORDER);
            FloatVector slope = value.mul(one.sub(value));
            slope = slope.mul(fromMemorySegment(SPECIES, ALL, gradients + at, ORDER));
            if (j < last) {
                slope.intoMemorySegment(ALL, to + at, ORDER);
            } else {
                slope.intoMemorySegment(ALL, to + at, ORDER, tail);
            }
        }
    }
}
