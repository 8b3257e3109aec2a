package nazca.latency;

import nazca.tensor.Require;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What a network took in each of several rounds, and its blocks beside it: in a round the network
 * and all of its blocks have their turns again and again, so that whatever slows the machine slows
 * both.
 *
 * @param rounds the network, at least one
 * @param blockSumsMs per round the sum of the medians of its blocks, each as often as the network
 *     has it; empty if they were not timed
 */
public record RepeatedLatency(List<Latency> rounds, List<Double> blockSumsMs) {
    /** Checks that there is a round, and copies. */
    public RepeatedLatency {
        Require.argument(!rounds.isEmpty(), "repeated latency: there must be a round");
        rounds = List.copyOf(rounds);
        blockSumsMs = List.copyOf(blockSumsMs);
    }

    /** The medians over rounds of their medians, p10s and p90s, and all runs together. */
    public Latency overall() {
        return new Latency(
                median(Latency::medianMs),
                median(Latency::p10Ms),
                median(Latency::p90Ms),
                rounds.stream().mapToInt(Latency::runs).sum());
    }

    /**
     * The machine's repeat noise: the sample standard deviation of the rounds' medians over their
     * median. NaN for a single round.
     */
    public double noise() {
        int n = rounds.size();
        double mean = rounds.stream().mapToDouble(Latency::medianMs).average().orElseThrow();
        double squares =
                rounds.stream()
                        .mapToDouble(r -> (r.medianMs() - mean) * (r.medianMs() - mean))
                        .sum();
        return Math.sqrt(squares / (n - 1)) / median(Latency::medianMs);
    }

    /** The median over rounds of the sums of blocks, in milliseconds; NaN without them. */
    public double blockSumMs() {
        return blockSumsMs.isEmpty()
                ? Double.NaN
                : Quantiles.median(blockSumsMs.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private double median(ToDoubleFunction<Latency> figure) {
        return Quantiles.median(rounds.stream().mapToDouble(figure).toArray());
    }
}
