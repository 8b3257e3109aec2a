package nazca.nas.objective;

import java.util.List;

/**
 * L(CE, E): how cross-entropy and one expected cost make one loss. The unit of E is that of the
 * target.
 */
public sealed interface Objective permits AddLinear, MulLog, WeightedSum, Absolute, Lagrange {
    /** The names in configurations. */
    static List<String> names() {
        return List.of(AddLinear.NAME, MulLog.NAME, WeightedSum.NAME, Absolute.NAME, Lagrange.NAME);
    }

    /** L. */
    double value(double crossEntropy, double expected);

    /** dL/dCE, the factor of all gate gradients, which is the same at every cross-entropy. */
    double crossEntropySlope(double expected);

    /** dL/dE, per unit of the cost. */
    double costSlope(double crossEntropy, double expected);

    /** Moves what the objective itself learns, after an architecture step. */
    default void learn(double expected) {}

    /** What it has learned, for checkpoints. */
    default double[] state() {
        return new double[0];
    }

    /** Takes {@link #state} back. */
    default void restore(double[] state) {}
}
