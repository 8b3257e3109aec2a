package nazca.nas.objective;

import nazca.tensor.Require;

import java.util.Arrays;

/**
 * C = the largest of fixed and of F of every edge's candidate: peak activation memory, in bytes. A
 * maximum is no sum, but with independent edges its distribution is a product, so that its
 * expectation is exact: with all values in order, v_1 &lt; ... &lt; v_n,
 *
 * <pre>
 *   P(C &lt;= v) = product over edges of C_e(v),   C_e(v) = sum of p_k where F_k &lt;= v   (0 below fixed)
 *   E         = v_n - sum over i &lt; n of (v_i+1 - v_i) P(C &lt;= v_i)
 *   dE/dp_k   = - sum over i &lt; n with v_i &gt;= F_k of (v_i+1 - v_i) product over other edges of C(v_i)
 * </pre>
 *
 * @param fixed the largest of what every network has
 * @param candidates F, per edge and candidate
 */
public record MaximumCost(double fixed, double[][] candidates) implements Cost {
    /** Checks that every cost is a number. */
    public MaximumCost {
        for (double[] edge : candidates) {
            for (double cost : edge) {
                Require.argument(cost >= 0, "expected maximum: costs must be >= 0, got %s", cost);
            }
        }
    }

    @Override
    public double of(int[] choice) {
        double most = fixed;
        for (int e = 0; e < choice.length; e++) {
            most = Math.max(most, candidates[e][choice[e]]);
        }
        return most;
    }

    @Override
    public double expected(double[][] p) {
        double[] values = values();
        double expected = values[values.length - 1];
        for (int i = 0; i + 1 < values.length; i++) {
            double below = 1;
            for (int e = 0; e < p.length; e++) {
                below *= share(e, p[e], values[i]);
            }
            expected -= (values[i + 1] - values[i]) * below;
        }
        return expected;
    }

    @Override
    public double[][] slopes(double[][] p) {
        double[][] slopes = new double[p.length][];
        for (int e = 0; e < p.length; e++) {
            slopes[e] = new double[p[e].length];
        }
        double[] values = values();
        for (int i = 0; i + 1 < values.length; i++) {
            double[] others = othersBelow(p, values[i]);
            for (int e = 0; e < p.length; e++) {
                for (int k = 0; k < p[e].length; k++) {
                    if (candidates[e][k] <= values[i]) {
                        slopes[e][k] -= (values[i + 1] - values[i]) * others[e];
                    }
                }
            }
        }
        return slopes;
    }

    /** For every edge the product of the others' shares: from both ends, since a share may be 0. */
    private double[] othersBelow(double[][] p, double value) {
        double[] products = new double[p.length];
        double before = 1;
        for (int e = 0; e < p.length; e++) {
            products[e] = before;
            before *= share(e, p[e], value);
        }
        double behind = 1;
        for (int e = p.length - 1; e >= 0; e--) {
            products[e] *= behind;
            behind *= share(e, p[e], value);
        }
        return products;
    }

    private double share(int edge, double[] p, double value) {
        double sum = 0;
        for (int k = 0; k < p.length; k++) {
            sum += candidates[edge][k] <= value ? p[k] : 0;
        }
        return sum;
    }

    /** All values that C can have, and no smaller ones, ascending. */
    private double[] values() {
        double[] all = Arrays.stream(candidates).flatMapToDouble(Arrays::stream).toArray();
        double[] reachable =
                Arrays.stream(all).filter(v -> v > fixed).sorted().distinct().toArray();
        double[] values = new double[reachable.length + 1];
        values[0] = fixed;
        System.arraycopy(reachable, 0, values, 1, reachable.length);
        return values;
    }

    @Override
    public double least() {
        double most = fixed;
        for (double[] edge : candidates) {
            most = Math.max(most, Arrays.stream(edge).min().orElse(0));
        }
        return most;
    }
}
