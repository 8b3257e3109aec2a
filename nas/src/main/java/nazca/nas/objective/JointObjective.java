package nazca.nas.objective;

import java.util.List;

/**
 * L(CE, E_1, E_2, ...): the first cost's objective, plus what every other cost adds to the
 * cross-entropy.
 *
 * @param terms at least one
 */
public record JointObjective(List<CostTerm> terms) {
    /** Fixes the list. */
    public JointObjective {
        terms = List.copyOf(terms);
    }

    /**
     * Every term's expectation.
     *
     * @param p probability of every candidate of every edge
     */
    public double[] expected(double[][] p) {
        return terms.stream().mapToDouble(term -> term.cost().expected(p)).toArray();
    }

    /** L. */
    public double value(double crossEntropy, double[] expected) {
        double sum = crossEntropy;
        for (int i = 0; i < expected.length; i++) {
            double alone = terms.get(i).objective().value(crossEntropy, expected[i]);
            sum = i == 0 ? alone : sum + (alone - crossEntropy);
        }
        return sum;
    }

    /** dL/dCE, the factor of all gate gradients. */
    public double crossEntropySlope(double[] expected) {
        return terms.getFirst().objective().crossEntropySlope(expected[0]);
    }

    /** dL/dp of every candidate, by term and edge. */
    public double[][][] slopes(double[][] p, double crossEntropy, double[] expected) {
        double[][][] slopes = new double[terms.size()][][];
        for (int i = 0; i < slopes.length; i++) {
            CostTerm term = terms.get(i);
            double slope = term.objective().costSlope(crossEntropy, expected[i]);
            slopes[i] = times(slope, term.cost().slopes(p));
        }
        return slopes;
    }

    private static double[][] times(double factor, double[][] values) {
        double[][] products = new double[values.length][];
        for (int e = 0; e < values.length; e++) {
            products[e] = new double[values[e].length];
            for (int k = 0; k < values[e].length; k++) {
                products[e][k] = factor * values[e][k];
            }
        }
        return products;
    }

    /** Lets every term learn from its expectation, after an architecture step. */
    public void learn(double[] expected) {
        for (int i = 0; i < expected.length; i++) {
            terms.get(i).objective().learn(expected[i]);
        }
    }
}
