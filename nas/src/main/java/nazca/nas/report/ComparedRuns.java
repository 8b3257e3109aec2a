package nazca.nas.report;

import tools.jackson.databind.JsonNode;

import java.util.List;

/**
 * Runs of one setting, which differ in nothing but the seed.
 *
 * @param label what tells them from others, in words
 * @param names of their directories
 * @param seeds in the same order
 * @param results their result.json
 */
public record ComparedRuns(
        String label, List<String> names, List<Long> seeds, List<JsonNode> results) {
    /** Test accuracy of a derived network that was trained from scratch, beside its search. */
    static final String TRAINED_ACCURACY = "trained_accuracy";

    /** Figures that results of searches or of trainings have, in the order of the table. */
    static final List<String> FIGURES =
            List.of(
                    "test_accuracy",
                    TRAINED_ACCURACY,
                    "held_out_accuracy",
                    "predicted_latency_ms",
                    "measured_latency_ms",
                    "target_latency_ms",
                    "parameters",
                    "macs",
                    "seconds",
                    "peak_activation_bytes",
                    "entropy");

    /** Copies the lists. */
    public ComparedRuns {
        names = List.copyOf(names);
        seeds = List.copyOf(seeds);
        results = List.copyOf(results);
    }

    /** A figure of all runs. */
    Sample figure(String key) {
        return Sample.of(results.stream().mapToDouble(r -> MetricsReader.number(r, key)).toArray());
    }

    /**
     * All figures as tables show them: means, with standard errors where there are several runs.
     */
    public List<String> texts() {
        return FIGURES.stream().map(this::text).toList();
    }

    private String text(String key) {
        Sample sample = figure(key);
        String mean = shown(key, sample.mean());
        return sample.values().length < 2 ? mean : mean + " ± " + shown(key, sample.error());
    }

    private static String shown(String key, double value) {
        return switch (key) {
            case "test_accuracy", TRAINED_ACCURACY, "held_out_accuracy" -> Figures.percent(value);
            case "predicted_latency_ms", "measured_latency_ms", "target_latency_ms" ->
                    Figures.millis(value);
            case "parameters", "macs" -> Figures.compact(value);
            case "seconds" -> Figures.duration(value);
            case "peak_activation_bytes" -> Figures.bytes(value);
            default -> Figures.digits(value);
        };
    }
}
