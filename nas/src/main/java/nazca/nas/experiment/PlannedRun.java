package nazca.nas.experiment;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/**
 * One search of a comparison.
 *
 * @param algorithm its name
 * @param target latency in milliseconds; null for the usual one
 * @param seed of everything that is random
 */
record PlannedRun(String algorithm, @Nullable Double target, int seed) {
    /** The directory's name. */
    String name() {
        String aim = target == null ? "" : "-" + target + "ms";
        return String.format(Locale.ROOT, "%s%s-seed%d", algorithm, aim, seed);
    }
}
