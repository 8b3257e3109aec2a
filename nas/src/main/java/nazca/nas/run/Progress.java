package nazca.nas.run;

/** Hears how far a run has come. Calls come from one thread. */
public interface Progress extends AutoCloseable {
    /**
     * A phase begins, and the one before has ended.
     *
     * @param name for example {@code warm-up} or {@code search epoch 2 of 4}
     * @param totalSteps of this phase; 0 if nobody knows
     */
    void phase(String name, long totalSteps);

    /**
     * Steps of the phase are done.
     *
     * @param done how many in all
     * @param status a few words, for example the loss; may be empty
     */
    void step(long done, String status);

    /** Something worth a line of its own. */
    void note(String line);

    /** Something that the user should know even if nothing else is shown. */
    default void warn(String line) {
        note("warning: " + line);
    }

    /** The last phase has ended. */
    @Override
    void close();

    /** Tells nobody. */
    static Progress silent() {
        return new Progress() {
            @Override
            public void phase(String name, long totalSteps) {}

            @Override
            public void step(long done, String status) {}

            @Override
            public void note(String line) {}

            @Override
            public void close() {}
        };
    }
}
