package nazca.bench.versus;

import nazca.tensor.Require;

import java.util.Arrays;

/** Medians of figures and of ratios of figures that belong together. */
public final class Medians {
    private Medians() {}

    /** The middle of the sorted values, the mean of the middle two of an even number. */
    public static double of(double... values) {
        Require.argument(values.length > 0, "median: there must be a value");
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** The median of {@code above[i] / below[i]}: not the ratio of the medians. */
    public static double ofRatios(double[] above, double[] below) {
        Require.argument(
                above.length == below.length,
                "median of ratios: both must have as many values, got %d and %d",
                above.length,
                below.length);
        double[] ratios = new double[above.length];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = above[i] / below[i];
        }
        return of(ratios);
    }
}
