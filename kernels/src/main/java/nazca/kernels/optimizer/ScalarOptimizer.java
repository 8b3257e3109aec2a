package nazca.kernels.optimizer;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;

import nazca.tensor.HostBuffer;
import nazca.tensor.View;

import java.lang.foreign.MemorySegment;

/** The definition of the bits of weight updates, and the CPU's kernel without vectors. */
public final class ScalarOptimizer implements OptimizerKernel {
    /** Second moments below this count as 0, so that their root needs no denormals. */
    private static final float SMALLEST = 0x1p-100f;

    @Override
    public void sgd(UpdateSpec spec, SgdStep step, float weightDecay, View w, View g, View v) {
        MemorySegment weights = HostBuffer.segment(w, spec.bytes());
        MemorySegment gradients = HostBuffer.segment(g, spec.bytes());
        MemorySegment velocities = HostBuffer.segment(v, spec.bytes());
        float mu = step.momentum();
        for (int row = 0; row < spec.rows(); row++) {
            long first = (long) row * spec.leading();
            for (long i = first; i < first + spec.columns(); i++) {
                float weight = weights.getAtIndex(JAVA_FLOAT, i);
                float gradient = gradients.getAtIndex(JAVA_FLOAT, i);
                float decayed = Math.fma(weightDecay, weight, gradient);
                float velocity = Math.fma(mu, velocities.getAtIndex(JAVA_FLOAT, i), decayed);
                float direction = step.nesterov() ? Math.fma(mu, velocity, decayed) : velocity;
                velocities.setAtIndex(JAVA_FLOAT, i, velocity);
                weights.setAtIndex(
                        JAVA_FLOAT, i, Math.fma(-step.learningRate(), direction, weight));
            }
        }
    }

    @Override
    public void adam(
            UpdateSpec spec, AdamStep step, float weightDecay, View w, View g, View m, View v) {
        MemorySegment weights = HostBuffer.segment(w, spec.bytes());
        MemorySegment gradients = HostBuffer.segment(g, spec.bytes());
        MemorySegment firsts = HostBuffer.segment(m, spec.bytes());
        MemorySegment seconds = HostBuffer.segment(v, spec.bytes());
        for (int row = 0; row < spec.rows(); row++) {
            long first = (long) row * spec.leading();
            for (long i = first; i < first + spec.columns(); i++) {
                float weight = weights.getAtIndex(JAVA_FLOAT, i);
                float gradient = gradients.getAtIndex(JAVA_FLOAT, i);
                float decayed = Math.fma(weightDecay, weight, gradient);
                float mean =
                        Math.fma(
                                step.beta1(),
                                firsts.getAtIndex(JAVA_FLOAT, i),
                                step.oneMinusBeta1() * decayed);
                float square =
                        Math.fma(
                                step.beta2(),
                                seconds.getAtIndex(JAVA_FLOAT, i),
                                (step.oneMinusBeta2() * decayed) * decayed);
                firsts.setAtIndex(JAVA_FLOAT, i, mean);
                seconds.setAtIndex(JAVA_FLOAT, i, square);
                weights.setAtIndex(JAVA_FLOAT, i, moved(step, weight, mean, square));
            }
        }
    }

    @Override
    public void clipFactor(float largestNorm, View squares, View factor) {
        float norm = (float) Math.sqrt(HostBuffer.segment(squares, 4).get(JAVA_FLOAT, 0));
        boolean clips = norm > largestNorm && norm < Float.POSITIVE_INFINITY;
        HostBuffer.segment(factor, 4).set(JAVA_FLOAT, 0, clips ? largestNorm / norm : 1f);
    }

    private static float moved(AdamStep step, float weight, float mean, float square) {
        float corrected = square * step.secondCorrection();
        float root = (float) Math.sqrt(corrected < SMALLEST ? 0 : corrected);
        float inverse = 1f / (root + step.epsilon());
        return Math.fma(-step.stepSize(), mean * inverse, weight);
    }
}
