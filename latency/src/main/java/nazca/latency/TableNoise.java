package nazca.latency;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How disturbed a machine was while a table was measured, as the table itself shows. A machine that
 * is busy with other work interrupts some runs and not others: the runs of one block spread, and
 * whole networks, whose runs are longer and so interrupted more often, depart from the sums.
 *
 * @param networkError the median relative error of the table on whole networks
 * @param spread the median over blocks of p90 / p10, at least 1; 1 without blocks
 */
public record TableNoise(double networkError, double spread) {
    /** Tables of an idle machine had 0.01. */
    private static final double LARGE_ERROR = 0.15;

    /** Tables of an idle machine had 1.06 to 1.09. */
    private static final double WIDE_SPREAD = 1.5;

    /** What a table shows. Blocks that the clock was too coarse for do not count. */
    public static TableNoise of(LatencyTable table) {
        double[] spreads =
                table.entries().values().stream()
                        .filter(latency -> latency.p10Ms() > 0)
                        .mapToDouble(latency -> latency.p90Ms() / latency.p10Ms())
                        .toArray();
        return new TableNoise(
                table.additivity().medianRelativeError(),
                spreads.length == 0 ? 1 : Quantiles.median(spreads));
    }

    /** One sentence that says why not to trust the table, empty where nothing speaks against it. */
    public Optional<String> warning() {
        List<String> signs = new ArrayList<>();
        if (networkError > LARGE_ERROR) {
            signs.add(format("its sums miss whole networks by %.0f%%", 100 * networkError));
        }
        if (spread > WIDE_SPREAD) {
            signs.add(format("the p90 of its blocks is %.1f times their p10", spread));
        }
        return signs.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "do not rely on the latency table: %s (medians); the machine was probably busy, measure again on an idle one with nazca profile"
                                .formatted(String.join(" and ", signs)));
    }

    private static String format(String text, double value) {
        return String.format(Locale.ROOT, text, value);
    }
}
