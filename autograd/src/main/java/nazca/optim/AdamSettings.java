package nazca.optim;

import nazca.tensor.Require;

/**
 * The numbers of {@link HostAdam}.
 *
 * @param learningRate how far a step moves, at most, where gradients keep their sign and size
 * @param beta1 what a step keeps of the first moment, in [0, 1)
 * @param beta2 what a step keeps of the second moment, in [0, 1)
 * @param epsilon added to the root of the second moment, positive
 * @param weightDecay multiple of the parameter added to its gradient
 */
public record AdamSettings(
        double learningRate, double beta1, double beta2, double epsilon, double weightDecay) {
    /** Checks the ranges. */
    public AdamSettings {
        Require.argument(
                learningRate >= 0 && Double.isFinite(learningRate),
                "adam: learning rate must be finite and >= 0, got %s",
                learningRate);
        Require.argument(beta1 >= 0 && beta1 < 1, "adam: beta1 must be in [0, 1), got %s", beta1);
        Require.argument(beta2 >= 0 && beta2 < 1, "adam: beta2 must be in [0, 1), got %s", beta2);
        Require.argument(
                epsilon > 0 && Double.isFinite(epsilon),
                "adam: epsilon must be positive, got %s",
                epsilon);
        Require.argument(
                weightDecay >= 0 && Double.isFinite(weightDecay),
                "adam: weight decay must be finite and >= 0, got %s",
                weightDecay);
    }

    /**
     * The settings for architecture parameters: betas (0, 0.999), epsilon 1e-8, no decay. With
     * beta1 = 0 a parameter whose gradient is 0 stays where it is.
     */
    public static AdamSettings architecture(double learningRate) {
        return new AdamSettings(learningRate, 0, 0.999, 1e-8, 0);
    }

    /**
     * The settings of DARTS for architecture parameters: betas (0.5, 0.999), epsilon 1e-8, decay
     * 1e-3 (arXiv:1806.09055, appendix A.1.1).
     */
    public static AdamSettings relaxed(double learningRate) {
        return new AdamSettings(learningRate, 0.5, 0.999, 1e-8, 1e-3);
    }
}
