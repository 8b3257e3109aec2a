package nazca.nas.objective;

import nazca.tensor.Require;

import java.util.Arrays;

/**
 * C = fixed + sum over edges of F of the candidate there: latency (in milliseconds), MACs,
 * parameters. Its expectation is E = fixed + sum over edges of sum_k p_k F_k, exact (ProxylessNAS,
 * arXiv:1812.00332, eq. 2); F(Zero) = 0.
 *
 * @param fixed what every network has
 * @param candidates F, per edge and candidate
 */
public record AdditiveCost(double fixed, double[][] candidates) implements Cost {
    /** Checks that every cost is a number. */
    public AdditiveCost {
        for (double[] edge : candidates) {
            for (double cost : edge) {
                Require.argument(cost >= 0, "expected cost: costs must be >= 0, got %s", cost);
            }
        }
    }

    @Override
    public double of(int[] choice) {
        double sum = fixed;
        for (int e = 0; e < choice.length; e++) {
            sum += candidates[e][choice[e]];
        }
        return sum;
    }

    @Override
    public double expected(double[][] p) {
        double sum = fixed;
        for (int e = 0; e < p.length; e++) {
            for (int k = 0; k < p[e].length; k++) {
                sum += p[e][k] * candidates[e][k];
            }
        }
        return sum;
    }

    @Override
    public double[][] slopes(double[][] p) {
        return candidates;
    }

    @Override
    public double least() {
        double sum = fixed;
        for (double[] edge : candidates) {
            sum += Arrays.stream(edge).min().orElse(0);
        }
        return sum;
    }
}
