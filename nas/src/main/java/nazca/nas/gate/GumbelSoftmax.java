package nazca.nas.gate;

import nazca.tensor.random.RandomStream;

/**
 * One edge's relaxed sample: z = (log softmax(alpha) + G) / tau with G = -log(-log u), its softmax
 * p, and its largest entry, which is distributed by softmax(alpha) whatever the temperature is.
 * Forward the one-hot vector of that entry runs; backward p stands for it (GDAS, arXiv:1910.04465,
 * equations 3 to 6).
 *
 * @param active the largest entry
 * @param probabilities p
 * @param temperature tau
 */
public record GumbelSoftmax(int active, double[] probabilities, double temperature) {
    private static final int CANDIDATE_BITS = 20;
    private static final int DRAW_BITS = 8;

    /**
     * Draws a sample; one with a number that is not finite is drawn again.
     *
     * @param random at the moment of the sample
     * @param edge picks its numbers
     */
    public static GumbelSoftmax sample(
            double[] alpha, double temperature, RandomStream random, int edge) {
        double[] p = Probabilities.softmax(alpha);
        double[] z = new double[p.length];
        int draw = 0;
        while (!draw(z, p, temperature, random, edge, draw)) {
            draw++;
        }
        return new GumbelSoftmax(Probabilities.argmax(z), Probabilities.softmax(z), temperature);
    }

    private static boolean draw(
            double[] z, double[] p, double temperature, RandomStream random, int edge, int draw) {
        boolean finite = true;
        for (int k = 0; k < z.length; k++) {
            long place = (((long) edge << CANDIDATE_BITS) + k << DRAW_BITS) + draw;
            double noise = -StrictMath.log(-StrictMath.log(random.uniformDouble(place)));
            z[k] = (StrictMath.log(p[k]) + noise) / temperature;
            finite &= Double.isFinite(z[k]);
        }
        return finite;
    }

    /** Gates that run the active candidate alone and want the gradient of its gate. */
    public Gate gate() {
        return new Gate(active, new int[] {active}, new double[] {1});
    }

    /**
     * dL/dalpha = p_i (b_i - sum_j p_j b_j) / tau. (The log-softmax adds nothing, since these sum
     * to 0.)
     *
     * @param b dL/dh of every candidate's place in the one-hot vector
     */
    public double[] gradient(double[] b) {
        double[] gradient = GateGradient.throughSoftmax(probabilities, b);
        for (int k = 0; k < gradient.length; k++) {
            gradient[k] /= temperature;
        }
        return gradient;
    }
}
