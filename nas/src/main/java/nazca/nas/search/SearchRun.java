package nazca.nas.search;

import nazca.autograd.Engine;
import nazca.data.Dataset;
import nazca.latency.LatencyTable;
import nazca.nas.config.RunConfig;
import nazca.nas.config.UserMistake;
import nazca.nas.device.Compute;
import nazca.nas.objective.AdditiveCost;
import nazca.nas.objective.CostTerm;
import nazca.nas.run.Progress;
import nazca.nas.run.RunDirectory;
import nazca.nas.run.SearchResult;
import nazca.nas.run.StopSignal;
import nazca.nas.space.SearchSpace;
import nazca.nas.space.Spaces;
import nazca.nas.train.NetworkTraining;
import nazca.nas.train.PhaseLoop;
import nazca.nas.train.Sitting;
import nazca.nas.train.Snapshot;
import nazca.nas.train.Surroundings;
import nazca.nas.train.TrainingEstimate;
import nazca.nn.arch.NetworkSpec;
import nazca.tensor.Memory;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A whole search: table, search, derived network, its training, its scores and its latency. It goes
 * on from the newest checkpoint of its directory, if there is one, and ends with the bits of a run
 * that was never stopped.
 */
public final class SearchRun {
    /** Share of the uniform expected latency that is aimed at where no target is given. */
    private static final double DEFAULT_TARGET = 0.6;

    /** Share of the way from the fastest network to a uniform one. */
    private static final double SOME = 0.25;

    private static final double MILLIS_PER_SECOND = 1000;
    private static final double BYTES_PER_MB = 1e6;
    private static final String SEARCHING = "search";
    private static final String TRAINING = "finetune";

    private final RunConfig config;
    private final SearchSpace space;
    private final LatencyTable table;
    private final AdditiveCost latency;
    private final List<CostTerm> terms;
    private final double target;
    private final SearchData data;
    private final Compute compute;
    private final Progress progress;

    private SearchRun(
            RunConfig config,
            SearchSpace space,
            LatencyTable table,
            SearchData data,
            Compute compute,
            Progress progress) {
        this.space = space;
        this.table = table;
        this.latency = SpaceCosts.latency(space, table);
        this.target = target(config, space, latency);
        this.config = resolved(config, target, data.dataset(), compute);
        this.terms = SearchTerms.of(this.config.objective(), space, latency, 1).terms();
        DerivedChoice.requirePossible(space, terms);
        trained(space.derive(new int[space.choices().length]));
        this.data = data;
        this.compute = compute;
        this.progress = progress;
    }

    /**
     * Runs from wherever the directory's newest checkpoint left off; from the start in a new one.
     *
     * @throws UserMistake if the configuration names what does not exist or cannot be met
     */
    public static SearchResult run(
            RunConfig config, RunDirectory directory, Progress progress, StopSignal stop)
            throws IOException {
        Dataset dataset = config.data().open();
        return run(config, dataset, space(config, dataset), directory, progress, stop);
    }

    /**
     * The same where the images are at hand, over a space that is opened or that Java code has made
     * with candidates that no name stands for.
     *
     * @param dataset what the configuration names
     * @param space for the data set's images and classes
     */
    public static SearchResult run(
            RunConfig config,
            Dataset dataset,
            SearchSpace space,
            RunDirectory directory,
            Progress progress,
            StopSignal stop)
            throws IOException {
        requireDerivable(config, space);
        LatencyTable table =
                TableSource.provide(
                        config.latency(), space, directory.latencyTable(), progress, stop);
        try (SearchData data = new SearchData(config, dataset);
                Compute compute = Compute.open(config.run().device(), config.run().threads());
                Arena arena = Arena.ofConfined()) {
            compute.warmUp(progress::warn);
            SearchRun run = new SearchRun(config, space, table, data, compute, progress);
            directory.writeConfig(run.config);
            return run.goOn(directory, stop, arena);
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

    private static void requireDerivable(RunConfig config, SearchSpace space) {
        if (space.isOfCells() && !config.algorithm().isRelaxed()) {
            throw new UserMistake(
                    "every node of a cell of space %s keeps two edges, which %s does not choose: set"
                                    .formatted(space.name(), config.algorithm().name())
                            + " algorithm.name to darts or gdas");
        }
    }

    /** The latency that a configuration aims at, in milliseconds. */
    static double target(RunConfig config, SearchSpace space, AdditiveCost latency) {
        Double given = config.objective().targetLatencyMs();
        return given != null ? given : usualTarget(latency, space);
    }

    /** Never below what some networks keep, however large the part is that all have. */
    private static double usualTarget(AdditiveCost latency, SearchSpace space) {
        double uniform = latency.uniform(space.choices());
        double least = latency.least();
        return Math.max(DEFAULT_TARGET * uniform, least + SOME * (uniform - least));
    }

    private static RunConfig resolved(
            RunConfig config, double target, Dataset dataset, Compute compute) {
        return config.withObjective(config.objective().withTargetLatencyMs(target))
                .withFacts(Surroundings.facts(dataset, compute));
    }

    private SearchResult goOn(RunDirectory directory, StopSignal stop, Arena arena)
            throws IOException {
        try (Sitting sitting =
                Sitting.open(directory, config.hash(), config.run(), progress, stop, arena)) {
            PhaseLoop loop = sitting.loop();
            Derived derived = derived(directory, loop, sitting.snapshot());
            loop.run(derived.training(), derived.facts());
            loop.save(derived.training(), derived.facts());
            return new Ending(config, directory, progress)
                    .write(
                            space,
                            table,
                            latency,
                            data,
                            derived.outcome(),
                            derived.training(),
                            target,
                            loop);
        }
    }

    /** A finished search and its network, ready to be trained on. */
    private record Derived(SearchOutcome outcome, NetworkTraining training) {
        Map<String, String> facts() {
            Map<String, String> facts = new HashMap<>();
            facts.put(Sitting.STAGE, TRAINING);
            outcome.save(facts);
            return facts;
        }
    }

    private Derived derived(RunDirectory directory, PhaseLoop loop, @Nullable Snapshot snapshot)
            throws IOException {
        if (snapshot != null && snapshot.fact(Sitting.STAGE).equals(TRAINING)) {
            SearchOutcome outcome = SearchOutcome.restore(snapshot);
            NetworkTraining training = training(outcome);
            training.restore(snapshot);
            return new Derived(outcome, training);
        }
        Derived derived = searched(directory, loop, snapshot);
        loop.save(derived.training(), derived.facts());
        return derived;
    }

    private Derived searched(RunDirectory directory, PhaseLoop loop, @Nullable Snapshot snapshot)
            throws IOException {
        try (Memory memory = compute.engine().memory().fresh()) {
            Engine engine = new Engine(compute.engine().kernels(), memory);
            SearchAlgorithm search = algorithm(engine, directory);
            progress.note(estimate(search));
            if (snapshot != null) {
                search.restore(snapshot);
            }
            loop.run(search, Map.of(Sitting.STAGE, SEARCHING));
            SearchOutcome outcome = search.outcome();
            NetworkTraining training = training(outcome);
            search.bequeath(outcome, training);
            return new Derived(outcome, training);
        }
    }

    private SearchAlgorithm algorithm(Engine engine, RunDirectory directory) {
        if (config.algorithm().asksSupernet()) {
            return new OneShotSearch(config, space, engine, data, latency, directory.supernet());
        }
        return config.algorithm().trainsPathsAlone()
                ? new RandomSearch(config, space, engine, data, terms)
                : new SupernetSearch(config, space, engine, data, latency);
    }

    /** Time from the table's speed on a uniform path, memory from the dry run. */
    private String estimate(SearchAlgorithm search) {
        double fineTuning =
                SearchCost.training(
                        Math.round(space.derived().macsMean()),
                        (long) finetuneEpochs() * data.weightBatches().batchesPerEpoch(),
                        data.weightBatches().largestBatch());
        double millis =
                (search.macs() + fineTuning)
                        / space.derived().macsMean()
                        * latency.uniform(space.choices())
                        / table.batch();
        String time =
                "estimate: about %s of training by the table's speed%s"
                        .formatted(
                                TrainingEstimate.duration(millis / MILLIS_PER_SECOND),
                                table.device().isNamed() ? "" : ", which is another device's");
        long bytes = search.stepMemoryBytes();
        return bytes == 0
                ? time
                : "%s; %.0f MB of step memory".formatted(time, bytes / BYTES_PER_MB);
    }

    private int finetuneEpochs() {
        return config.algorithm().trainsPathsAlone() ? 0 : config.finetune().epochs();
    }

    /** A network as the fine-tuning has it. */
    private NetworkSpec trained(NetworkSpec derived) {
        return finetuneEpochs() == 0 ? derived : config.finetune().drop().over(derived);
    }

    private NetworkTraining training(SearchOutcome outcome) {
        return new NetworkTraining(
                "finetune",
                trained(space.derive(outcome.choice())),
                compute.engine(),
                data.training(),
                config.train(),
                config.run().seed(),
                new NetworkTraining.Span(
                        finetuneEpochs(), config.finetune().lr(), data.firstFreeEpoch()));
    }
}
