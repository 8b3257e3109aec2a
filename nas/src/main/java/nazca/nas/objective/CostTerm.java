package nazca.nas.objective;

/**
 * One cost of a search: how it is computed, what it may be, and how its expectation enters the
 * loss.
 *
 * @param name as configurations, metrics and sentences write it
 * @param cost of networks, in the target's unit
 * @param target the most that the derived network may cost
 * @param objective its part of the loss
 */
public record CostTerm(String name, Cost cost, double target, Objective objective) {
    /** Latency in milliseconds. */
    public static final String LATENCY = "latency";

    /** Multiply-accumulates of one image. */
    public static final String MACS = "macs";

    /** Weights, biases, gammas and betas. */
    public static final String PARAMETERS = "parameters";

    /** MACs times the bits of both factors, for one image. */
    public static final String BIT_OPERATIONS = "bit_operations";

    /** Peak activation memory of one image in bytes. */
    public static final String PEAK_BYTES = "peak_bytes";
}
