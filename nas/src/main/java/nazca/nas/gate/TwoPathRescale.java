package nazca.nas.gate;

/** Keeps unsampled candidates' probabilities where they are after a step of mode two. */
public final class TwoPathRescale {
    private TwoPathRescale() {}

    /**
     * Shifts the two moved parameters so that the sum of their exponentials is what it was: with
     * (a, b) before and (a', b') after, subtracts log((e^a' + e^b') / (e^a + e^b)) from both.
     *
     * @param alpha the edge's parameters after the optimizer's step; changed in place
     * @param pair the two sampled candidates
     * @param oldFirst the first one's parameter before the step
     * @param oldSecond the second one's
     */
    public static void apply(double[] alpha, int[] pair, double oldFirst, double oldSecond) {
        double offset = logSumExp(alpha[pair[0]], alpha[pair[1]]) - logSumExp(oldFirst, oldSecond);
        alpha[pair[0]] -= offset;
        alpha[pair[1]] -= offset;
    }

    private static double logSumExp(double a, double b) {
        double max = Math.max(a, b);
        return max + StrictMath.log(StrictMath.exp(a - max) + StrictMath.exp(b - max));
    }
}
