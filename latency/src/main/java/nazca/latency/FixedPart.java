package nazca.latency;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * What a whole network costs beside the sum of its blocks: the median over networks of p10 − sum of
 * the blocks' p10s. It may be negative, where a block in a network is quicker than alone.
 *
 * <p>p10s, and not the medians that predict: a network runs as long as all of its blocks together,
 * so a busy machine interrupts more of its runs than of theirs. Once that is half of them, its
 * median is of interrupted runs and theirs are not, and the difference, which can be a hundred
 * times the network, would be taken for a cost that all networks share. A tenth of the runs goes
 * undisturbed far longer. On an idle machine both differences are the same.
 *
 * <p>The check is of what is predicted, so of medians: each network by the fixed part of the others
 * alone, so no network is judged by a fit that has seen it; a single one is judged with a fixed
 * part of 0.
 *
 * @param ms the median residual of all networks, 0 without any
 * @param additivity the check
 */
record FixedPart(double ms, Additivity additivity) {
    /**
     * The fixed part of some networks, all times in milliseconds per network.
     *
     * @param residuals p10 of the whole network − sum of its blocks' p10s
     * @param sums of the blocks' medians
     * @param measured medians of the whole networks, positive
     */
    static FixedPart fit(double[] residuals, double[] sums, double[] measured) {
        int n = sums.length;
        double[] errors = new double[n];
        for (int i = 0; i < n; i++) {
            double predicted = sums[i] + medianOrZero(without(residuals, i));
            errors[i] = Math.abs(predicted - measured[i]) / measured[i];
        }
        double worst = Arrays.stream(errors).max().orElse(0);
        return new FixedPart(
                medianOrZero(residuals), new Additivity(n, medianOrZero(errors), worst));
    }

    private static double[] without(double[] values, int index) {
        return DoubleStream.concat(
                        Arrays.stream(values, 0, index),
                        Arrays.stream(values, index + 1, values.length))
                .toArray();
    }

    private static double medianOrZero(double[] values) {
        return values.length == 0 ? 0 : Quantiles.median(values);
    }
}
