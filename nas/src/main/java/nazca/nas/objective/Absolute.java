package nazca.nas.objective;

import nazca.tensor.Require;

/**
 * L = CE + lambda |E / target - 1|: TuNAS's absolute reward (arXiv:2008.06120, eq. 4) as a loss. It
 * pulls towards the target from both sides; its slope at the target itself is taken as 0.
 *
 * @param lambda weight of the distance, 0 for none
 * @param target where the distance is 0
 */
public record Absolute(double lambda, double target) implements Objective {
    /** The name in configurations. */
    public static final String NAME = "absolute";

    /** Checks lambda >= 0 and a positive target. */
    public Absolute {
        Require.argument(lambda >= 0, "absolute: lambda must be >= 0, got %s", lambda);
        Require.argument(target > 0, "absolute: the target must be positive, got %s", target);
    }

    @Override
    public double value(double crossEntropy, double expected) {
        return crossEntropy + lambda * Math.abs(expected / target - 1);
    }

    @Override
    public double crossEntropySlope(double expected) {
        return 1;
    }

    @Override
    public double costSlope(double crossEntropy, double expected) {
        return Math.signum(expected - target) * lambda / target;
    }
}
