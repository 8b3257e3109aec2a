package nazca.latency;

/**
 * Whether a measured latency is what was predicted: within 15% of it, or within twice the machine's
 * own repeat noise where that is more.
 *
 * @param relativeError measured / predicted - 1
 * @param tolerance its largest size at which they agree
 */
public record Agreement(double relativeError, double tolerance) {
    private static final double TOLERANCE = 0.15;

    /**
     * Compares.
     *
     * @param predictedMs positive
     * @param noise relative, of repeats; NaN if nobody knows
     */
    public static Agreement of(double measuredMs, double predictedMs, double noise) {
        double twice = Double.isNaN(noise) ? 0 : 2 * noise;
        return new Agreement(measuredMs / predictedMs - 1, Math.max(TOLERANCE, twice));
    }

    /** Whether they agree. */
    public boolean holds() {
        return Math.abs(relativeError) <= tolerance;
    }
}
