package nazca.nas.experiment;

import nazca.data.Dataset;
import nazca.latency.LatencyTableFile;
import nazca.nas.config.ConfigLayers;
import nazca.nas.config.DropSettings;
import nazca.nas.config.ExperimentSettings;
import nazca.nas.config.NetworkSettings;
import nazca.nas.config.ResolvedFacts;
import nazca.nas.config.RunConfig;
import nazca.nas.config.TrainConfig;
import nazca.nas.config.UserMistake;
import nazca.nas.report.Comparison;
import nazca.nas.run.ArchitectureFile;
import nazca.nas.run.Progress;
import nazca.nas.run.RunDirectory;
import nazca.nas.run.RunInterrupted;
import nazca.nas.run.RunLock;
import nazca.nas.run.StopSignal;
import nazca.nas.search.SearchRun;
import nazca.nas.search.TableSource;
import nazca.nas.space.SearchSpace;
import nazca.nas.space.Spaces;
import nazca.nas.train.TrainRun;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * A comparison: every algorithm at every target with every seed, over one latency table. Each
 * derived network is then trained from scratch alike. What has finished is not run again, what was
 * broken off goes on.
 */
public final class Experiment {
    private static final String TABLE = "latency-table.json";

    private final Supplier<ConfigLayers> file;
    private final ExperimentSettings settings;
    private final Path root;
    private final int threads;

    /**
     * A comparison in a directory.
     *
     * @param file the comparison's file anew at every call, with options laid over it
     * @param root of all runs, new or from before
     * @param threads that compute unless the file tells otherwise
     * @throws UserMistake for a key, type or value that is not allowed in the file
     */
    public Experiment(Supplier<ConfigLayers> file, Path root, int threads) {
        this.file = file;
        this.root = root;
        this.threads = threads;
        this.settings = file.get().takeExperiment();
        runs().forEach(this::config);
    }

    /**
     * Runs whatever is left to do.
     *
     * @throws RunInterrupted if asked to stop, after saving
     */
    public Comparison run(Progress progress, StopSignal stop) throws IOException {
        provideTable(progress, stop);
        List<PlannedRun> runs = runs();
        List<Path> directories = new ArrayList<>();
        for (PlannedRun run : runs) {
            progress.note(
                    "%d of %d: %s".formatted(directories.size() + 1, runs.size(), run.name()));
            RunDirectory directory = search(run, progress, stop);
            train(directory, progress, stop);
            directories.add(directory.root());
        }
        Comparison comparison = Comparison.read(directories);
        return comparison.withChecklist(
                new Checklist(settings, config(runs.getFirst()), directories).answers());
    }

    /** Seeds come last, so that whoever stops early has whole seeds. */
    private List<PlannedRun> runs() {
        List<PlannedRun> runs = new ArrayList<>();
        for (int seed : settings.seeds()) {
            for (double target : settings.targets()) {
                addAll(runs, target, seed);
            }
            if (settings.targets().isEmpty()) {
                addAll(runs, null, seed);
            }
        }
        return runs;
    }

    private void addAll(List<PlannedRun> runs, @Nullable Double target, int seed) {
        for (String algorithm : settings.algorithms()) {
            runs.add(new PlannedRun(algorithm, target, seed));
        }
    }

    private RunConfig config(PlannedRun run) {
        ConfigLayers layers = file.get();
        layers.takeExperiment();
        layers.option("the experiment", "algorithm.name", run.algorithm());
        if (run.target() != null) {
            layers.option("the experiment", "objective.target_latency_ms", run.target());
        }
        layers.option("the experiment", "run.seed", run.seed());
        layers.option("the experiment", "latency.table", root.resolve(TABLE).toString());
        settings.overrides().getOrDefault(run.algorithm(), List.of()).forEach(layers::set);
        return layers.config(threads);
    }

    /** All searches share the table that the file names, or one that is measured first. */
    private void provideTable(Progress progress, StopSignal stop) throws IOException {
        Path table = root.resolve(TABLE);
        if (Files.exists(table)) {
            return;
        }
        ConfigLayers layers = file.get();
        layers.takeExperiment();
        RunConfig config = layers.config(threads);
        Dataset dataset = config.data().open();
        SearchSpace space =
                Spaces.open(
                        config.space().name(),
                        config.space().parameters(),
                        dataset.shape(),
                        dataset.classes().size());
        String given = config.latency().table();
        var measured =
                given == null
                        ? TableSource.measure(config.latency(), space, progress, stop)
                        : LatencyTableFile.read(Path.of(given));
        Files.createDirectories(root);
        LatencyTableFile.write(measured, table);
    }

    private RunDirectory search(PlannedRun run, Progress progress, StopSignal stop)
            throws IOException {
        RunDirectory directory = new RunDirectory(root.resolve(run.name()));
        RunConfig config = config(run);
        boolean begun = Files.exists(directory.config());
        if (begun) {
            requireSame(directory, config);
        }
        if (!Files.exists(directory.result())) {
            try (RunLock _ = begun ? RunLock.acquire(directory) : directory.create(true)) {
                SearchRun.run(config, directory, progress, stop);
            }
        }
        return directory;
    }

    /**
     * Threads and with them those of the latency may differ; the table decides about these. A run
     * that has found its usual target has it in its settings.
     */
    private static void requireSame(RunDirectory directory, RunConfig config) {
        RunConfig saved = directory.readConfig();
        Double own = config.objective().targetLatencyMs();
        Double found = saved.objective().targetLatencyMs();
        RunConfig aimed =
                own == null && found != null
                        ? config.withObjective(config.objective().withTargetLatencyMs(found))
                        : config;
        if (!saved.hash().equals(aimed.withLatency(saved.latency()).hash())) {
            throw new UserMistake(
                    "the run %s was made with other settings: name another directory with --out"
                            .formatted(directory.root()));
        }
    }

    private void train(RunDirectory searched, Progress progress, StopSignal stop)
            throws IOException {
        RunDirectory directory = new RunDirectory(searched.root().resolve(Comparison.TRAINED));
        if (settings.trainEpochs() == 0 || Files.exists(directory.result())) {
            return;
        }
        RunConfig config = searched.readConfig();
        TrainConfig training =
                new TrainConfig(
                        new NetworkSettings(searched.architecture().toString(), null),
                        config.data(),
                        settings.trainEpochs(),
                        config.train(),
                        DropSettings.NONE,
                        config.run(),
                        ResolvedFacts.none());
        boolean begun = Files.exists(directory.config());
        try (RunLock _ = begun ? RunLock.acquire(directory) : directory.create(true)) {
            TrainRun.run(
                    training,
                    ArchitectureFile.read(searched.architecture()).network(),
                    config.data().open(),
                    directory,
                    progress,
                    stop);
        }
    }
}
