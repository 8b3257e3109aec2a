package nazca.nas.gate;

/** Softmax probabilities of one edge's architecture parameters, and their entropy. */
public final class Probabilities {
    private Probabilities() {}

    /** p_i = exp(alpha_i - max) / sum. */
    public static double[] softmax(double[] alpha) {
        double max = Double.NEGATIVE_INFINITY;
        for (double a : alpha) {
            max = Math.max(max, a);
        }
        double[] p = new double[alpha.length];
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            p[i] = StrictMath.exp(alpha[i] - max);
            sum += p[i];
        }
        for (int i = 0; i < p.length; i++) {
            p[i] /= sum;
        }
        return p;
    }

    /** -sum p log p in nats, with 0 log 0 = 0. */
    public static double entropy(double[] p) {
        double sum = 0;
        for (double value : p) {
            if (value > 0) {
                sum -= value * StrictMath.log(value);
            }
        }
        return sum;
    }

    /** The first index with the largest value. */
    public static int argmax(double[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            if (values[i] > values[best]) {
                best = i;
            }
        }
        return best;
    }

    /**
     * The index whose share of [0, 1) holds {@code u}.
     *
     * @param u uniform in [0, 1)
     */
    public static int pick(double[] p, double u) {
        double reach = 0;
        int last = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                reach += p[i];
                last = i;
                if (u < reach) {
                    return i;
                }
            }
        }
        return last; // rounding left the shares' sum below u
    }
}
