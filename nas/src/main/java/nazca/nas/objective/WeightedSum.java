package nazca.nas.objective;

import nazca.tensor.Require;

/**
 * L = CE + lambda2 E, the paper's form (arXiv:1812.00332, eq. 3); its lambda1 ||w||^2 is weight
 * decay, which the optimizer of the weights does. lambda2 has the unit 1 / cost.
 *
 * @param lambda2 weight of the cost, 0 for none
 */
public record WeightedSum(double lambda2) implements Objective {
    /** The name in configurations. */
    public static final String NAME = "paper";

    /** Checks lambda2 >= 0. */
    public WeightedSum {
        Require.argument(lambda2 >= 0, "paper: lambda2 must be >= 0, got %s", lambda2);
    }

    @Override
    public double value(double crossEntropy, double expected) {
        return crossEntropy + lambda2 * expected;
    }

    @Override
    public double crossEntropySlope(double expected) {
        return 1;
    }

    @Override
    public double costSlope(double crossEntropy, double expected) {
        return lambda2;
    }
}
