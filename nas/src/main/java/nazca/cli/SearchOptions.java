package nazca.cli;

import nazca.nas.config.ConfigLayers;
import nazca.nas.config.Presets;
import nazca.nas.config.UserMistake;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The options of a search that are settings of its config.yaml. */
final class SearchOptions {
    /** A key of a change that replaces a whole section. */
    private static final String SPACE = "space";

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

    @Option(
            names = "--space",
            paramLabel = "S",
            description = "search space, or a YAML file that defines one")
    private @Nullable String space;

    @Option(
            names = "--algorithm",
            paramLabel = "A",
            description = {
                "proxyless-g (default), proxyless-r, mnas-reward, darts, gdas, spos, random-ws or",
                "random;",
                "over a table of results: evolution, aging, nsga2 or random"
            })
    private @Nullable String algorithm;

    @Option(
            names = "--objective",
            paramLabel = "O",
            description = "add-linear (default), mul-log, paper, absolute or lagrange")
    private @Nullable String objective;

    @Option(
            names = "--target-latency",
            paramLabel = "MS",
            description = {
                "latency that the network may have; the search aims at it",
                "(default: 0.6 of the expected one at the start)"
            })
    private @Nullable Double targetLatency;

    @Option(names = "--epochs", paramLabel = "N", description = "epochs of the search")
    private @Nullable Integer epochs;

    @Option(names = "--warmup-epochs", paramLabel = "N", description = "epochs before it")
    private @Nullable Integer warmupEpochs;

    @Option(names = "--finetune-epochs", paramLabel = "N", description = "epochs after it")
    private @Nullable Integer finetuneEpochs;

    @Option(names = "--batch", paramLabel = "N", description = "images per step")
    private @Nullable Integer batch;

    @Option(
            names = "--limit-train",
            paramLabel = "N",
            description = "uses the first N images of the weight split")
    private @Nullable Integer limitTrain;

    @Option(
            names = "--limit-eval",
            paramLabel = "N",
            description = "uses the first N test and architecture images")
    private @Nullable Integer limitEval;

    @Option(
            names = "--table",
            paramLabel = "F",
            description = {
                "latency table, or one in the ProxylessNAS authors' YAML",
                "(default: one is measured)"
            })
    private @Nullable Path table;

    @Option(names = "--no-measure", description = "does not measure the derived network")
    private boolean noMeasure;

    @Mixin private final TargetOptions target = new TargetOptions();

    @Mixin private final TableBenchmarkOptions tabular = new TableBenchmarkOptions();

    @Option(
            names = "--set",
            paramLabel = "a.b=value",
            description = "one setting of config.yaml; may be given several times")
    private List<String> assignments = new ArrayList<>();

    /**
     * A setting that an option changes.
     *
     * @param option that was given
     * @param key of config.yaml
     * @param value as the option gives it
     */
    record Change(String option, String key, Object value) {}

    /** Lays the change over other settings. */
    static void lay(Change change, ConfigLayers layers) {
        if (change.key().equals(SPACE)) {
            layers.space(change.option(), change.value().toString());
        } else {
            layers.option(change.option(), change.key(), change.value());
        }
    }

    /**
     * The settings beneath all other options: a file's, a preset's or none.
     *
     * @throws UserMistake if both are asked for, or what is asked for does not exist
     */
    ConfigLayers base() {
        if (preset != null && config != null) {
            throw new UserMistake("--preset and --config cannot be given together");
        }
        if (preset != null) {
            return Presets.layers(preset, "search");
        }
        return config == null ? ConfigLayers.empty() : ConfigLayers.ofFile(config);
    }

    /** What {@code --set} gives, in order. */
    List<String> assignments() {
        return assignments;
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
        List<Change> changes = changes();
        return changes.isEmpty() ? null : changes.getFirst().option();
    }

    /** What the other options change, beside those that a resumed run may differ in. */
    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        add(changes, "--data", "data.name", data);
        add(changes, "--augment", "data.augment", augment);
        add(changes, "--space", SPACE, space);
        add(changes, "--algorithm", "algorithm.name", algorithm);
        add(changes, "--objective", "objective.name", objective);
        add(changes, "--target-latency", "objective.target_latency_ms", targetLatency);
        add(changes, "--epochs", "algorithm.epochs", epochs);
        add(changes, "--warmup-epochs", "algorithm.warmup_epochs", warmupEpochs);
        add(changes, "--finetune-epochs", "finetune.epochs", finetuneEpochs);
        add(changes, "--batch", "train.batch", batch);
        add(changes, "--limit-train", "data.limit_train", limitTrain);
        add(changes, "--limit-eval", "data.limit_eval", limitEval);
        add(changes, "--table", "latency.table", absolute(table));
        add(changes, "--no-measure", "latency.measure", noMeasure ? Boolean.FALSE : null);
        add(changes, "--target-device", "latency.device", target.device());
        add(changes, "--target-threads", "latency.threads", target.threads());
        add(changes, "--latency-batch", "latency.batch", target.batch());
        changes.addAll(tabular.changes());
        return changes;
    }

    /** A run may be resumed from another working directory. */
    static @Nullable String absolute(@Nullable Path file) {
        return file == null ? null : file.toAbsolutePath().normalize().toString();
    }

    static void add(List<Change> changes, String option, String key, @Nullable Object value) {
        if (value != null) {
            changes.add(new Change(option, key, value));
        }
    }
}
