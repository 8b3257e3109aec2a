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

import nazca.kernels.optimizer.AdamStep;
import nazca.kernels.optimizer.SgdStep;

/** The loops of the weight updates over contiguous elements; the last vector is masked. */
final class Updates {
    /** Second moments below this count as 0, as in the scalar kernel. */
    private static final float SMALLEST = 0x1p-100f;

    private Updates() {}

    /** v = fma(mu, v, g'), w = fma(-lr, direction, w) with g' = fma(decay, w, g). */
    static void sgd(long elements, SgdStep step, float weightDecay, long w, long g, long v) {
        final long weights = w & ADDRESS_MASK;
        final long gradients = g & ADDRESS_MASK;
        final long velocities = v & ADDRESS_MASK;
        FloatVector decay = broadcast(SPECIES, weightDecay);
        FloatVector mu = broadcast(SPECIES, step.momentum());
        FloatVector down = broadcast(SPECIES, -step.learningRate());
        VectorMask<Float> ahead = SPECIES.maskAll(step.nesterov());
        int last = (int) ((elements - 1) / LANES);
        VectorMask<Float> tail = LANE.compare(LT, (float) (elements - (long) last * LANES));
        for (int j = 0; j <= last; j++) {
            long at = j * (long) BYTES;
            FloatVector weight = fromMemorySegment(SPECIES, ALL, weights + at, ORDER);
            FloatVector gradient = fromMemorySegment(SPECIES, ALL, gradients + at, ORDER);
            FloatVector velocity = fromMemorySegment(SPECIES, ALL, velocities + at, ORDER);
            FloatVector decayed = decay.fma(weight, gradient);
            velocity = mu.fma(velocity, decayed);
            FloatVector direction = velocity.blend(mu.fma(velocity, decayed), ahead);
            FloatVector moved = down.fma(direction, weight);
            if (j < last) {
                velocity.intoMemorySegment(ALL, velocities + at, ORDER);
                moved.intoMemorySegment(ALL, weights + at, ORDER);
            } else {
                velocity.intoMemorySegment(ALL, velocities + at, ORDER, tail);
                moved.intoMemorySegment(ALL, weights + at, ORDER, tail);
            }
        }
    }

    /** The moments' chains, then w = fma(-stepSize, m * (1 / (sqrt(t) + eps)), w). */
    static void adam(
            long elements, AdamStep step, float weightDecay, long w, long g, long m, long v) {
        final long weights = w & ADDRESS_MASK;
        final long gradients = g & ADDRESS_MASK;
        final long means = m & ADDRESS_MASK;
        final long squares = v & ADDRESS_MASK;
        FloatVector decay = broadcast(SPECIES, weightDecay);
        FloatVector beta1 = broadcast(SPECIES, step.beta1());
        FloatVector beta2 = broadcast(SPECIES, step.beta2());
        FloatVector share1 = broadcast(SPECIES, step.oneMinusBeta1());
        FloatVector share2 = broadcast(SPECIES, step.oneMinusBeta2());
        FloatVector correction = broadcast(SPECIES, step.secondCorrection());
        FloatVector epsilon = broadcast(SPECIES, step.epsilon());
        FloatVector down = broadcast(SPECIES, -step.stepSize());
        FloatVector one = broadcast(SPECIES, 1f);
        int last = (int) ((elements - 1) / LANES);
        VectorMask<Float> tail = LANE.compare(LT, (float) (elements - (long) last * LANES));
        for (int j = 0; j <= last; j++) {
            long at = j * (long) BYTES;
            FloatVector weight = fromMemorySegment(SPECIES, ALL, weights + at, ORDER);
            FloatVector gradient = fromMemorySegment(SPECIES, ALL, gradients + at, ORDER);
            FloatVector mean = fromMemorySegment(SPECIES, ALL, means + at, ORDER);
            FloatVector square = fromMemorySegment(SPECIES, ALL, squares + at, ORDER);
            FloatVector decayed = decay.fma(weight, gradient);
            mean = beta1.fma(mean, share1.mul(decayed));
            square = beta2.fma(square, share2.mul(decayed).mul(decayed));
            FloatVector t = square.mul(correction);
            FloatVector root = t.blend(0f, t.compare(LT, SMALLEST)).sqrt();
            FloatVector moved = down.fma(mean.mul(one.div(root.add(epsilon))), weight);
            if (j < last) {
                mean.intoMemorySegment(ALL, means + at, ORDER);
                square.intoMemorySegment(ALL, squares + at, ORDER);
                moved.intoMemorySegment(ALL, weights + at, ORDER);
            } else {
                mean.intoMemorySegment(ALL, means + at, ORDER, tail);
                square.intoMemorySegment(ALL, squares + at, ORDER, tail);
                moved.intoMemorySegment(ALL, weights + at, ORDER, tail);
            }
        }
    }
}
