package nazca.cli;

import nazca.latency.Agreement;
import nazca.latency.Latency;
import nazca.latency.LatencyTable;
import nazca.latency.RepeatedLatency;
import nazca.nn.arch.NetworkSpec;

import org.jspecify.annotations.Nullable;

import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A network's measured latency as {@code nazca measure} shows it, beside what a table predicts.
 *
 * @param repeated with its blocks where there is a table
 * @param table of the network's keys, or null
 */
record MeasuredNetwork(
        NetworkSpec network,
        TargetChoice choice,
        RepeatedLatency repeated,
        @Nullable LatencyTable table) {
    /** Shorter runs are a matter of the clock and of waking threads. */
    private static final double COMPARABLE_MS = 5;

    /** The contract's keys, then those of the comparison; null is what nobody knows. */
    Map<String, @Nullable Object> json() {
        Latency overall = repeated.overall();
        Agreement agreement = agreement();
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("median_ms", overall.medianMs());
        map.put("p10_ms", overall.p10Ms());
        map.put("p90_ms", overall.p90Ms());
        map.put("runs", overall.runs());
        map.put("predicted_ms", predicted());
        map.put("device", choice.device());
        map.put("threads", choice.threads());
        map.put("batch", choice.batch());
        map.put("rounds", repeated.rounds().size());
        map.put("round_medians_ms", roundMedians());
        map.put("repeat_noise", known(repeated.noise()));
        map.put("predicted_now_ms", predictedNow());
        map.put("relative_error", agreement == null ? null : agreement.relativeError());
        map.put("tolerance", agreement == null ? null : agreement.tolerance());
        map.put("within_tolerance", agreement == null ? null : agreement.holds());
        return map;
    }

    /** The same in a few lines. */
    String text() {
        Latency overall = repeated.overall();
        Double predicted = predicted();
        return "%s on %s, %d threads, batch %d: median %s ms, p10 %s ms, p90 %s ms in %d runs%s\n"
                        .formatted(
                                network.name(),
                                choice.device(),
                                choice.threads(),
                                choice.batch(),
                                Numbers.millis(overall.medianMs()),
                                Numbers.millis(overall.p10Ms()),
                                Numbers.millis(overall.p90Ms()),
                                overall.runs(),
                                predicted == null
                                        ? ""
                                        : "; predicted %s ms".formatted(Numbers.millis(predicted)))
                + rounds()
                + comparison()
                + advice(overall.medianMs());
    }

    private String rounds() {
        if (repeated.rounds().size() == 1) {
            return "";
        }
        DoubleSummaryStatistics medians =
                roundMedians().stream().mapToDouble(Double::doubleValue).summaryStatistics();
        return "  %d rounds: medians from %s to %s ms, repeat noise %s\n"
                .formatted(
                        medians.getCount(),
                        Numbers.millis(medians.getMin()),
                        Numbers.millis(medians.getMax()),
                        Numbers.percent(repeated.noise()));
    }

    private String comparison() {
        Agreement agreement = agreement();
        Double now = predictedNow();
        if (agreement == null || now == null) {
            return "";
        }
        return """
          measured is %s %s the prediction, %s the tolerance of %s
          the table's blocks, measured again in these rounds, predict %s ms
        """
                .formatted(
                        Numbers.percent(Math.abs(agreement.relativeError())),
                        agreement.relativeError() < 0 ? "below" : "above",
                        agreement.holds() ? "within" : "beyond",
                        Numbers.percent(agreement.tolerance()),
                        Numbers.millis(now));
    }

    private String advice(double medianMs) {
        return table == null || medianMs >= COMPARABLE_MS
                ? ""
                : "  runs this short say little: compare with a table of --latency-batch %.0f\n"
                        .formatted(Math.ceil(choice.batch() * COMPARABLE_MS / medianMs));
    }

    private List<Double> roundMedians() {
        return repeated.rounds().stream().map(Latency::medianMs).toList();
    }

    private @Nullable Double predicted() {
        return table == null ? null : (Double) table.predict(network);
    }

    /** With the table's fixed part. */
    private @Nullable Double predictedNow() {
        return table == null ? null : known(table.fixedMs() + repeated.blockSumMs());
    }

    private @Nullable Agreement agreement() {
        Double predicted = predicted();
        return predicted == null || predicted <= 0
                ? null
                : Agreement.of(repeated.overall().medianMs(), predicted, repeated.noise());
    }

    private static @Nullable Double known(double value) {
        return Double.isNaN(value) ? null : (Double) value;
    }
}
