package nazca.latency;

/** Something to time again and again. */
interface Timed {
    /** Writes the input anew; not timed. Complete when it returns. */
    void feed();

    /** Runs once; timed. Complete when it returns. */
    void run();
}
