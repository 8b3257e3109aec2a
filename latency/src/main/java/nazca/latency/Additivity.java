package nazca.latency;

import nazca.tensor.Require;

/**
 * How well a table's sums predict whole networks that it was not fitted to.
 *
 * @param networks how many were measured
 * @param medianRelativeError of |predicted − measured| / measured
 * @param maxRelativeError the worst of them
 */
public record Additivity(int networks, double medianRelativeError, double maxRelativeError) {
    /** Checks for a count and finite errors, none negative. */
    public Additivity {
        Require.argument(networks >= 0, "additivity: networks must be >= 0, got %d", networks);
        requireError("median_relative_error", medianRelativeError);
        requireError("max_relative_error", maxRelativeError);
    }

    private static void requireError(String name, double error) {
        Require.argument(
                Double.isFinite(error) && error >= 0,
                "additivity: %s must be a finite number >= 0, got %s",
                name,
                error);
    }
}
