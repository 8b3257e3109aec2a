package nazca.nas.experiment;

import java.util.Locale;

/**
 * One search of a comparison.
 *
 * @param algorithm its name
 * @param target latency in milliseconds
 * @param seed of everything that is random
 */
record PlannedRun(String algorithm, double target, int seed) {
    /** The directory's name. */
    String name() {
        return String.format(Locale.ROOT, "%s-%sms-seed%d", algorithm, target, seed);
    }
}
