package nazca.latency;

import nazca.tensor.Require;

import java.util.Arrays;

/**
 * What repeated runs of one thing took, in milliseconds.
 *
 * @param medianMs half of the runs took at most this
 * @param p10Ms a tenth of the runs took at most this
 * @param p90Ms nine tenths of the runs took at most this
 * @param runs how many were timed
 */
public record Latency(double medianMs, double p10Ms, double p90Ms, int runs) {
    private static final double NANOS_PER_MS = 1e6;

    /** Checks for finite times in order, none negative, and at least one run. */
    public Latency {
        requireTime("median_ms", medianMs);
        requireTime("p10_ms", p10Ms);
        requireTime("p90_ms", p90Ms);
        Require.argument(
                p10Ms <= medianMs && medianMs <= p90Ms,
                "latency: p10_ms <= median_ms <= p90_ms must hold, got %s, %s, %s",
                p10Ms,
                medianMs,
                p90Ms);
        Require.argument(runs >= 1, "latency: runs must be >= 1, got %d", runs);
    }

    /**
     * The statistics of the first {@code runs} samples. Quantiles interpolate linearly between
     * neighbours: of n sorted samples, the one for fraction p is at rank (n − 1) · p, from 0.
     *
     * @param nanos what each run took
     */
    static Latency of(long[] nanos, int runs) {
        double[] samples = Arrays.stream(nanos, 0, runs).asDoubleStream().toArray();
        return new Latency(
                Quantiles.median(samples) / NANOS_PER_MS,
                Quantiles.of(samples, 10) / NANOS_PER_MS,
                Quantiles.of(samples, 90) / NANOS_PER_MS,
                runs);
    }

    private static void requireTime(String name, double ms) {
        Require.argument(
                Double.isFinite(ms) && ms >= 0,
                "latency: %s must be a finite number >= 0, got %s",
                name,
                ms);
    }
}
