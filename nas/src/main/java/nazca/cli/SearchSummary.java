package nazca.cli;

import nazca.nas.run.SearchResult;

import org.jspecify.annotations.Nullable;

/** The result of a search as a person reads it. */
final class SearchSummary {
    private SearchSummary() {}

    static String of(SearchResult result) {
        return """
        %s on %s, %s: %s s
          test accuracy   %s (held out %s)
          latency         %s ms predicted, %s, target %s ms
          size            %s parameters, %s MACs
          entropy         %s
          architecture    %s
          run             %s
        """
                .formatted(
                        result.algorithm(),
                        result.data(),
                        result.space(),
                        Numbers.fixed(result.seconds(), 1),
                        Numbers.percent(result.testAccuracy()),
                        Numbers.percent(result.heldOutAccuracy()),
                        Numbers.millis(result.predictedLatencyMs()),
                        measured(result),
                        Numbers.millis(result.targetLatencyMs()),
                        Numbers.grouped(result.parameters()),
                        Numbers.grouped(result.macs()),
                        entropy(result.entropy(), result.entropyStart()),
                        String.join(" | ", result.architecture()),
                        result.out());
    }

    private static String measured(SearchResult result) {
        Double measured = result.measuredLatencyMs();
        return measured != null
                ? Numbers.millis(measured) + " ms measured"
                : "not measured (" + result.measuredLatencyReason() + ")";
    }

    private static String entropy(@Nullable Double end, @Nullable Double start) {
        return end == null || start == null
                ? "none"
                : "%s nats per edge, %s at the start"
                        .formatted(Numbers.fixed(end, 3), Numbers.fixed(start, 3));
    }
}
