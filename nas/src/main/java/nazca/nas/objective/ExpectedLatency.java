package nazca.nas.objective;

import nazca.nas.gate.GateGradient;
import nazca.tensor.Require;

/**
 * E = fixed + sum over edges of sum_k p_k F_k, in milliseconds, exact and differentiable; F(Zero) =
 * 0.
 *
 * @param fixedMillis blocks that every network has, and what the table says a whole network costs
 *     beyond its blocks
 * @param candidateMillis F, per edge and candidate
 */
public record ExpectedLatency(double fixedMillis, double[][] candidateMillis) {
    /** Checks that every cost is a number. */
    public ExpectedLatency {
        for (double[] edge : candidateMillis) {
            for (double millis : edge) {
                Require.argument(
                        millis >= 0, "expected latency: costs must be >= 0, got %s", millis);
            }
        }
    }

    /**
     * E under the given probabilities.
     *
     * @param rivals per edge the candidates that {@code probabilities} speaks of
     */
    public double of(int[][] rivals, double[][] probabilities) {
        double sum = fixedMillis;
        for (int e = 0; e < rivals.length; e++) {
            for (int r = 0; r < rivals[e].length; r++) {
                sum += probabilities[e][r] * candidateMillis[e][rivals[e][r]];
            }
        }
        return sum;
    }

    /** E where every candidate of every edge has a probability. */
    public double of(double[][] probabilities) {
        double sum = fixedMillis;
        for (int e = 0; e < probabilities.length; e++) {
            for (int k = 0; k < probabilities[e].length; k++) {
                sum += probabilities[e][k] * candidateMillis[e][k];
            }
        }
        return sum;
    }

    /** The latency of one network: fixed + sum of its candidates' costs. */
    public double of(int[] choice) {
        double sum = fixedMillis;
        for (int e = 0; e < choice.length; e++) {
            sum += candidateMillis[e][choice[e]];
        }
        return sum;
    }

    /** dE/dalpha_i = p_i (F_i - sum_j p_j F_j) on one edge, for its rivals. */
    public double[] gradient(int edge, int[] rivals, double[] probabilities) {
        double[] costs = new double[rivals.length];
        for (int r = 0; r < rivals.length; r++) {
            costs[r] = candidateMillis[edge][rivals[r]];
        }
        return GateGradient.throughSoftmax(probabilities, costs);
    }
}
