package nazca.nas.search;

import nazca.autograd.Engine;
import nazca.data.Dataset;
import nazca.data.Datasets;
import nazca.latency.LatencyTable;
import nazca.nas.config.NazcaVersion;
import nazca.nas.config.ResolvedFacts;
import nazca.nas.config.RunConfig;
import nazca.nas.config.UserMistake;
import nazca.nas.derive.InheritedWeights;
import nazca.nas.device.Compute;
import nazca.nas.objective.AddLinear;
import nazca.nas.objective.ExpectedLatency;
import nazca.nas.objective.MulLog;
import nazca.nas.objective.Objective;
import nazca.nas.run.Checkpoint;
import nazca.nas.run.Checkpoints;
import nazca.nas.run.MetricsLog;
import nazca.nas.run.Progress;
import nazca.nas.run.RunDirectory;
import nazca.nas.run.SearchResult;
import nazca.nas.run.StopSignal;
import nazca.nas.space.SearchSpace;
import nazca.nas.space.Spaces;
import nazca.tensor.HostMemory;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.util.HashMap;
import java.util.Map;

/**
 * A whole search: table, search, derived network, its training, its scores and its latency. It goes
 * on from the newest checkpoint of its directory, if there is one, and ends with the bits of a run
 * that was never stopped.
 */
public final class SearchRun {
    /** Share of the uniform expected latency that is aimed at where no target is given. */
    private static final double DEFAULT_TARGET = 0.6;

    private static final String STAGE = "stage";
    private static final String SEARCHING = "search";
    private static final String TRAINING = "finetune";

    private final RunConfig config;
    private final RunDirectory directory;
    private final Progress progress;
    private final StopSignal stop;

    private SearchRun(
            RunConfig config, RunDirectory directory, Progress progress, StopSignal stop) {
        this.config = config;
        this.directory = directory;
        this.progress = progress;
        this.stop = stop;
    }

    /**
     * Runs from wherever the directory's newest checkpoint left off; from the start in a new one.
     *
     * @throws UserMistake if the configuration names what does not exist or cannot be met
     */
    public static SearchResult run(
            RunConfig config, RunDirectory directory, Progress progress, StopSignal stop)
            throws IOException {
        Dataset dataset = load(config);
        SearchSpace space = space(config, dataset);
        LatencyTable table =
                TableSource.provide(
                        config.latency(), space, directory.latencyTable(), progress, stop);
        ExpectedLatency latency = TableCosts.of(space, table);
        RunConfig resolved = resolved(config, dataset, latency);
        directory.writeConfig(resolved);
        SearchRun run = new SearchRun(resolved, directory, progress, stop);
        try (SearchData data = new SearchData(resolved, dataset);
                Compute compute = Compute.open(resolved.run().device(), resolved.run().threads());
                Arena arena = Arena.ofConfined()) {
            return run.search(space, table, latency, data, compute, arena);
        }
    }

    private static Dataset load(RunConfig config) {
        try {
            return Datasets.load(config.data().name());
        } catch (IOException e) {
            throw new UserMistake(
                    "cannot read data set " + config.data().name() + ": " + e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new UserMistake(String.valueOf(e.getMessage()), e);
        }
    }

    private static SearchSpace space(RunConfig config, Dataset dataset) {
        try {
            return Spaces.open(
                    config.space().name(),
                    config.space().parameters(),
                    dataset.shape(),
                    dataset.classes().size());
        } catch (IllegalArgumentException e) {
            throw new UserMistake(String.valueOf(e.getMessage()), e);
        }
    }

    private static RunConfig resolved(RunConfig config, Dataset dataset, ExpectedLatency latency) {
        Double given = config.objective().targetLatencyMs();
        double target = given != null ? given : DEFAULT_TARGET * TableCosts.uniform(latency);
        return config.withObjective(config.objective().withTargetLatencyMs(target))
                .withFacts(new ResolvedFacts(dataset.sha256(), null, NazcaVersion.current()));
    }

    private double target() {
        Double target = config.objective().targetLatencyMs();
        if (target == null) {
            throw new IllegalStateException("the target is not resolved");
        }
        return target;
    }

    private Objective objective() {
        var settings = config.objective();
        try {
            return settings.name().equals(MulLog.NAME)
                    ? new MulLog(settings.a(), settings.b(), target())
                    : new AddLinear(settings.lambda(), target());
        } catch (IllegalArgumentException e) {
            throw new UserMistake(String.valueOf(e.getMessage()), e);
        }
    }

    private SearchResult search(
            SearchSpace space,
            LatencyTable table,
            ExpectedLatency latency,
            SearchData data,
            Compute compute,
            Arena arena)
            throws IOException {
        Checkpoints checkpoints = Checkpoints.open(directory.checkpoints(), config.hash());
        @Nullable Checkpoint newest = checkpoints.newestGood(arena, progress::warn).orElse(null);
        long tick = newest == null ? 0 : newest.tick();
        try (MetricsLog metrics = MetricsLog.continueAfter(directory.metrics(), tick)) {
            return search(space, table, latency, data, compute, checkpoints, newest, metrics);
        }
    }

    private SearchResult search(
            SearchSpace space,
            LatencyTable table,
            ExpectedLatency latency,
            SearchData data,
            Compute compute,
            Checkpoints checkpoints,
            @Nullable Checkpoint newest,
            MetricsLog metrics)
            throws IOException {
        long tick = newest == null ? 0 : newest.tick();
        Snapshot snapshot = newest == null ? null : Snapshot.of(newest);
        double before = snapshot == null ? 0 : Double.parseDouble(snapshot.fact("seconds"));
        PhaseLoop loop = new PhaseLoop(config, metrics, checkpoints, progress, stop, tick, before);
        NetworkTraining training;
        SearchOutcome outcome;
        if (snapshot != null && snapshot.fact(STAGE).equals(TRAINING)) {
            outcome = SearchOutcome.restore(snapshot);
            training = training(space, outcome, compute, data);
            training.restore(snapshot);
        } else if (config.algorithm().name().equals("random")) {
            RandomSearch search =
                    new RandomSearch(config, space, compute.engine(), data, latency, target());
            run(loop, search, snapshot);
            outcome = SearchOutcome.ofPaths(search.best(), search.peakActivationBytes());
            training = training(space, outcome, compute, data);
            search.restoreBest(training);
        } else {
            try (HostMemory memory = new HostMemory(compute.engine().memory().device())) {
                Engine engine = new Engine(compute.engine().kernels(), memory);
                SupernetSearch search =
                        new SupernetSearch(config, space, engine, data, latency, objective());
                run(loop, search, snapshot);
                outcome = outcome(search);
                training = training(space, outcome, compute, data);
                InheritedWeights.copy(space, outcome.choice(), search.state(), training.state());
            }
        }
        Map<String, String> facts = new HashMap<>();
        facts.put(STAGE, TRAINING);
        outcome.save(facts);
        loop.save(training, facts);
        loop.run(training, facts);
        loop.save(training, facts);
        return new Ending(config, directory, progress)
                .write(space, table, latency, data, outcome, training, target(), loop);
    }

    private static void run(PhaseLoop loop, Phase phase, @Nullable Snapshot snapshot)
            throws IOException {
        if (snapshot != null) {
            phase.restore(snapshot);
        }
        loop.run(phase, Map.of(STAGE, SEARCHING));
    }

    private NetworkTraining training(
            SearchSpace space, SearchOutcome outcome, Compute compute, SearchData data) {
        return new NetworkTraining(
                "finetune",
                config,
                space.derive(outcome.choice()),
                compute.engine(),
                data,
                config.algorithm().name().equals("random") ? 0 : config.finetune().epochs(),
                config.finetune().lr());
    }

    private static SearchOutcome outcome(SupernetSearch search) {
        return new SearchOutcome(
                search.parameters().mostProbable(),
                search.peakActivationBytes(),
                search.expectedMillis(),
                search.parameters().meanEntropy(),
                search.startEntropy(),
                Hashes.ofWeights(search.state()),
                Hashes.ofParameters(search.parameters()));
    }
}
