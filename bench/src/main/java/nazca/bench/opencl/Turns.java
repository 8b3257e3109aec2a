package nazca.bench.opencl;

import java.util.Arrays;

/**
 * Two ways to do the same, taking turns.
 *
 * @param oursNanos median of our turns, for one run
 * @param theirsNanos median of the others' turns, for one run
 * @param ratio median over rounds of theirs by ours: above 1 we are faster
 */
record Turns(double oursNanos, double theirsNanos, double ratio) {
    /**
     * Lets both run in each of some rounds; what they enqueue is done when {@code finish} returns.
     *
     * @param turnNanos a turn repeats its run until about so much time has passed
     */
    static Turns take(Runnable ours, Runnable theirs, Runnable finish, int rounds, long turnNanos) {
        int ourRuns = runs(ours, finish, turnNanos);
        int theirRuns = runs(theirs, finish, turnNanos);
        double[] mine = new double[rounds];
        double[] other = new double[rounds];
        double[] ratios = new double[rounds];
        for (int r = 0; r < rounds; r++) {
            mine[r] = nanos(ours, finish, ourRuns);
            other[r] = nanos(theirs, finish, theirRuns);
            ratios[r] = other[r] / mine[r];
        }
        return new Turns(median(mine), median(other), median(ratios));
    }

    /** The second run tells: the first may compile. */
    private static int runs(Runnable run, Runnable finish, long turnNanos) {
        nanos(run, finish, 1);
        double once = nanos(run, finish, 1);
        return (int) Math.clamp(turnNanos / once, 1, 1_000);
    }

    private static double nanos(Runnable run, Runnable finish, int runs) {
        long start = System.nanoTime();
        for (int i = 0; i < runs; i++) {
            run.run();
        }
        finish.run();
        return (double) (System.nanoTime() - start) / runs;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
