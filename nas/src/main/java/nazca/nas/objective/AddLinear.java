package nazca.nas.objective;

import nazca.tensor.Require;

/**
 * L = CE + lambda (E - target) / target. Scale-free: the unit of latency cancels.
 *
 * @param lambda weight of the latency, 0 for none
 * @param targetMillis the latency that lambda is relative to
 */
public record AddLinear(double lambda, double targetMillis) implements Objective {
    /** The name in configurations. */
    public static final String NAME = "add-linear";

    /** Checks lambda >= 0 and a positive target. */
    public AddLinear {
        Require.argument(lambda >= 0, "add-linear: lambda must be >= 0, got %s", lambda);
        Require.argument(
                targetMillis > 0,
                "add-linear: the target must be positive, got %s ms",
                targetMillis);
    }

    @Override
    public double value(double crossEntropy, double latencyMillis) {
        return crossEntropy + lambda * (latencyMillis - targetMillis) / targetMillis;
    }

    @Override
    public double crossEntropySlope(double crossEntropy, double latencyMillis) {
        return 1;
    }

    @Override
    public double latencySlope(double crossEntropy, double latencyMillis) {
        return lambda / targetMillis;
    }
}
