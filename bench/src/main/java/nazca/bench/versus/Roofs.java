package nazca.bench.versus;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A machine's ceilings on some threads.
 *
 * @param flopsPerSecond fused multiply-adds in registers, each counted as two
 * @param bytesPerSecond copies by the name of the working set, smallest first
 */
public record Roofs(double flopsPerSecond, Map<String, Double> bytesPerSecond) {
    /** Copies the map. */
    public Roofs {
        bytesPerSecond = Collections.unmodifiableMap(new LinkedHashMap<>(bytesPerSecond));
    }
}
