package nazca.bench.versus;

/**
 * What bounds a piece of work on a machine (Williams, Waterman, Patterson: Roofline, CACM 52(4)).
 *
 * @param memory whether moving its bytes takes longer than its arithmetic
 * @param name {@code FMA peak}, {@code memory copy}, or {@code 12 MiB copy}: the working set that
 *     the bandwidth was taken in
 * @param workingSet bytes of the copy that the bandwidth is taken from; 0 without memory
 */
public record Limit(boolean memory, String name, long workingSet) {
    /**
     * The share of the limit that was reached, 1 at the limit.
     *
     * @param seconds that the work took
     * @param rate of the limit: operations or bytes per second
     */
    public double share(Cost cost, double seconds, double rate) {
        return (memory ? cost.bytes() : cost.flops()) / seconds / rate;
    }
}
