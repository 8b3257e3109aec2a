package nazca.bench.versus;

/** A row of the table. */
public sealed interface Row {
    /** What was done, for example {@code pointwise forward}. */
    String work();

    /** Its size. */
    String shape();

    /** On how many threads. */
    int threads();

    /** How a row's speed reads best. */
    enum Unit {
        /** Operations. */
        GFLOPS,
        /** Bytes. */
        GIGABYTES,
        /** Time of a run. */
        MILLISECONDS
    }

    /**
     * Something that was timed.
     *
     * @param unit how its speed is printed
     * @param cost what it takes at least
     * @param outcome what was measured
     */
    record Timed(String work, String shape, int threads, Unit unit, Cost cost, Duel.Outcome outcome)
            implements Row {}

    /**
     * Something that was counted.
     *
     * @param value in {@code unit}
     * @param unit for example {@code bytes}
     * @param reference what {@code value} is held against in the same unit, or NaN
     * @param of what the reference is
     */
    record Counted(
            String work,
            String shape,
            int threads,
            double value,
            String unit,
            double reference,
            String of)
            implements Row {}
}
