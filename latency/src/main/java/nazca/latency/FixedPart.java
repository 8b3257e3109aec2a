package nazca.latency;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * What a whole network costs beside the sum of its blocks: the median over networks of measured −
 * sum. It may be negative, where a block in a network is quicker than alone.
 *
 * <p>The check predicts each network with the fixed part of the others alone, so no network is
 * judged by a fit that has seen it; a single one is judged with a fixed part of 0.
 *
 * @param ms the median residual of all networks, 0 without any
 * @param additivity the check
 */
record FixedPart(double ms, Additivity additivity) {
    /**
     * The fixed part of some networks.
     *
     * @param sums of the block latencies, in milliseconds, per network
     * @param measured of the whole networks, in milliseconds, positive
     */
    static FixedPart fit(double[] sums, double[] measured) {
        int n = sums.length;
        double[] residuals =
                IntStream.range(0, n).mapToDouble(i -> measured[i] - sums[i]).toArray();
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
