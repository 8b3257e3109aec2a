package nazca.optim;

import nazca.tensor.Require;

/**
 * A learning rate that rises linearly for W steps and then falls along half a cosine to nearly 0:
 *
 * <pre>
 *   at(step) = base · (step + 1) / W                            step &lt; W
 *   at(step) = base/2 · (1 + cos(π · (step − W) / (T − W)))     W ≤ step &lt; T
 * </pre>
 *
 * I. Loshchilov, F. Hutter: SGDR, arXiv:1608.03983, eq. 5, without restarts.
 *
 * @param base the highest rate
 * @param totalSteps T, all steps, the warm-up's included
 * @param warmupSteps W, may be 0
 */
public record CosineSchedule(double base, long totalSteps, long warmupSteps) {
    /** Checks that 0 ≤ W ≤ T and that the rate is a number ≥ 0. */
    public CosineSchedule {
        Require.argument(
                base >= 0 && Double.isFinite(base),
                "cosine schedule: base must be finite and >= 0, got %s",
                base);
        Require.argument(
                0 <= warmupSteps && warmupSteps <= totalSteps,
                "cosine schedule: warm-up must be in [0, %d], got %d steps",
                totalSteps,
                warmupSteps);
    }

    /**
     * The rate of a step.
     *
     * @throws IllegalArgumentException unless the step is in [0, totalSteps)
     */
    public double at(long step) {
        Require.argument(
                0 <= step && step < totalSteps,
                "cosine schedule: step must be in [0, %d), got %d",
                totalSteps,
                step);
        if (step < warmupSteps) {
            return base * (double) (step + 1) / (double) warmupSteps;
        }
        double progress = (double) (step - warmupSteps) / (double) (totalSteps - warmupSteps);
        return 0.5 * base * (1 + StrictMath.cos(Math.PI * progress));
    }
}
