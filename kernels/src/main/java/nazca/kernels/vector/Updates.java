package nazca.kernels.vector;

import static jdk.incubator.vector.VectorOperators.LT;

import static nazca.kernels.vector.Access.broadcast;
import static nazca.kernels.vector.Access.load;
import static nazca.kernels.vector.Access.store;
import static nazca.kernels.vector.Lanes.ADDRESS_MASK;
import static nazca.kernels.vector.Lanes.BYTES;
import static nazca.kernels.vector.Lanes.LANES;
import static nazca.kernels.vector.Lanes.SPECIES;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;

import nazca.kernels.optimizer.AdamStep;
import nazca.kernels.optimizer.SgdStep;

/** The loops of the weight updates over contiguous elements. */
final class Updates {
    /** Second moments below this count as 0, as in the scalar kernel. */
    private static final float SMALLEST = 0x1p-100f;

    private Updates() {}

    /** v = fma(mu, v, g'), w = fma(-lr, direction, w) with g' = fma(decay, w, g). */
    static void sgd(long elements, SgdStep step, float weightDecay, long w, long g, long v) {
        final long weights = w & ADDRESS_MASK;
        final long gradients = g & ADDRESS_MASK;
        final long velocities = v & ADDRESS_MASK;
        FloatVector decay = broadcast(weightDecay);
        FloatVector mu = broadcast(step.momentum());
        FloatVector down = broadcast(-step.learningRate());
        VectorMask<Float> ahead = SPECIES.maskAll(step.nesterov());
        int whole = (int) (elements / LANES);
        for (int j = 0; j < whole; j++) {
            long at = j * (long) BYTES;
            FloatVector weight = load(weights + at);
            FloatVector decayed = decay.fma(weight, load(gradients + at));
            FloatVector velocity = mu.fma(load(velocities + at), decayed);
            FloatVector direction = velocity.blend(mu.fma(velocity, decayed), ahead);
            store(velocities + at, velocity);
            store(weights + at, down.fma(direction, weight));
        }
        int rest = (int) (elements - (long) whole * LANES);
        if (rest > 0) {
            long at = whole * (long) BYTES;
            VectorMask<Float> mask = Access.first(rest);
            FloatVector weight = load(weights + at);
            FloatVector decayed = decay.fma(weight, load(gradients + at));
            FloatVector velocity = mu.fma(load(velocities + at), decayed);
            FloatVector direction = velocity.blend(mu.fma(velocity, decayed), ahead);
            store(velocities + at, velocity, mask);
            store(weights + at, down.fma(direction, weight), mask);
        }
    }

    /** The moments' chains, then w = fma(-stepSize, m / (sqrt(corrected v) + eps), w). */
    static void adam(
            long elements, AdamStep step, float weightDecay, long w, long g, long m, long v) {
        final long weights = w & ADDRESS_MASK;
        final long gradients = g & ADDRESS_MASK;
        final long means = m & ADDRESS_MASK;
        final long squares = v & ADDRESS_MASK;
        FloatVector decay = broadcast(weightDecay);
        FloatVector beta1 = broadcast(step.beta1());
        FloatVector beta2 = broadcast(step.beta2());
        FloatVector down = broadcast(-step.stepSize());
        int whole = (int) (elements / LANES);
        for (int j = 0; j < whole; j++) {
            long at = j * (long) BYTES;
            FloatVector weight = load(weights + at);
            FloatVector decayed = decay.fma(weight, load(gradients + at));
            FloatVector mean = beta1.fma(load(means + at), decayed.mul(step.oneMinusBeta1()));
            FloatVector share = decayed.mul(step.oneMinusBeta2()).mul(decayed);
            FloatVector square = beta2.fma(load(squares + at), share);
            store(means + at, mean);
            store(squares + at, square);
            store(weights + at, down.fma(mean.mul(inverseRoot(step, square)), weight));
        }
        int rest = (int) (elements - (long) whole * LANES);
        if (rest > 0) {
            long at = whole * (long) BYTES;
            VectorMask<Float> mask = Access.first(rest);
            FloatVector weight = load(weights + at);
            FloatVector decayed = decay.fma(weight, load(gradients + at));
            FloatVector mean = beta1.fma(load(means + at), decayed.mul(step.oneMinusBeta1()));
            FloatVector share = decayed.mul(step.oneMinusBeta2()).mul(decayed);
            FloatVector square = beta2.fma(load(squares + at), share);
            store(means + at, mean, mask);
            store(squares + at, square, mask);
            store(weights + at, down.fma(mean.mul(inverseRoot(step, square)), weight), mask);
        }
    }

    /** 1 / (sqrt(square * correction) + eps). */
    private static FloatVector inverseRoot(AdamStep step, FloatVector square) {
        FloatVector corrected = square.mul(step.secondCorrection());
        FloatVector root = corrected.blend(0f, corrected.compare(LT, SMALLEST)).sqrt();
        return broadcast(1f).div(root.add(step.epsilon()));
    }
}
