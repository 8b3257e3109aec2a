package nazca.latency;

/** Something to time again and again. */
interface Timed {
    /** Leaves caches and input as a predecessor would; not timed. Complete when it returns. */
    void feed();

    /** Runs once; timed. Complete when it returns. */
    void run();
}
