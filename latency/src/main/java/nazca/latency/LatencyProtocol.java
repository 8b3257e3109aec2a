package nazca.latency;

import nazca.tensor.Require;

/**
 * How latencies are taken: as in a network that runs again and again. Everything to be measured has
 * its turn in each of many rounds, so that a machine which slows down for a while slows all of them
 * alike.
 *
 * <p><b>A turn</b> is a run that is not timed, then a sample: one run that is. The first brings
 * back what the processor had learned about the block's code, which the others displaced; without
 * it, blocks of a few microseconds take a fifth longer than inside a network. Before each run a
 * stream as long as a network's weights passes through the caches, and then the kernels write the
 * block's input: the add that ends a residual block does it, on the same threads. So weights are as
 * far away as in a network, the input is where a predecessor leaves it, and waiting threads are
 * awake.
 *
 * <p>A sample has no repetition inside it, since that would measure a warm cache. It contains one
 * reading of the clock, some 25 ns on Linux, and nothing is subtracted: that is below 1% of a block
 * of 3 µs, and the table's fixed part takes it up.
 *
 * <p><b>Warm-up</b> goes on in windows of rounds, each of {@code window} rounds and {@code
 * windowNanos} at least, until the sum of the medians moved by no more than {@code agreement} three
 * times in succession while the JVM's compilers were idle for most of the time, and no longer than
 * {@code maxWarmUpNanos} (but always one round). <b>Then</b> rounds are timed until there are
 * {@code minRuns} and {@code budgetNanos} have passed, at most {@code maxRuns}.
 *
 * @param window fewest rounds per window of the warm-up
 * @param windowNanos shortest window
 * @param agreement largest relative difference of two windows that counts as steady
 * @param maxWarmUpNanos when the warm-up ends, steady or not
 * @param minRuns fewest timed rounds
 * @param maxRuns most timed rounds
 * @param budgetNanos time for timed rounds, exceeded only to reach {@code minRuns}
 */
public record LatencyProtocol(
        int window,
        long windowNanos,
        double agreement,
        long maxWarmUpNanos,
        int minRuns,
        int maxRuns,
        long budgetNanos) {
    private static final long SECOND = 1_000_000_000;

    /** Checks that counts are positive and bounds in order. */
    public LatencyProtocol {
        Require.argument(window >= 1, "latency protocol: window must be >= 1, got %d", window);
        Require.argument(
                windowNanos >= 0 && maxWarmUpNanos >= 0 && budgetNanos >= 0,
                "latency protocol: times must be >= 0, got window %d, warm-up %d, budget %d ns",
                windowNanos,
                maxWarmUpNanos,
                budgetNanos);
        Require.argument(
                agreement > 0, "latency protocol: agreement must be positive, got %s", agreement);
        Require.argument(
                1 <= minRuns && minRuns <= maxRuns,
                "latency protocol: runs must be >= 1 and at most their maximum, got %d and %d",
                minRuns,
                maxRuns);
    }

    /** For tables: a warm-up of 1 to 7 s, then 3 s and at least 30 rounds. */
    public static LatencyProtocol standard() {
        return new LatencyProtocol(10, SECOND / 4, 0.03, 7 * SECOND, 30, 3_000, 3 * SECOND);
    }

    /** For one network: a warm-up of 0.8 to 5 s, then 1 s and at least 30 runs. */
    public static LatencyProtocol single() {
        return new LatencyProtocol(10, SECOND / 5, 0.03, 5 * SECOND, 30, 3_000, SECOND);
    }

    /** For one of several repeats: the same warm-up before the first, 0.4 s and 6 runs in each. */
    public static LatencyProtocol repeat() {
        return new LatencyProtocol(10, SECOND / 5, 0.03, 5 * SECOND, 6, 3_000, 2 * SECOND / 5);
    }
}
