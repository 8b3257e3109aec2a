package nazca.bench.versus;

/**
 * How long measuring takes.
 *
 * @param compileNanos most time for kernels to be compiled before anything is measured
 * @param rounds in each of which every contestant has a turn
 * @param turnNanos shortest turn
 * @param warmUpNanos how long we run without becoming faster, and with nothing left to compile,
 *     before we count as warm; peers, which are compiled already, a fifth of it
 * @param settleNanos pause between turns on several threads, in which the threads of the one before
 *     stop spinning
 */
public record Pace(
        long compileNanos, int rounds, long turnNanos, long warmUpNanos, long settleNanos) {
    private static final long MILLI = 1_000_000;

    /** For figures to be quoted. */
    public static Pace standard() {
        return new Pace(20_000 * MILLI, 7, 50 * MILLI, 1_000 * MILLI, 40 * MILLI);
    }

    /** For a look. */
    public static Pace quick() {
        return new Pace(5_000 * MILLI, 3, 10 * MILLI, 600 * MILLI, 40 * MILLI);
    }
}
