package nazca.nas.objective;

import nazca.tensor.Require;

/**
 * L = CE + lambda (E - target) / target. Scale-free: the unit of the cost cancels.
 *
 * @param lambda weight of the cost, 0 for none
 * @param target the cost that lambda is relative to
 */
public record AddLinear(double lambda, double target) implements Objective {
    /** The name in configurations. */
    public static final String NAME = "add-linear";

    /** Checks lambda >= 0 and a positive target. */
    public AddLinear {
        Require.argument(lambda >= 0, "add-linear: lambda must be >= 0, got %s", lambda);
        Require.argument(target > 0, "add-linear: the target must be positive, got %s", target);
    }

    @Override
    public double value(double crossEntropy, double expected) {
        return crossEntropy + lambda * (expected - target) / target;
    }

    @Override
    public double crossEntropySlope(double expected) {
        return 1;
    }

    @Override
    public double costSlope(double crossEntropy, double expected) {
        return lambda / target;
    }
}
