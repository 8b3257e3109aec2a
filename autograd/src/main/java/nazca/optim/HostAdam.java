package nazca.optim;

import nazca.tensor.Require;

/**
 * Adam for one short vector of doubles on the host, such as the architecture parameters of a mixed
 * edge. With g the gradient plus decay times the parameter, at the vector's own t-th step:
 *
 * <pre>
 *   m ← β1·m + (1 − β1)·g
 *   v ← β2·v + (1 − β2)·g²
 *   p ← p − lr · m/(1 − β1^t) / (√(v/(1 − β2^t)) + ε)
 * </pre>
 *
 * An absent gradient means that no step is made: neither moments nor t move.
 *
 * <p>D. P. Kingma, J. Ba: Adam, arXiv:1412.6980, algorithm 1.
 */
public final class HostAdam {
    private final AdamSettings settings;
    private final double[] first;
    private final double[] second;
    private long steps;

    /** An optimizer of vectors with {@code size} parameters, its moments 0. */
    public HostAdam(AdamSettings settings, int size) {
        this.settings = settings;
        first = new double[size];
        second = new double[size];
    }

    /** Moves the parameters, in place, against their gradient. */
    public void step(double[] parameters, double[] gradient) {
        requireSize("parameters", parameters.length);
        requireSize("gradient", gradient.length);
        steps++;
        double beta1 = settings.beta1();
        double beta2 = settings.beta2();
        double firstBias = 1 - StrictMath.pow(beta1, (double) steps);
        double secondBias = 1 - StrictMath.pow(beta2, (double) steps);
        for (int i = 0; i < parameters.length; i++) {
            double g = gradient[i] + settings.weightDecay() * parameters[i];
            first[i] = beta1 * first[i] + (1 - beta1) * g;
            second[i] = beta2 * second[i] + (1 - beta2) * g * g;
            double root = StrictMath.sqrt(second[i] / secondBias);
            parameters[i] -=
                    settings.learningRate() * (first[i] / firstBias) / (root + settings.epsilon());
        }
    }

    /** A copy of m, for checkpoints. */
    public double[] firstMoment() {
        return first.clone();
    }

    /** A copy of v, for checkpoints. */
    public double[] secondMoment() {
        return second.clone();
    }

    /** Steps made: t. */
    public long steps() {
        return steps;
    }

    /**
     * Goes on from a checkpoint.
     *
     * @throws IllegalArgumentException if the sizes differ or the count is negative
     */
    public void restore(double[] firstMoment, double[] secondMoment, long stepsMade) {
        requireSize("first moment", firstMoment.length);
        requireSize("second moment", secondMoment.length);
        Require.argument(stepsMade >= 0, "adam: steps must be >= 0, got %d", stepsMade);
        System.arraycopy(firstMoment, 0, first, 0, first.length);
        System.arraycopy(secondMoment, 0, second, 0, second.length);
        steps = stepsMade;
    }

    private void requireSize(String what, int size) {
        Require.argument(
                size == first.length,
                "adam: %s must have %d elements, got %d",
                what,
                first.length,
                size);
    }
}
