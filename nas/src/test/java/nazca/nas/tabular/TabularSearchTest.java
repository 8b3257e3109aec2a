package nazca.nas.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nazca.nas.config.AlgorithmSettings;
import nazca.nas.config.ConfigLayers;
import nazca.nas.config.RunConfig;
import nazca.nas.config.UserMistake;
import nazca.nas.evolve.EvolutionSearch;
import nazca.nas.evolve.FormulaLandscape;
import nazca.nas.evolve.History;
import nazca.nas.evolve.Limits;
import nazca.nas.evolve.ParallelEvaluation;
import nazca.nas.evolve.ParetoObjectives;
import nazca.nas.run.Progress;
import nazca.nas.run.RunDirectory;
import nazca.nas.run.RunInterrupted;
import nazca.nas.run.StopSignal;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

class TabularSearchTest {
    @TempDir static Path folder;

    private static Path file = Path.of("");
    private static BenchmarkTable table =
            new BenchmarkTable("", "", List.of(), List.of(), Map.of());

    @BeforeAll
    static void writeTable() throws IOException {
        file = FormulaTable.write(folder.resolve("table.csv"));
        table = BenchmarkFile.read(file);
    }

    private static RunConfig config(String algorithm, String... assignments) {
        ConfigLayers layers = ConfigLayers.empty();
        layers.option("--algorithm", "algorithm.name", algorithm);
        layers.option("--table-benchmark", "algorithm.table_benchmark", file.toString());
        layers.set("objective.target_macs=" + FormulaLandscape.MACS_LIMIT);
        for (String assignment : assignments) {
            layers.set(assignment);
        }
        return layers.config(2);
    }

    /** The default number of evaluations, without a directory. */
    private static History search(RunConfig config, long seed) {
        TabularLandscape landscape = new TabularLandscape(table);
        AlgorithmSettings algorithm = config.algorithm();
        try (ParallelEvaluation evaluation = new ParallelEvaluation(landscape, 1)) {
            return new EvolutionSearch(
                            landscape,
                            Budgets.of(config, table),
                            Strategies.of(
                                    algorithm.name(),
                                    algorithm.evolution(),
                                    Strategies.objectives(algorithm.evolution(), table)),
                            evaluation,
                            seed,
                            algorithm.evolution().evaluations())
                    .run();
        }
    }

    private static int seedsThatFindTheOptimum(String algorithm) {
        RunConfig config = config(algorithm);
        double optimum = new KnownFront(table, Budgets.of(config, table)).bestAccuracy();
        int found = 0;
        for (int seed = 0; seed < 100; seed++) {
            History history = search(config, seed);
            assertThat(history.evaluated()).hasSize(500);
            found += history.best().orElseThrow().accuracy().top1() == optimum ? 1 : 0;
        }
        return found;
    }

    @Test
    void evolutionFindsTheOptimumUnderALimitWhereRandomSearchDoesNot() {
        assertThat(seedsThatFindTheOptimum("evolution")).isGreaterThanOrEqualTo(95);
        assertThat(seedsThatFindTheOptimum("aging")).isGreaterThanOrEqualTo(90);
        assertThat(seedsThatFindTheOptimum("random")).isLessThan(20);
    }

    /** The share of what the whole table reaches, mean of 30 seeds. */
    private static double hypervolume(RunConfig config) {
        ParetoObjectives objectives =
                Strategies.objectives(config.algorithm().evolution(), table).orElseThrow();
        KnownFront known = new KnownFront(table, Budgets.of(config, table));
        double sum = 0;
        for (int seed = 0; seed < 30; seed++) {
            sum += known.hypervolume(search(config, seed).evaluated(), objectives);
        }
        return sum / 30 / known.hypervolume(objectives);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[macs]", "[latency_ms]", "[macs, latency_ms]"})
    void nsga2ReachesNearlyAllOfTheHypervolumeAndRandomSearchDoesNot(String costs) {
        String weighed = "algorithm.evolution.pareto_costs=" + costs;
        assertThat(hypervolume(config("nsga2", weighed))).isBetween(0.98, 1 + 1e-9);
        assertThat(hypervolume(config("random", weighed))).isLessThan(0.95);
    }

    private static Map<String, @Nullable Object> run(RunConfig config, String name)
            throws IOException {
        RunDirectory directory = new RunDirectory(folder.resolve(name));
        Files.createDirectories(directory.checkpoints());
        return TabularRun.open(config).run(directory, Progress.silent(), new StopSignal());
    }

    private static Map<String, @Nullable Object> withoutTime(Map<String, @Nullable Object> result) {
        result.keySet().removeAll(List.of("seconds", "out", "threads"));
        return result;
    }

    @ParameterizedTest
    @ValueSource(strings = {"evolution", "nsga2", "random"})
    void aRunThatIsStoppedAfterEveryGenerationEndsWithTheResultOfAWholeOne(String algorithm)
            throws IOException {
        RunConfig config = config(algorithm, "run.threads=1");
        Map<String, @Nullable Object> whole = run(config, algorithm + "-whole");
        RunDirectory directory = new RunDirectory(folder.resolve(algorithm + "-stopped"));
        Files.createDirectories(directory.checkpoints());
        directory.writeConfig(config.withRun(config("random", "run.threads=2").run()));
        Map<String, @Nullable Object> resumed = null;
        int stops = 0;
        while (resumed == null) {
            StopSignal stop = new StopSignal();
            stop.request();
            try {
                resumed =
                        TabularRun.open(directory.readConfig())
                                .run(directory, Progress.silent(), stop);
            } catch (RunInterrupted e) {
                stops++;
            }
        }
        assertThat(stops).isEqualTo(10);
        assertThat(withoutTime(resumed)).isEqualTo(withoutTime(whole));
        assertThat(Files.readString(directory.metrics()))
                .isEqualTo(Files.readString(folder.resolve(algorithm + "-whole/metrics.jsonl")));
    }

    @Test
    void theResultSaysHowFarItIsFromTheBestPossible() throws IOException {
        Map<String, @Nullable Object> result = run(config("evolution"), "result");
        assertThat(result)
                .containsEntry("algorithm", "evolution")
                .containsEntry("space", "table.csv")
                .containsEntry("evaluations", 500)
                .containsEntry("networks", 6561)
                .containsEntry("limits", Map.of("macs", 150L))
                .containsEntry("regret", 0.0)
                .containsKeys("front", "hypervolume_share", "best_found_at");
        double accuracy = (double) Objects.requireNonNull(result.get("held_out_accuracy"));
        assertThat(result.get("best_possible_accuracy")).isEqualTo(accuracy);
        assertThat(result.get("test_accuracy")).isEqualTo(accuracy - 0.25);
        assertThat((long) Objects.requireNonNull(result.get("macs"))).isLessThanOrEqualTo(150);
        assertThat(Files.readString(folder.resolve("result/report.html")))
                .contains("Networks asked for", "Accuracy against macs", "The front");
    }

    @Test
    void whatTheTableCannotAnswerIsSaid() throws IOException {
        assertThatThrownBy(() -> TabularRun.open(config("evolution", "objective.target_macs=20")))
                .isInstanceOf(UserMistake.class)
                .hasMessage(
                        "no network of the table %s is within macs 20.0 (the least is 52.0)", file);
        assertThatThrownBy(() -> TabularRun.open(config("random", "objective.target_parameters=9")))
                .isInstanceOf(UserMistake.class)
                .hasMessage(
                        "the limit of parameters: the table %s has no column parameters (its costs:"
                                + " macs, latency_ms)",
                        file);
        assertThatThrownBy(() -> config("nsga2", "algorithm.evolution.pareto_costs=[macs, macs]"))
                .isInstanceOf(UserMistake.class)
                .hasMessageContaining("one cost or two different ones");
        assertThatThrownBy(() -> config("proxyless-g"))
                .isInstanceOf(UserMistake.class)
                .hasMessage(
                        "--table-benchmark: algorithm.name proxyless-g trains networks: over a"
                                + " table choose one of random, evolution, aging, nsga2");
    }

    @Test
    void aTableThatChangedSinceTheRunBeganIsRefused() throws IOException {
        Path other = Files.copy(file, folder.resolve("other.csv"));
        RunConfig config = config("random", "algorithm.table_benchmark=" + other);
        run(config, "changed");
        Files.writeString(other, Files.readString(other).replace("0.7", "0.6"));
        RunConfig saved = new RunDirectory(folder.resolve("changed")).readConfig();
        assertThatThrownBy(() -> TabularRun.open(saved))
                .isInstanceOf(UserMistake.class)
                .hasMessage("the table %s is not the one that the run began with", other);
    }

    @Test
    void aTableThatLacksNetworksIsSearchedAmongThoseThatItHas() throws IOException {
        Path few = folder.resolve("few.csv");
        Files.writeString(
                few,
                """
                architecture,accuracy
                a|x,0.5
                a|y,0.7
                b|x,0.6
                b|z,0.9
                c|w,0.8
                """);
        for (String algorithm : AlgorithmSettings.ASKING) {
            if (algorithm.equals("nsga2")) {
                continue;
            }
            RunConfig config =
                    ConfigLayers.ofText(
                                    "algorithm: {name: %s, table_benchmark: '%s'}"
                                            .formatted(algorithm, few),
                                    "test")
                            .config(2);
            Map<String, @Nullable Object> result = run(config, "few-" + algorithm);
            assertThat(result)
                    .containsEntry("evaluations", 5)
                    .containsEntry("architecture", List.of("b", "z"))
                    .doesNotContainKey("front");
        }
    }

    @Test
    void limitsAreTheLowerOfTargetsAndBudgets() {
        RunConfig config =
                config(
                        "evolution",
                        "algorithm.evolution.budgets={macs: 120, latency_ms: 30}",
                        "objective.target_latency_ms=40");
        assertThat(Budgets.of(config, table)).isEqualTo(new Limits(List.of(120.0, 30.0)));
    }
}
