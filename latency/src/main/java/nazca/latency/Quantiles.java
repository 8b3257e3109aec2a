package nazca.latency;

import org.hipparchus.stat.descriptive.rank.Percentile;
import org.hipparchus.stat.descriptive.rank.Percentile.EstimationType;

/** Quantiles of samples. */
final class Quantiles {
    private Quantiles() {}

    /**
     * The value at rank h = (n − 1) · percent / 100 of the sorted samples, counted from 0, linear
     * between neighbours (type 7 of Hyndman and Fan). So the median of an even number is the mean
     * of the middle two.
     *
     * @param percent in (0, 100]
     */
    static double of(double[] samples, double percent) {
        return new Percentile().withEstimationType(EstimationType.R_7).evaluate(samples, percent);
    }

    static double median(double[] samples) {
        return of(samples, 50);
    }
}
