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

/** Contiguous floats rounded to multiples of a step, their range, and gradients within it. */
final class Roundings {
    /** 1.5 * 2^23: a small float added to it and taken away again is the nearest integer. */
    private static final float ROUNDING = 0x1.8p23f;

    private Roundings() {}

    /** Stores a vector whose largest lane is the largest magnitude of up to a piece's elements. */
    static void largest(long x, int elements, long largest) {
        final long from = x & ADDRESS_MASK;
        FloatVector most = broadcast(SPECIES, 0f);
        int last = (elements - 1) / LANES;
        int j = 0;
        do {
            long at = j * (long) BYTES;
            FloatVector magnitude = fromMemorySegment(SPECIES, ALL, from + at, ORDER).abs();
            VectorMask<Float> own = LANE.compare(LT, (float) (elements - j * LANES));
            most = magnitude.blend(most, magnitude.compare(GT, most).and(own).not());
            j++;
        } while (j <= last);
        most.intoMemorySegment(ALL, largest & ADDRESS_MASK, ORDER);
    }

    /** y = step * round(clamp(x / step, -levels, levels)). */
    static void divided(long x, long y, long elements, float step, float levels) {
        final long from = x & ADDRESS_MASK;
        final long to = y & ADDRESS_MASK;
        FloatVector steps = broadcast(SPECIES, step);
        FloatVector least = broadcast(SPECIES, -levels);
        FloatVector most = broadcast(SPECIES, levels);
        FloatVector rounding = broadcast(SPECIES, ROUNDING);
        int last = (int) ((elements - 1) / LANES);
        VectorMask<Float> tail = LANE.compare(LT, (float) (elements - (long) last * LANES));
        for (int j = 0; j <= last; j++) {
            long at = j * (long) BYTES;
            FloatVector value = fromMemorySegment(SPECIES, ALL, from + at, ORDER).div(steps);
            value = value.blend(least, value.compare(LT, least));
            value = value.blend(most, value.compare(GT, most));
            value = value.add(rounding).sub(rounding).mul(steps);
            if (j < last) {
                value.intoMemorySegment(ALL, to + at, ORDER);
            } else {
                value.intoMemorySegment(ALL, to + at, ORDER, tail);
            }
        }
    }

    /** y = step * round(clamp(x, low, high) / step). */
    static void clamped(long x, long y, long elements, float step, float low, float high) {
        final long from = x & ADDRESS_MASK;
        final long to = y & ADDRESS_MASK;
        FloatVector steps = broadcast(SPECIES, step);
        FloatVector least = broadcast(SPECIES, low);
        FloatVector most = broadcast(SPECIES, high);
        FloatVector rounding = broadcast(SPECIES, ROUNDING);
        int last = (int) ((elements - 1) / LANES);
        VectorMask<Float> tail = LANE.compare(LT, (float) (elements - (long) last * LANES));
        for (int j = 0; j <= last; j++) {
            long at = j * (long) BYTES;
            FloatVector value = fromMemorySegment(SPECIES, ALL, from + at, ORDER);
            value = value.blend(least, value.compare(LT, least));
            value = value.blend(most, value.compare(GT, most));
            value = value.div(steps).add(rounding).sub(rounding).mul(steps);
            if (j < last) {
                value.intoMemorySegment(ALL, to + at, ORDER);
            } else {
                value.intoMemorySegment(ALL, to + at, ORDER, tail);
            }
        }
    }

    /** dx = dy where low < x < high, else +0. */
    static void between(long x, long dy, long dx, long elements, float low, float high) {
        final long values = x & ADDRESS_MASK;
        final long gradients = dy & ADDRESS_MASK;
        final long to = dx & ADDRESS_MASK;
        FloatVector zero = broadcast(SPECIES, 0f);
        FloatVector least = broadcast(SPECIES, low);
        FloatVector most = broadcast(SPECIES, high);
        int last = (int) ((elements - 1) / LANES);
        VectorMask<Float> tail = LANE.compare(LT, (float) (elements - (long) last * LANES));
        for (int j = 0; j <= last; j++) {
            long at = j * (long) BYTES;
            FloatVector value = fromMemorySegment(SPECIES, ALL, values + at, ORDER);
            FloatVector gradient = fromMemorySegment(SPECIES, ALL, gradients + at, ORDER);
            VectorMask<Float> passes = value.compare(GT, least).and(value.compare(LT, most));
            FloatVector passed = zero.blend(gradient, passes);
            if (j < last) {
                passed.intoMemorySegment(ALL, to + at, ORDER);
            } else {
                passed.intoMemorySegment(ALL, to + at, ORDER, tail);
            }
        }
    }
}
