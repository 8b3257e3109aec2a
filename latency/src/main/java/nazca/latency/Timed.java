package nazca.latency;

/** Something to time again and again. */
interface Timed {
    /** Leaves caches and input as a predecessor would; not timed. Complete when it returns. */
    void feed();

    /** Runs once; timed. Complete when it returns. */
    void run();

    /** Gives one run to the device, which may be at another still. */
    default void start() {
        run();
    }
}
