package nazca.kernels.vector;

import static jdk.incubator.vector.FloatVector.broadcast;
import static jdk.incubator.vector.FloatVector.fromMemorySegment;
import static jdk.incubator.vector.VectorOperators.GE;
import static jdk.incubator.vector.VectorOperators.GT;
import static jdk.incubator.vector.VectorOperators.LE;
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

/** Hard sigmoid and h-swish of contiguous floats. */
final class HardSwish {
    private HardSwish() {}

    /** y = relu6(x + 3) / 6, times x where {@code swish}. */
    static void gate(long x, long y, long elements, boolean swish) {
        final long from = x & ADDRESS_MASK;
        final long to = y & ADDRESS_MASK;
        FloatVector zero = broadcast(SPECIES, 0f);
        FloatVector one = broadcast(SPECIES, 1f);
        FloatVector three = broadcast(SPECIES, 3f);
        FloatVector six = broadcast(SPECIES, 6f);
        VectorMask<Float> scaled = LANE.compare(LT, swish ? (float) LANES : 0f);
        int last = (int) ((elements - 1) / LANES);
        VectorMask<Float> tail = LANE.compare(LT, (float) (elements - (long) last * LANES));
        for (int j = 0; j <= last; j++) {
            long at = j * (long) BYTES;
            FloatVector value = fromMemorySegment(SPECIES, ALL, from + at, ORDER);
            FloatVector gate = value.add(three);
            gate = gate.blend(zero, gate.compare(LT, zero));
            gate = gate.blend(six, gate.compare(GT, six)).div(six);
            gate = gate.mul(one.blend(value, scaled));
            if (j < last) {
                gate.intoMemorySegment(ALL, to + at, ORDER);
            } else {
                gate.intoMemorySegment(ALL, to + at, ORDER, tail);
            }
        }
    }

    /** dx = dy * (x <= -3 ? 0 : x >= 3 ? 1 : fma(x, 1/3, 1/2)). */
    static void gradient(long x, long dy, long dx, long elements) {
        final long points = x & ADDRESS_MASK;
        final long gradients = dy & ADDRESS_MASK;
        final long to = dx & ADDRESS_MASK;
        FloatVector zero = broadcast(SPECIES, 0f);
        FloatVector one = broadcast(SPECIES, 1f);
        FloatVector third = broadcast(SPECIES, 1f / 3f);
        FloatVector half = broadcast(SPECIES, 0.5f);
        int last = (int) ((elements - 1) / LANES);
        VectorMask<Float> tail = LANE.compare(LT, (float) (elements - (long) last * LANES));
        for (int j = 0; j <= last; j++) {
            long at = j * (long) BYTES;
            FloatVector value = fromMemorySegment(SPECIES, ALL, points + at, ORDER);
            FloatVector slope = value.fma(third, half);
            slope = slope.blend(zero, value.compare(LE, -3f));
            slope = slope.blend(one, value.compare(GE, 3f));
            slope = slope.mul(fromMemorySegment(SPECIES, ALL, gradients + at, ORDER));
            if (j < last) {
                slope.intoMemorySegment(ALL, to + at, ORDER);
            } else {
                slope.intoMemorySegment(ALL, to + at, ORDER, tail);
            }
        }
    }
}
