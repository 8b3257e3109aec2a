package nazca.nas.search;

import nazca.nas.gate.Gate;
import nazca.nas.gate.GateGradient;
import nazca.nas.objective.ExpectedLatency;

/**
 * The gradient of one edge's architecture parameters, in its two parts, over the gate's rivals.
 *
 * @param crossEntropy through the gates
 * @param latency through the expected latency
 */
public record ArchitectureGradient(double[] crossEntropy, double[] latency) {
    /**
     * Both parts by p_i (b_i - sum_j p_j b_j): b are the gate gradients for the one, and the
     * latency's slope times the candidates' costs for the other.
     *
     * @param gateGradients dL/dgate of the rivals
     * @param latencySlope dL/dE
     */
    public static ArchitectureGradient of(
            int edge,
            Gate gate,
            double[] gateGradients,
            ExpectedLatency latency,
            double latencySlope) {
        double[] costs = latency.gradient(edge, gate.rivals(), gate.probabilities());
        for (int r = 0; r < costs.length; r++) {
            costs[r] *= latencySlope;
        }
        return new ArchitectureGradient(
                GateGradient.throughSoftmax(gate.probabilities(), gateGradients), costs);
    }

    /** The sum of both parts. */
    public double[] total() {
        double[] sum = new double[crossEntropy.length];
        for (int r = 0; r < sum.length; r++) {
            sum[r] = crossEntropy[r] + latency[r];
        }
        return sum;
    }
}
