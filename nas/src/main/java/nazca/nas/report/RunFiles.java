package nazca.nas.report;

import nazca.latency.LatencyTable;
import nazca.latency.LatencyTableException;
import nazca.latency.LatencyTableFile;
import nazca.nas.config.UserMistake;
import nazca.nas.run.ArchitectureFile;
import nazca.nas.run.SavedArchitecture;
import nazca.tensor.Require;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a run directory holds. Files that are not there leave an empty object or null.
 *
 * @param name of the directory
 * @param metrics what happened
 * @param result result.json, a missing node while the run has not finished
 * @param config config.yaml as a tree
 * @param configText config.yaml as it stands
 * @param architecture the derived network, or null while there is none
 * @param table the latency table, or null
 * @param problems one sentence for each file that could not be used
 */
record RunFiles(
        String name,
        Metrics metrics,
        JsonNode result,
        JsonNode config,
        String configText,
        @Nullable SavedArchitecture architecture,
        @Nullable LatencyTable table,
        List<String> problems) {
    private static final ObjectMapper JSON = new JsonMapper();
    private static final ObjectMapper YAML = new YAMLMapper();

    /**
     * Reads a run directory.
     *
     * @throws IllegalArgumentException if it is none, or its metrics are damaged
     * @throws IOException if a file cannot be read
     */
    static RunFiles read(Path directory) throws IOException {
        Path metrics = directory.resolve("metrics.jsonl");
        Require.argument(
                Files.isRegularFile(metrics),
                "report: %s is not a run directory, it has no metrics.jsonl",
                directory);
        List<String> problems = new ArrayList<>();
        Path config = directory.resolve("config.yaml");
        return new RunFiles(
                String.valueOf(directory.toAbsolutePath().normalize().getFileName()),
                MetricsReader.read(metrics),
                tree(JSON, directory.resolve("result.json"), problems),
                tree(YAML, config, problems),
                Files.exists(config) ? Files.readString(config) : "",
                architecture(directory.resolve("architecture.json"), problems),
                table(directory.resolve("latency-table.json"), problems),
                List.copyOf(problems));
    }

    /** Whether one given network was trained, and nothing searched. */
    boolean isTraining() {
        return config.path("network").isObject();
    }

    /** Whether the run has come to its result. */
    boolean finished() {
        return result.isObject();
    }

    /** A number of result.json, NaN if it is not there. */
    double result(String key) {
        return MetricsReader.number(result, key);
    }

    /** A setting, as {@code section.name}; empty if it is not there. */
    String setting(String section, String key) {
        return config.path(section).path(key).asString("");
    }

    /** The latency that the search aims at, in milliseconds; NaN without one. */
    double targetMs() {
        double target = result("target_latency_ms");
        return Double.isFinite(target)
                ? target
                : MetricsReader.number(config.path("objective"), "target_latency_ms");
    }

    /** The derived network's candidates, or the best ones so far; empty if unknown. */
    List<String> choice() {
        List<String> chosen = MetricsReader.texts(result.path("architecture"));
        if (chosen.isEmpty() && architecture != null) {
            return architecture.architecture();
        }
        return chosen.isEmpty() ? metrics.leading() : chosen;
    }

    /** A setting as text, number, boolean, list or map. */
    static @Nullable Object plain(JsonNode setting) {
        return JSON.convertValue(setting, Object.class);
    }

    private static JsonNode tree(ObjectMapper mapper, Path file, List<String> problems)
            throws IOException {
        if (Files.exists(file)) {
            try {
                return mapper.readTree(Files.readString(file));
            } catch (JacksonException e) {
                problems.add(file.getFileName() + " cannot be understood and is left out.");
            }
        }
        return mapper.missingNode();
    }

    private static @Nullable SavedArchitecture architecture(Path file, List<String> problems) {
        if (Files.exists(file)) {
            try {
                return ArchitectureFile.read(file);
            } catch (UserMistake e) {
                problems.add(file.getFileName() + " cannot be understood and is left out.");
            }
        }
        return null;
    }

    private static @Nullable LatencyTable table(Path file, List<String> problems) {
        if (Files.exists(file)) {
            try {
                return LatencyTableFile.read(file);
            } catch (LatencyTableException e) {
                problems.add(file.getFileName() + " cannot be understood and is left out.");
            }
        }
        return null;
    }
}
