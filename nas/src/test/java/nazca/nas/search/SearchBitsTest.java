package nazca.nas.search;

import static org.assertj.core.api.Assertions.assertThat;

import nazca.nas.config.AlgorithmSettings;
import nazca.nas.config.ObjectiveSettings;
import nazca.nas.config.RunConfig;
import nazca.nas.run.Progress;
import nazca.nas.run.RunDirectory;
import nazca.nas.run.SearchResult;
import nazca.nas.run.StopSignal;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

class SearchBitsTest {
    @TempDir Path folder;
    private Path table;
    private int runs;

    @BeforeEach
    void makeTable() throws IOException {
        table = TinyRun.writeTable(folder.resolve("table.json"));
    }

    private SearchResult run(RunConfig config) throws IOException {
        RunDirectory directory = new RunDirectory(folder.resolve("run" + runs++));
        Files.createDirectories(directory.root());
        return SearchRun.run(config, directory, Progress.silent(), new StopSignal());
    }

    private static List<Object> bits(SearchResult result) {
        return List.of(
                String.valueOf(result.weightsSha256()),
                String.valueOf(result.alphaSha256()),
                result.networkSha256(),
                result.architecture(),
                result.testAccuracy());
    }

    @Test
    void threadsAndScalarKernelsGiveTheSameHashes() throws IOException {
        SearchResult one = run(TinyRun.config(table, "cpu", 1));
        assertThat(bits(run(TinyRun.config(table, "cpu", 2)))).isEqualTo(bits(one));
        assertThat(bits(run(TinyRun.config(table, "cpu-scalar", 2)))).isEqualTo(bits(one));
        RunConfig again = new RunDirectory(folder.resolve("run0")).readConfig();
        assertThat(bits(run(again))).isEqualTo(bits(one));
    }

    @Test
    void everyGateModeRunsAndModeFullEqualsItsRecomputingTwin() throws IOException {
        RunConfig config = TinyRun.config(table, "cpu", 2);
        SearchResult recomputed = run(config);
        SearchResult held = run(TinyRun.with(config, algorithm("proxyless-g", "full")));
        SearchResult two = run(TinyRun.with(config, algorithm("proxyless-g", "two")));
        assertThat(bits(held)).isEqualTo(bits(recomputed));
        assertThat(two.alphaSha256()).isNotEqualTo(recomputed.alphaSha256());
    }

    @Test
    void moreWeightOnLatencyGivesALowerExpectedLatency() throws IOException {
        RunConfig config = TinyRun.config(table, "cpu", 2);
        SearchResult none = run(TinyRun.withLambda(config, 0, 0.3));
        SearchResult some = run(TinyRun.withLambda(config, 0.3, 0.3));
        SearchResult more = run(TinyRun.withLambda(config, 3, 0.3));
        assertThat(some.expectedLatencyMs()).isLessThan(none.expectedLatencyMs());
        assertThat(more.expectedLatencyMs()).isLessThan(some.expectedLatencyMs());
        assertThat(more.predictedLatencyMs()).isLessThan(none.predictedLatencyMs());
    }

    @Test
    void randomSearchStaysWithinTheTargetAndIsReproducible() throws IOException {
        RunConfig config =
                TinyRun.with(TinyRun.config(table, "cpu", 2), algorithm("random", "full-v2"));
        SearchResult one = run(config);
        assertThat(one.predictedLatencyMs()).isLessThanOrEqualTo(one.targetLatencyMs());
        assertThat(one.weightsSha256()).isNull();
        assertThat(run(config).networkSha256()).isEqualTo(one.networkSha256());
    }

    @Test
    void reinforceGivesTheSameHashesOnEveryDeviceAndOthersByItsSettings() throws IOException {
        AlgorithmSettings algorithm = algorithm("proxyless-r", "full-v2");
        SearchResult one = run(TinyRun.with(TinyRun.config(table, "cpu", 1), algorithm));
        SearchResult two = run(TinyRun.with(TinyRun.config(table, "cpu-scalar", 2), algorithm));
        assertThat(bits(two)).isEqualTo(bits(one));
        SearchResult gradients = run(TinyRun.config(table, "cpu", 2));
        assertThat(one.alphaSha256()).isNotEqualTo(gradients.alphaSha256());
    }

    @ParameterizedTest
    @ValueSource(strings = {"darts", "gdas"})
    void relaxedSearchesGiveTheSameHashesOnEveryDeviceAndTheirOwn(String name) throws IOException {
        AlgorithmSettings algorithm = algorithm(name, "full-v2");
        SearchResult one = run(TinyRun.with(TinyRun.config(table, "cpu", 1), algorithm));
        SearchResult two = run(TinyRun.with(TinyRun.config(table, "cpu-scalar", 2), algorithm));
        assertThat(bits(two)).isEqualTo(bits(one));
        SearchResult gates = run(TinyRun.config(table, "cpu", 2));
        assertThat(one.alphaSha256()).isNotEqualTo(gates.alphaSha256());
        assertThat(one.weightsSha256()).isNotEqualTo(gates.weightsSha256());
    }

    @Test
    void aMultiplierEndsNearerToTheTargetThanAFixedWeight() throws IOException {
        RunConfig config = TinyRun.config(table, "cpu", 2);
        SearchResult fixed = run(TinyRun.withLambda(config, 0, 0.3));
        SearchResult learned =
                run(config.withObjective(new ObjectiveSettings("lagrange", 0.3, 0, 0.2, 0.3)));
        assertThat(distance(learned)).isLessThan(distance(fixed));
        assertThat(learned.predictedLatencyMs()).isLessThanOrEqualTo(0.3);
    }

    private static double distance(SearchResult result) {
        return Math.abs(Objects.requireNonNull(result.expectedLatencyMs()) - 0.3);
    }

    @Test
    void theDerivedNetworkKeepsEveryTargetWhateverTheSearchPrefers() throws IOException {
        RunConfig config = TinyRun.config(table, "cpu", 2);
        SearchResult result =
                run(
                        config.withObjective(
                                new ObjectiveSettings(
                                        "add-linear",
                                        0.4,
                                        1.5e6,
                                        30_000.0,
                                        70_000.0,
                                        null,
                                        0,
                                        0.2,
                                        0.3,
                                        null,
                                        null)));
        assertThat(result.predictedLatencyMs()).isLessThanOrEqualTo(0.4);
        assertThat(result.macs()).isLessThanOrEqualTo(1_500_000);
        assertThat(result.parameters()).isLessThanOrEqualTo(30_000);
    }

    private static AlgorithmSettings algorithm(String name, String mode) {
        return new AlgorithmSettings(name, mode, "complete", 1, 2, 2, null);
    }
}
