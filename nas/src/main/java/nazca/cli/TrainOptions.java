package nazca.cli;

import nazca.nas.config.ConfigLayers;
import nazca.nas.config.Presets;
import nazca.nas.config.UserMistake;
import nazca.nas.run.RunDirectory;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The options of the training of one network that are settings of its config.yaml. */
final class TrainOptions {
    @Parameters(
            paramLabel = "ARCH",
            arity = "0..1",
            description = "architecture.json, or a built-in name")
    private @Nullable String architecture;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "settings, as a run's config.yaml")
    private @Nullable Path config;

    @Option(
            names = "--preset",
            paramLabel = "NAME",
            description = "settings that come with the program; nazca presets lists them")
    private @Nullable String preset;

    @Option(names = "--data", paramLabel = "D", description = "data set")
    private @Nullable String data;

    @Option(
            names = "--augment",
            paramLabel = "A",
            description = {
                "how training images are varied: none, or some of",
                "crop or resize, flip, jitter, cutout joined by '-'"
            })
    private @Nullable String augment;

    @Option(names = "--epochs", paramLabel = "N", description = "passes over the images")
    private @Nullable Integer epochs;

    @Option(names = "--batch", paramLabel = "N", description = "images per step")
    private @Nullable Integer batch;

    @Option(
            names = "--limit-train",
            paramLabel = "N",
            description = "uses N training images, drawn by the seed")
    private @Nullable Integer limitTrain;

    @Option(names = "--limit-eval", paramLabel = "N", description = "uses the first N test images")
    private @Nullable Integer limitEval;

    @Option(
            names = "--from-run",
            paramLabel = "DIR",
            description = "starts from the weights that a run has left")
    private @Nullable Path fromRun;

    @Option(
            names = "--set",
            paramLabel = "a.b=value",
            description = "one setting of config.yaml; may be given several times")
    private List<String> assignments = new ArrayList<>();

    /** The network that was asked for, a file with its whole path, or null. */
    @Nullable String architecture() {
        String asked = architecture;
        return asked == null || Inputs.isBuiltIn(asked) || !Files.exists(Path.of(asked))
                ? asked
                : absolute(Path.of(asked));
    }

    /** The first option that changes settings, or null if there is none. */
    @Nullable String firstGiven() {
        if (config != null) {
            return "--config";
        }
        if (preset != null) {
            return "--preset";
        }
        if (!assignments.isEmpty()) {
            return "--set";
        }
        return changes().keySet().stream().findFirst().map(Key::option).orElse(null);
    }

    /** The file or preset, the options, and {@code --set} over one another. */
    ConfigLayers layers(CommonOptions common) {
        ConfigLayers layers = base();
        RunOptions.lay(common, layers);
        RunOptions.lay(layers, "ARCH", "network.architecture", architecture());
        changes().forEach((key, value) -> layers.option(key.option(), key.setting(), value));
        assignments.forEach(layers::set);
        return layers;
    }

    private ConfigLayers base() {
        if (preset != null && config != null) {
            throw new UserMistake("--preset and --config cannot be given together");
        }
        if (preset != null) {
            return Presets.layers(preset, "train");
        }
        return config == null ? ConfigLayers.empty() : ConfigLayers.ofFile(config);
    }

    private record Key(String option, String setting) {}

    private Map<Key, Object> changes() {
        Map<Key, Object> changes = new LinkedHashMap<>();
        put(changes, "--data", "data.name", data);
        put(changes, "--augment", "data.augment", augment);
        put(changes, "--epochs", "train.epochs", epochs);
        put(changes, "--batch", "train.batch", batch);
        put(changes, "--limit-train", "data.limit_train", limitTrain);
        put(changes, "--limit-eval", "data.limit_eval", limitEval);
        Path run = fromRun;
        put(changes, "--from-run", "network.weights", run == null ? null : weights(run));
        return changes;
    }

    private static void put(
            Map<Key, Object> changes, String option, String key, @Nullable Object value) {
        if (value != null) {
            changes.put(new Key(option, key), value);
        }
    }

    private static String weights(Path run) {
        Path file = RunDirectory.existing(run).weights();
        if (!Files.exists(file)) {
            throw new UserMistake(
                    "the run %s has left no weights yet: it has no %s"
                            .formatted(run, file.getFileName()));
        }
        return absolute(file);
    }

    /** A run may be resumed from another working directory. */
    private static String absolute(Path file) {
        return file.toAbsolutePath().normalize().toString();
    }
}
