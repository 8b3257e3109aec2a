package nazca.latency;

/** Hears how far a measurement has come, a few times a second and never within a timed run. */
@FunctionalInterface
public interface LatencyProgress {
    /**
     * Called as work goes on.
     *
     * @param phase {@code warming up} or {@code measuring}
     * @param fraction of that phase, 0 to 1, not falling
     */
    void at(String phase, double fraction);

    /** Tells nobody. */
    static LatencyProgress silent() {
        return (phase, fraction) -> {};
    }
}
