package nazca.kernels.vector;

import static jdk.incubator.vector.FloatVector.broadcast;
import static jdk.incubator.vector.FloatVector.fromMemorySegment;
import static jdk.incubator.vector.VectorOperators.ASHR;
import static jdk.incubator.vector.VectorOperators.EQ;
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

/** {@link nazca.tensor.bits.FloatMath#log} over contiguous floats: the same text, the same bits. */
final class Logarithm {
    private static final float ROUNDER = 12582912f;
    private static final int ROUNDER_BITS = 0x4B400000;

    private Logarithm() {}

    /** y = ln x on {@code count} floats; y may be exactly x. */
    static void of(long x, long count, long y) {
        final long from = x & ADDRESS_MASK;
        final long to = y & ADDRESS_MASK;
        FloatVector zero = broadcast(SPECIES, 0f);
        int last = (int) ((count - 1) / LANES);
        VectorMask<Float> tail = LANE.compare(LT, (float) (count - (long) last * LANES));
        for (int j = 0; j <= last; j++) {
            long at = j * (long) BYTES;
            FloatVector value = fromMemorySegment(SPECIES, ALL, from + at, ORDER);
            VectorMask<Float> denormal = value.compare(LT, 0x1p-126f);
            IntVector bits = value.blend(value.mul(0x1p23f), denormal).reinterpretAsInts();
            IntVector exponent = bits.sub(0x3f2aaaab).lanewise(ASHR, 23);
            FloatVector f = bits.sub(exponent.lanewise(LSHL, 23)).reinterpretAsFloats().sub(1f);
            // The exponent as a float: exact, and without a conversion.
            FloatVector e = exponent.add(ROUNDER_BITS).reinterpretAsFloats().sub(ROUNDER);
            e = e.add(zero.blend(-23f, denormal));
            FloatVector p = broadcast(SPECIES, -0x1.0a2c1ep-3f);
            p = p.fma(f, broadcast(SPECIES, 0x1.1ed25cp-3f));
            p = p.fma(f, broadcast(SPECIES, -0x1.f28168p-4f));
            p = p.fma(f, broadcast(SPECIES, 0x1.1ecf92p-3f));
            p = p.fma(f, broadcast(SPECIES, -0x1.55a192p-3f));
            p = p.fma(f, broadcast(SPECIES, 0x1.99d088p-3f));
            p = p.fma(f, broadcast(SPECIES, -0x1.fffedep-3f));
            p = p.fma(f, broadcast(SPECIES, 0x1.555506p-2f));
            p = p.fma(f, broadcast(SPECIES, -0.5f));
            FloatVector result = p.fma(f.mul(f), f);
            result = e.fma(broadcast(SPECIES, 0x1.62e430p-1f), result);
            VectorMask<Float> finite = value.compare(LT, Float.POSITIVE_INFINITY);
            result = value.add(value).blend(result, finite);
            result = result.blend(Float.NaN, value.compare(LT, zero));
            result = result.blend(Float.NEGATIVE_INFINITY, value.compare(EQ, zero));
            if (j < last) {
                result.intoMemorySegment(ALL, to + at, ORDER);
            } else {
                result.intoMemorySegment(ALL, to + at, ORDER, tail);
            }
        }
    }
}
