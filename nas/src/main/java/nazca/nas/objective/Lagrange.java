package nazca.nas.objective;

import nazca.tensor.Require;

/**
 * L = CE + m (E / target - 1) with a multiplier that ascends: m &lt;- m + rate (E / target - 1)
 * after every architecture step. m rises while the cost is above the target and falls below it,
 * through 0 if need be, so that one run ends at the target (LightNAS, arXiv:2202.13089, eq. 10).
 */
public final class Lagrange implements Objective {
    /** The name in configurations. */
    public static final String NAME = "lagrange";

    private final double rate;
    private final double target;
    private double multiplier;

    /**
     * A multiplier that has learned nothing.
     *
     * @param multiplier at the start
     * @param rate of its ascent, positive
     */
    public Lagrange(double multiplier, double rate, double target) {
        Require.argument(rate > 0, "lagrange: the rate must be positive, got %s", rate);
        Require.argument(target > 0, "lagrange: the target must be positive, got %s", target);
        this.multiplier = multiplier;
        this.rate = rate;
        this.target = target;
    }

    /** m. */
    public double multiplier() {
        return multiplier;
    }

    @Override
    public double value(double crossEntropy, double expected) {
        return crossEntropy + multiplier * (expected / target - 1);
    }

    @Override
    public double crossEntropySlope(double expected) {
        return 1;
    }

    @Override
    public double costSlope(double crossEntropy, double expected) {
        return multiplier / target;
    }

    @Override
    public void learn(double expected) {
        multiplier += rate * (expected / target - 1);
    }

    @Override
    public double[] state() {
        return new double[] {multiplier};
    }

    @Override
    public void restore(double[] state) {
        multiplier = state[0];
    }
}
