package nazca.nas.reinforce;

/**
 * The estimate of the gradient of -E[R] from M sampled networks:
 *
 * <pre>
 *   dL/dalpha_i = 1/M sum_m A_m (p_i - [sample m took candidate i])
 * </pre>
 *
 * since the gradient of -log p[s] is p - onehot(s). Written as a loss, so that Adam descends.
 */
public final class ReinforceGradient {
    private ReinforceGradient() {}

    /**
     * The estimate for one edge.
     *
     * @param p probabilities of its candidates, those that the samples were drawn from
     * @param samples candidate of each network on this edge
     * @param advantages A of each network
     */
    public static double[] of(double[] p, int[] samples, double[] advantages) {
        double[] gradient = new double[p.length];
        for (int m = 0; m < samples.length; m++) {
            for (int i = 0; i < p.length; i++) {
                double score = p[i] - (samples[m] == i ? 1 : 0);
                gradient[i] += advantages[m] * score / samples.length;
            }
        }
        return gradient;
    }
}
