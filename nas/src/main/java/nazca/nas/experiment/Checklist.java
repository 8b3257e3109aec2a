package nazca.nas.experiment;

import nazca.nas.config.AlgorithmSettings;
import nazca.nas.config.ExperimentSettings;
import nazca.nas.config.ResolvedFacts;
import nazca.nas.config.RunConfig;
import nazca.nas.run.ResultFile;
import nazca.nas.run.RunDirectory;
import nazca.nas.run.SearchResult;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a reader must know to judge a comparison, after Lindauer and Hutter's best practices for
 * scientific research on NAS (arXiv:1909.02453).
 */
final class Checklist {
    private final ExperimentSettings settings;
    private final RunConfig config;
    private final List<Path> directories;

    Checklist(ExperimentSettings settings, RunConfig config, List<Path> directories) {
        this.settings = settings;
        this.config = config;
        this.directories = directories;
    }

    Map<String, String> answers() throws IOException {
        ResolvedFacts facts = new RunDirectory(directories.getFirst()).readConfig().facts();
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("what was searched", "the space " + config.space().name());
        answers.put("with what", String.join(", ", settings.algorithms()));
        answers.put("settings of single algorithms", overrides());
        answers.put(
                "images", "%s, SHA-256 %s".formatted(config.data().name(), facts.dataChecksum()));
        answers.put("data split", split());
        answers.put("budget of a search", budget());
        answers.put("random search", "at the multiply-accumulates of a proxyless-g search");
        answers.put("training after the search", training());
        answers.put("targets", targets());
        answers.put("seeds", texts(settings.seeds()) + "; all of them are in the table");
        answers.put("time of all searches", seconds());
        answers.put(
                "machine",
                "%s, %d threads".formatted(facts.deviceFingerprint(), config.run().threads()));
        answers.put("latency", latency());
        answers.put("program", "Nazca " + facts.nazcaVersion());
        return answers;
    }

    private String overrides() {
        String all =
                settings.overrides().entrySet().stream()
                        .filter(entry -> !entry.getValue().isEmpty())
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> entry.getKey() + ": " + String.join(" ", entry.getValue()))
                        .collect(Collectors.joining("; "));
        return all.isEmpty() ? "none: all have the same" : all;
    }

    private String targets() {
        return settings.targets().isEmpty()
                ? "the one that a search over the table aims at by itself"
                : texts(settings.targets()) + " ms, fixed in the file beforehand";
    }

    private String split() {
        Integer train = config.data().limitTrain();
        return ("architectures are scored on %d training images that train no weights%s; test"
                        + " images are read once, at the end")
                .formatted(
                        config.data().architectureSplit(),
                        train == null ? "" : ", weights are trained on %d others".formatted(train));
    }

    private String budget() {
        AlgorithmSettings algorithm = config.algorithm();
        return "%d epochs of warm-up, %d of search, %d of fine-tuning, batches of %d"
                .formatted(
                        algorithm.warmupEpochs(),
                        algorithm.epochs(),
                        config.finetune().epochs(),
                        config.train().batch());
    }

    private String training() {
        return settings.trainEpochs() == 0
                ? "none"
                : "%d epochs from scratch on all training images, the same for every network"
                        .formatted(settings.trainEpochs());
    }

    private String latency() {
        return config.latency().measure()
                ? "predicted by one table for all searches, and measured on the whole network"
                : "predicted by one table for all searches";
    }

    private String seconds() throws IOException {
        double sum = 0;
        for (Path directory : directories) {
            SearchResult result = ResultFile.read(new RunDirectory(directory).result());
            sum += result.seconds();
        }
        return String.format(Locale.ROOT, "%.0f s, fine-tuning included", sum);
    }

    private static String texts(List<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
