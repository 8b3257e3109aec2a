package nazca.nas.report;

import nazca.nas.report.Metrics.ArchitectureStep;
import nazca.nas.report.Metrics.Epoch;
import nazca.nas.report.Metrics.ScoredNetwork;
import nazca.nas.report.Metrics.TriedPath;
import nazca.nas.report.Metrics.WeightStep;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads metrics.jsonl. A last line that a killed run has left half is ignored, and so are events of
 * a kind that the page does not show.
 */
final class MetricsReader {
    private static final String NORMS = "_gradient_norms";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<WeightStep> weightSteps = new ArrayList<>();
    private final List<ArchitectureStep> architectureSteps = new ArrayList<>();
    private final List<Epoch> epochs = new ArrayList<>();
    private final List<TriedPath> paths = new ArrayList<>();
    private final List<ScoredNetwork> networks = new ArrayList<>();

    private MetricsReader() {}

    /**
     * The events of a file.
     *
     * @throws IllegalArgumentException if a line before the last is no JSON object
     * @throws IOException if the file cannot be read
     */
    static Metrics read(Path file) throws IOException {
        MetricsReader reader = new MetricsReader();
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            int number = 1;
            String line = lines.readLine();
            while (line != null) {
                String next = lines.readLine();
                reader.line(line, file, number++, next == null);
                line = next;
            }
        }
        return new Metrics(
                reader.weightSteps,
                reader.architectureSteps,
                reader.epochs,
                reader.paths,
                reader.networks);
    }

    private void line(String line, Path file, int number, boolean last) {
        try {
            JsonNode event = JSON.readTree(line);
            if (event.isObject()) {
                add(event);
                return;
            }
        } catch (JacksonException e) {
            if (!last) {
                throw new IllegalArgumentException(
                        "report: %s, line %d is not valid JSON".formatted(file, number), e);
            }
        }
        if (!last) {
            throw new IllegalArgumentException(
                    "report: %s, line %d is no JSON object".formatted(file, number));
        }
    }

    private void add(JsonNode event) {
        switch (text(event, "event")) {
            case "weight_step" ->
                    weightSteps.add(
                            new WeightStep(
                                    text(event, "phase"),
                                    event.path("epoch").asInt(0),
                                    number(event, "loss"),
                                    number(event, "accuracy"),
                                    number(event, "learning_rate")));
            case "architecture_step" -> architectureSteps.add(architectureStep(event));
            case "epoch" -> epochs.add(epoch(event));
            case "path" ->
                    paths.add(
                            new TriedPath(
                                    event.path("path").asInt(paths.size() + 1),
                                    texts(event.path("architecture")),
                                    number(event, "held_out_accuracy")));
            case "network" -> networks.add(network(event));
            default -> {}
        }
    }

    private static ScoredNetwork network(JsonNode event) {
        Map<String, Double> costs = new LinkedHashMap<>();
        for (var cost : event.path("costs").properties()) {
            costs.put(cost.getKey(), number(cost.getValue()));
        }
        return new ScoredNetwork(number(event, "accuracy"), costs);
    }

    private ArchitectureStep architectureStep(JsonNode event) {
        List<double[]> probabilities = new ArrayList<>();
        for (JsonNode edge : event.path("probabilities")) {
            double[] values = new double[edge.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = number(edge.path(i));
            }
            probabilities.add(values);
        }
        return new ArchitectureStep(
                weightSteps.size(),
                number(event, "accuracy"),
                number(event, "cross_entropy"),
                number(event, "cross_entropy_gradient_norm"),
                number(event, "latency_gradient_norm"),
                number(event, "entropy"),
                number(event, "expected_latency_ms"),
                probabilities,
                edgeNorms(event),
                sampled(event));
    }

    private static Map<String, double[]> edgeNorms(JsonNode event) {
        Map<String, double[]> norms = new TreeMap<>();
        for (var field : event.properties()) {
            if (field.getKey().endsWith(NORMS)) {
                String part = field.getKey().substring(0, field.getKey().length() - NORMS.length());
                double[] values = new double[field.getValue().size()];
                for (int e = 0; e < values.length; e++) {
                    values[e] = number(field.getValue().path(e));
                }
                norms.put(part, values);
            }
        }
        return norms;
    }

    private static List<int[]> sampled(JsonNode event) {
        List<int[]> sampled = new ArrayList<>();
        for (JsonNode path : event.path("sampled")) {
            int[] choice = new int[path.size()];
            for (int e = 0; e < choice.length; e++) {
                choice[e] = path.path(e).asInt(0);
            }
            sampled.add(choice);
        }
        return sampled;
    }

    private Epoch epoch(JsonNode event) {
        return new Epoch(
                text(event, "phase"),
                event.path("epoch").asInt(0),
                architectureSteps.size(),
                number(event, "predicted_latency_ms"),
                texts(event.path("architecture")));
    }

    /** A number of an object, NaN if it is not there or is none. */
    static double number(JsonNode object, String name) {
        return number(object.path(name));
    }

    /** A text of an object, empty if it is not there. */
    static String text(JsonNode object, String name) {
        return object.path(name).asString("");
    }

    /** The texts of a list, empty if it is none. */
    static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(node -> texts.add(node.asString("")));
        return texts;
    }

    private static double number(JsonNode node) {
        return node.isNumber() ? node.doubleValue() : Double.NaN;
    }
}
