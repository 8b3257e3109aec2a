package nazca.bench.versus;

import nazca.bench.FmaPeak;
import nazca.tensor.Workers;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What this machine does at best on the threads of one pool: fused multiply-adds in registers, and
 * copies in working sets of several sizes.
 */
public final class Ceilings implements Ceiling, AutoCloseable {
    /** The name of the arithmetic limit. */
    public static final String FMA_PEAK = "FMA peak";

    private final FmaPeak peak;
    private final Bandwidth bandwidth;
    private final double flopsPerSecond;
    private final Map<Long, Double> bytesPerSecond = new LinkedHashMap<>();

    /** Measures all of them, in half a second or so. */
    public Ceilings(Workers workers) {
        peak = new FmaPeak(workers);
        bandwidth = new Bandwidth(workers);
        flopsPerSecond = 1e9 * peak.gigaflops();
        for (long set : Bandwidth.workingSets()) {
            bytesPerSecond.put(set, bandwidth.bytesPerSecond(set));
        }
    }

    /** What the machine did at the start. */
    public Roofs roofs() {
        Map<String, Double> named = new LinkedHashMap<>();
        bytesPerSecond.forEach((set, rate) -> named.put(Bandwidth.name(set), rate));
        return new Roofs(flopsPerSecond, named);
    }

    @Override
    public Limit limit(Cost cost) {
        long set = Bandwidth.holding(cost.bytes());
        double bound = cost.intensity() * bytesPerSecond.getOrDefault(set, 0.0);
        return bound < flopsPerSecond
                ? new Limit(true, Bandwidth.name(set), set)
                : new Limit(false, FMA_PEAK, 0);
    }

    @Override
    public double rate(Limit limit) {
        return limit.memory()
                ? bandwidth.bytesPerSecond(limit.workingSet())
                : 1e9 * peak.gigaflops();
    }

    @Override
    public void close() {
        bandwidth.close();
    }
}
