package nazca.nas.search;

import nazca.nas.config.OneShotSettings;
import nazca.nas.objective.AdditiveCost;
import nazca.tensor.Require;
import nazca.tensor.random.RandomStream;

import java.util.Arrays;

/**
 * Bins of equal width, each without its upper end.
 *
 * @param from where the first begins
 * @param width of each
 * @param count how many
 */
record MacsBins(double from, double width, int count) {
    private static final int DRAWS = 1000;
    private static final int PERCENTILE = DRAWS / 100;

    MacsBins {
        Require.argument(
                width > 0,
                "macs-bins: the last bin must end above %s multiply-accumulates, where the first"
                        + " begins",
                from);
    }

    /** Those of the settings; what they leave open is taken from a thousand uniform paths. */
    static MacsBins of(OneShotSettings settings, int[] choices, AdditiveCost macs) {
        RandomStream random = RandomStream.of(0, "one-shot/range of macs");
        double[] drawn = new double[DRAWS];
        for (int i = 0; i < DRAWS; i++) {
            drawn[i] = macs.of(PathSampler.uniform(choices, random.at(0, i)));
        }
        Arrays.sort(drawn);
        Double from = settings.binFrom();
        Double to = settings.binTo();
        double first = from == null ? drawn[PERCENTILE] : from;
        double last = to == null ? drawn[DRAWS - PERCENTILE] : to;
        return new MacsBins(first, (last - first) / settings.bins(), settings.bins());
    }

    /** Whether a number lies in a bin. */
    boolean holds(int bin, double macs) {
        return macs >= from + bin * width && macs < from + (bin + 1) * width;
    }
}
