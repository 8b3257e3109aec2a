package nazca.nas.report;

import nazca.tensor.Require;
import nazca.tensor.files.AtomicFile;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finished runs beside each other. Runs whose configurations differ in the seed alone are seeds of
 * one setting.
 *
 * @param rows settings, in the order in which their first run was named
 * @param checklist what a reader must know of how they were made, by question; may be empty
 */
public record Comparison(List<ComparedRuns> rows, Map<String, String> checklist) {
    /** In the directory of a search, the training from scratch of its network. */
    public static final String TRAINED = "trained";

    /** Headings of the columns behind the setting and the number of its runs. */
    public static final List<String> HEADINGS =
            List.of(
                    "test accuracy",
                    "from scratch",
                    "held out",
                    "predicted",
                    "measured",
                    "target",
                    "parameters",
                    "MACs",
                    "time",
                    "memory",
                    "entropy");

    /** Copies list and map. */
    public Comparison {
        rows = List.copyOf(rows);
        checklist = Collections.unmodifiableMap(new LinkedHashMap<>(checklist));
    }

    /** The same with a checklist. */
    public Comparison withChecklist(Map<String, String> answers) {
        return new Comparison(rows, answers);
    }

    /**
     * Reads run directories of searches and trainings.
     *
     * @throws IllegalArgumentException if one is none, or has not finished
     * @throws IOException if a file cannot be read
     */
    public static Comparison read(List<Path> directories) throws IOException {
        Map<String, List<RunFiles>> settings = new LinkedHashMap<>();
        for (Path directory : directories) {
            RunFiles run = RunFiles.read(directory);
            Require.argument(
                    run.finished(), "the run %s has no result yet: resume it first", directory);
            addTraining(run, directory.resolve(TRAINED));
            settings.computeIfAbsent(setting(run), _ -> new ArrayList<>()).add(run);
        }
        return new Comparison(settings.values().stream().map(Comparison::row).toList(), Map.of());
    }

    private static void addTraining(RunFiles run, Path directory) throws IOException {
        if (!Files.exists(directory.resolve("result.json"))) {
            return;
        }
        double accuracy = RunFiles.read(directory).result("test_accuracy");
        if (run.result() instanceof ObjectNode result && Double.isFinite(accuracy)) {
            result.put(ComparedRuns.TRAINED_ACCURACY, accuracy);
        }
    }

    /** The configuration without what may differ between seeds of one setting. */
    private static String setting(RunFiles run) {
        if (!(run.config().deepCopy() instanceof ObjectNode config)) {
            return run.name();
        }
        config.remove("run");
        config.remove("facts");
        return config.toString();
    }

    private static ComparedRuns row(List<RunFiles> runs) {
        return new ComparedRuns(
                label(runs.getFirst()),
                runs.stream().map(RunFiles::name).toList(),
                runs.stream().map(run -> run.result().path("seed").asLong(0)).toList(),
                runs.stream().map(RunFiles::result).toList());
    }

    private static String label(RunFiles run) {
        JsonNode result = run.result();
        if (result.has("algorithm")) {
            String algorithm = result.path("algorithm").asString("");
            String objective = run.setting("objective", "name");
            return "%s%s, %s on %s"
                    .formatted(
                            algorithm,
                            algorithm.equals("proxyless-g") ? " " + objective : "",
                            result.path("space").asString(""),
                            result.path("data").asString(""));
        }
        return "train %s on %s"
                .formatted(
                        result.path("architecture").asString(""), result.path("data").asString(""));
    }

    /** Writes one page that needs no other file. */
    public void write(Path file) throws IOException {
        String html = new ComparisonPage(this).html();
        AtomicFile.write(file, html.getBytes(StandardCharsets.UTF_8));
    }

    /** Every figure with mean, spread and standard error, for machines. */
    public List<Map<String, @Nullable Object>> written() {
        List<Map<String, @Nullable Object>> written = new ArrayList<>();
        for (ComparedRuns row : rows) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            map.put("setting", row.label());
            map.put("runs", row.names());
            map.put("seeds", row.seeds());
            for (String key : ComparedRuns.FIGURES) {
                Sample sample = row.figure(key);
                Map<String, @Nullable Object> figure = new LinkedHashMap<>();
                figure.put("mean", finite(sample.mean()));
                figure.put("spread", finite(sample.deviation()));
                figure.put("standard_error", finite(sample.error()));
                figure.put("values", sample.values());
                map.put(key, figure);
            }
            written.add(map);
        }
        return written;
    }

    private static @Nullable Double finite(double value) {
        return Double.isFinite(value) ? value : null;
    }
}
