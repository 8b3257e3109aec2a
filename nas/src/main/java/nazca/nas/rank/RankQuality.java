package nazca.nas.rank;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How well scores order networks, in the figures that papers report.
 *
 * @param networks that were compared
 * @param kendall tau-b of all of them
 * @param spearman rho of all of them
 * @param kendallTop10 tau-b among the best 10%
 * @param kendallTop20 tau-b among the best 20%
 */
public record RankQuality(
        int networks, double kendall, double spearman, double kendallTop10, double kendallTop20) {
    private static final double TENTH = 0.1;
    private static final double FIFTH = 0.2;

    /**
     * The figures of scores.
     *
     * @param accuracies of the networks trained alone
     * @param scores that should order them
     * @throws IllegalArgumentException if they are not equally many or one is NaN
     */
    public static RankQuality of(double[] accuracies, double[] scores) {
        return new RankQuality(
                accuracies.length,
                RankCorrelation.kendall(accuracies, scores),
                RankCorrelation.spearman(accuracies, scores),
                RankCorrelation.kendallAmongBest(accuracies, scores, TENTH),
                RankCorrelation.kendallAmongBest(accuracies, scores, FIFTH));
    }

    /** For JSON; null where there is no order to agree with. */
    public Map<String, @Nullable Object> written() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("networks", networks);
        map.put("kendall_tau", known(kendall));
        map.put("spearman_rho", known(spearman));
        map.put("kendall_tau_top_10_percent", known(kendallTop10));
        map.put("kendall_tau_top_20_percent", known(kendallTop20));
        return map;
    }

    private static @Nullable Double known(double value) {
        return Double.isNaN(value) ? null : value;
    }
}
