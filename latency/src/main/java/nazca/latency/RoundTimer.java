package nazca.latency;

import java.util.Arrays;
import java.util.List;

/** Times things in rounds, as {@link LatencyProtocol} says. */
final class RoundTimer {
    private static final long PROGRESS_NANOS = 100_000_000;

    /** Comparisons of windows in succession that must agree. */
    private static final int STEADY = 3;

    /** Share of a window that the compilers may have worked in a steady state. */
    private static final double COMPILING = 0.2;

    private final LatencyProtocol protocol;
    private final HostClock clock;
    private final LatencyProgress progress;
    private final Sampling sampling;
    private long lastProgress = Long.MIN_VALUE;

    RoundTimer(LatencyProtocol protocol, HostClock clock, LatencyProgress progress) {
        this(protocol, clock, progress, Sampling.single(clock));
    }

    RoundTimer(
            LatencyProtocol protocol,
            HostClock clock,
            LatencyProgress progress,
            Sampling sampling) {
        this.sampling = sampling;
        this.protocol = protocol;
        this.clock = clock;
        this.progress = progress;
    }

    /** The latency of each, in their order, after a warm-up. */
    List<Latency> measure(List<? extends Timed> items) {
        warmUp(items);
        return time(items);
    }

    /** Runs all of them until the protocol calls them warm. */
    void warmUp(List<? extends Timed> items) {
        warmUp(items.toArray(Timed[]::new), new long[items.size()][protocol.maxRuns()]);
    }

    /** The latency of each, in their order; they are warm. */
    List<Latency> time(List<? extends Timed> items) {
        Timed[] timed = items.toArray(Timed[]::new);
        long[][] samples = new long[timed.length][protocol.maxRuns()];
        int runs = 0;
        long start = clock.nanos();
        long elapsed = 0;
        while (runs < protocol.maxRuns()
                && (runs < protocol.minRuns() || elapsed < protocol.budgetNanos())) {
            round(timed, samples, runs++);
            elapsed = report("measuring", start, measured(runs, elapsed));
        }
        int count = runs;
        return Arrays.stream(samples).map(sample -> Latency.of(sample, count)).toList();
    }

    private void warmUp(Timed[] timed, long[][] samples) {
        int room = protocol.maxRuns();
        long start = clock.nanos();
        long elapsed = 0;
        double before = Double.NaN;
        int agreements = 0;
        while (agreements < STEADY) {
            int rounds = 0;
            long windowStart = elapsed;
            long windowEnd = elapsed + protocol.windowNanos();
            long compiled = clock.compilationNanos();
            while (rounds < protocol.window() || elapsed < windowEnd) {
                round(timed, samples, rounds++ % room);
                elapsed = report("warming up", start, warmed(elapsed));
                if (elapsed >= protocol.maxWarmUpNanos()) {
                    return;
                }
            }
            double now = sumOfMedians(samples, Math.min(rounds, room));
            boolean agree =
                    Math.abs(now - before) <= protocol.agreement() * before
                            && clock.compilationNanos() - compiled
                                    <= COMPILING * (elapsed - windowStart);
            agreements = agree ? agreements + 1 : 0;
            before = now;
        }
    }

    private void round(Timed[] timed, long[][] samples, int r) {
        for (int i = 0; i < timed.length; i++) {
            Timed item = timed[i];
            item.feed();
            item.run();
            item.feed();
            samples[i][r] = sampling.nanos(item);
        }
    }

    private static double sumOfMedians(long[][] samples, int rounds) {
        return Arrays.stream(samples).mapToDouble(s -> Latency.of(s, rounds).medianMs()).sum();
    }

    private double warmed(long elapsed) {
        return (double) elapsed / protocol.maxWarmUpNanos();
    }

    private double measured(int runs, long elapsed) {
        double byTime = protocol.budgetNanos() == 0 ? 1 : (double) elapsed / protocol.budgetNanos();
        double bounded = Math.min(byTime, (double) runs / protocol.minRuns());
        return Math.max(bounded, (double) runs / protocol.maxRuns());
    }

    /** Time since the start; tells the progress unless that happened a moment ago. */
    private long report(String phase, long start, double fraction) {
        long now = clock.nanos();
        if (lastProgress == Long.MIN_VALUE || now - lastProgress >= PROGRESS_NANOS) {
            lastProgress = now;
            progress.at(phase, Math.min(1, fraction));
        }
        return now - start;
    }
}
