package nazca.nas.search;

import nazca.nas.gate.Gate;
import nazca.nas.gate.GateGradient;

/**
 * The gradient of one edge's architecture parameters in its parts, over the gate's rivals.
 *
 * @param crossEntropy through the gates
 * @param costs one part for each cost, through its expectation
 */
public record ArchitectureGradient(double[] crossEntropy, double[][] costs) {
    /**
     * Every part by p_i (b_i - sum_j p_j b_j): b are the gate gradients for the one, and dL/dE
     * dE/dp of a cost for the others.
     *
     * @param gateGradients dL/dgate of the rivals
     * @param costSlopes for each cost, dL/dp of every candidate of the edge
     */
    public static ArchitectureGradient of(
            Gate gate, double[] gateGradients, double[][] costSlopes) {
        double[][] costs = new double[costSlopes.length][];
        for (int c = 0; c < costs.length; c++) {
            double[] slopes = new double[gate.rivals().length];
            for (int r = 0; r < slopes.length; r++) {
                slopes[r] = costSlopes[c][gate.rivals()[r]];
            }
            costs[c] = GateGradient.throughSoftmax(gate.probabilities(), slopes);
        }
        return new ArchitectureGradient(
                GateGradient.throughSoftmax(gate.probabilities(), gateGradients), costs);
    }

    /** The sum of all parts. */
    public double[] total() {
        double[] sum = crossEntropy.clone();
        for (double[] cost : costs) {
            for (int r = 0; r < sum.length; r++) {
                sum[r] += cost[r];
            }
        }
        return sum;
    }
}
