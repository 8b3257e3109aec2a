package nazca.nas.objective;

/**
 * What a network costs, as a function of the candidate on every edge, and its expectation under the
 * architecture parameters' probabilities. Units are those of the numbers it was made of.
 */
public sealed interface Cost permits AdditiveCost, MaximumCost {
    /** The cost of one network: candidate per edge. */
    double of(int[] choice);

    /**
     * The expectation where edges choose independently.
     *
     * @param p probability of every candidate of every edge, each edge's summing to 1
     */
    double expected(double[][] p);

    /**
     * The partial derivatives of {@link #expected} by every probability, all others held. Sent
     * through an edge's softmax they give the exact gradient by its architecture parameters.
     */
    double[][] slopes(double[][] p);

    /** The least cost that any network has. */
    double least();

    /** The same with equal probabilities on every edge. */
    default double uniform(int[] choices) {
        double[][] p = new double[choices.length][];
        for (int e = 0; e < p.length; e++) {
            p[e] = new double[choices[e]];
            java.util.Arrays.fill(p[e], 1.0 / choices[e]);
        }
        return expected(p);
    }
}
