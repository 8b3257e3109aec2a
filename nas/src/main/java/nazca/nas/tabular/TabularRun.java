package nazca.nas.tabular;

import nazca.nas.config.ExecutionSettings;
import nazca.nas.config.NazcaVersion;
import nazca.nas.config.ResolvedFacts;
import nazca.nas.config.RunConfig;
import nazca.nas.config.UserMistake;
import nazca.nas.evolve.EvolutionSearch;
import nazca.nas.evolve.History;
import nazca.nas.evolve.Limits;
import nazca.nas.evolve.ParallelEvaluation;
import nazca.nas.evolve.ParetoObjectives;
import nazca.nas.evolve.SearchStrategy;
import nazca.nas.report.Report;
import nazca.nas.run.JsonText;
import nazca.nas.run.Progress;
import nazca.nas.run.RunDirectory;
import nazca.nas.run.StopSignal;
import nazca.nas.train.PhaseLoop;
import nazca.nas.train.Sitting;
import nazca.tensor.files.AtomicFile;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A search that asks a table of known results. It leaves a run directory like other searches, is
 * saved after every generation, and goes on from the newest checkpoint with the results of a run
 * that was never stopped.
 */
public final class TabularRun {
    private final RunConfig config;
    private final BenchmarkTable table;
    private final Limits limits;
    private final Optional<ParetoObjectives> objectives;
    private final SearchStrategy strategy;
    private final KnownFront known;

    private TabularRun(RunConfig config, BenchmarkTable table) {
        this.config = config;
        this.table = table;
        this.limits = Budgets.of(config, table);
        this.objectives = Strategies.objectives(config.algorithm().evolution(), table);
        this.strategy =
                Strategies.of(
                        config.algorithm().name(), config.algorithm().evolution(), objectives);
        this.known = new KnownFront(table, limits);
    }

    /**
     * Reads the table that a configuration names.
     *
     * @throws UserMistake if it cannot be read, is none, was another one when the run began, does
     *     not have what the settings name, or has no network within the limits
     */
    public static TabularRun open(RunConfig config) {
        String file = Objects.requireNonNull(config.algorithm().tableBenchmark());
        BenchmarkTable table = BenchmarkFile.read(Path.of(file));
        String before = config.facts().dataChecksum();
        if (before != null && !before.equals(table.sha256())) {
            throw new UserMistake(
                    "the table %s is not the one that the run began with".formatted(file));
        }
        TabularRun run = new TabularRun(config, table);
        if (run.known.size() == 0) {
            throw new UserMistake(
                    "no network of the table %s is within %s".formatted(file, run.bounds()));
        }
        return run;
    }

    private String bounds() {
        StringBuilder bounds = new StringBuilder();
        for (int c = 0; c < table.costNames().size(); c++) {
            double most = limits.most().get(c);
            if (most < Double.POSITIVE_INFINITY) {
                int cost = c;
                double least =
                        table.rows().values().stream()
                                .mapToDouble(row -> row.costs().get(cost))
                                .min()
                                .orElse(Double.NaN);
                bounds.append(bounds.isEmpty() ? "" : " and ")
                        .append(
                                "%s %s (the least is %s)"
                                        .formatted(table.costNames().get(c), most, least));
            }
        }
        return bounds.toString();
    }

    /** Searches from wherever the directory's newest checkpoint left off, and writes the result. */
    public Map<String, @Nullable Object> run(
            RunDirectory directory, Progress progress, StopSignal stop) throws IOException {
        directory.writeConfig(
                config.withFacts(new ResolvedFacts(table.sha256(), null, NazcaVersion.current())));
        TabularLandscape landscape = new TabularLandscape(table);
        try (Arena arena = Arena.ofConfined();
                Sitting sitting =
                        Sitting.open(directory, config.hash(), saving(), progress, stop, arena);
                ParallelEvaluation evaluation =
                        new ParallelEvaluation(landscape, config.run().threads())) {
            EvolutionSearch search =
                    new EvolutionSearch(
                            landscape,
                            limits,
                            strategy,
                            evaluation,
                            config.run().seed(),
                            config.algorithm().evolution().evaluations());
            if (sitting.snapshot() != null) {
                search.restore(sitting.snapshot());
            }
            sitting.loop().run(search, Map.of(Sitting.STAGE, "search"));
            return end(directory, search.history(), sitting.loop());
        }
    }

    /** After every generation, unless one is a single network. */
    private ExecutionSettings saving() {
        ExecutionSettings run = config.run();
        double seconds = strategy.size(1) == 1 ? run.checkpointSeconds() : 0;
        return new ExecutionSettings(run.seed(), run.threads(), run.device(), seconds);
    }

    private Map<String, @Nullable Object> end(
            RunDirectory directory, History history, PhaseLoop loop) throws IOException {
        Map<String, @Nullable Object> result =
                new TabularResult(config, table, limits, objectives, known)
                        .written(history, loop.seconds(), directory.root().toString());
        AtomicFile.write(
                directory.result(), JsonText.pretty(result).getBytes(StandardCharsets.UTF_8));
        Report.write(directory.root());
        return result;
    }
}
