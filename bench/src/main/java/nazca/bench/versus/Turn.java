package nazca.bench.versus;

import java.util.Arrays;

/** Times one contestant for a while. */
final class Turn {
    /** Runs shorter than this are timed several at once. */
    private static final long SHORT_NANOS = 20_000;

    private static final int FEWEST = 3;
    private static final int MOST = 4096;

    private final long[] samples = new long[MOST];

    /**
     * Seconds of a run: the lower quartile of samples for {@code nanos} nanoseconds and {@value
     * #FEWEST} samples at least, after a run that is not timed. A run that alone is longer than
     * that is timed once.
     */
    double seconds(Runnable run, long nanos) {
        long first = time(run, 1);
        if (first > nanos) {
            return time(run, 1) * 1e-9;
        }
        int group = (int) Math.max(1, Math.min(MOST, SHORT_NANOS / Math.max(1, first)));
        int count = 0;
        long total = 0;
        while (count < MOST && (count < FEWEST || total < nanos)) {
            long sample = time(run, group);
            samples[count++] = sample;
            total += sample;
        }
        Arrays.sort(samples, 0, count);
        return samples[count / 4] * 1e-9 / group;
    }

    private static long time(Runnable run, int times) {
        long start = System.nanoTime();
        for (int i = 0; i < times; i++) {
            run.run();
        }
        return System.nanoTime() - start;
    }
}
