package nazca.nas.objective;

import java.util.List;

/** L(CE, E): how cross-entropy and expected latency in milliseconds make one loss. */
public sealed interface Objective permits AddLinear, MulLog {
    /** The names in configurations. */
    static List<String> names() {
        return List.of(AddLinear.NAME, MulLog.NAME);
    }

    /** L. */
    double value(double crossEntropy, double latencyMillis);

    /** dL/dCE, the factor of all gate gradients. */
    double crossEntropySlope(double crossEntropy, double latencyMillis);

    /** dL/dE, per millisecond. */
    double latencySlope(double crossEntropy, double latencyMillis);
}
