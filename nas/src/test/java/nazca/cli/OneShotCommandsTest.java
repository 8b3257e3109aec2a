package nazca.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** A supernet that is trained once and then asked again. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OneShotCommandsTest {
    @TempDir static Path folder;

    private @Nullable JsonNode searched;

    @BeforeAll
    void search() throws IOException {
        Fixtures.table(folder);
        searched = Ran.nazca(arguments("search", "--algorithm", "spos", "--out", run())).json();
    }

    private Object[] arguments(String... first) {
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(
                List.of(
                        "--table",
                        folder.resolve("table.json").toString(),
                        "--limit-train",
                        "128",
                        "--limit-eval",
                        "64",
                        "--epochs",
                        "1",
                        "--warmup-epochs",
                        "0",
                        "--finetune-epochs",
                        "0",
                        "--evaluations",
                        "8",
                        "--set",
                        "algorithm.evolution.population=4",
                        "--no-measure",
                        "--json",
                        "--quiet"));
        return all.toArray();
    }

    private static double target(JsonNode result) {
        return result.get("target_latency_ms").doubleValue();
    }

    private static double predicted(JsonNode result) {
        return result.get("predicted_latency_ms").doubleValue();
    }

    private static String run() {
        return folder.resolve("run").toString();
    }

    @Test
    void theSearchKeepsItsTargetAndLeavesTheSupernet() {
        JsonNode result = Objects.requireNonNull(searched);
        assertThat(predicted(result)).isLessThanOrEqualTo(target(result));
        assertThat(result.get("weights_sha256").stringValue()).hasSize(64);
        assertThat(folder.resolve("run/supernet.safetensors")).isNotEmptyFile();
    }

    @Test
    void noNetworkIsEvaluatedTwice() throws IOException {
        List<String> choices =
                Files.readAllLines(folder.resolve("run/metrics.jsonl")).stream()
                        .filter(line -> line.contains("\"network\""))
                        .map(line -> line.replaceFirst(".*\"choice\":(\\[[^\\]]*\\]).*", "$1"))
                        .toList();
        assertThat(choices).hasSize(8).doesNotHaveDuplicates();
    }

    @Test
    void evolveSearchesTheSameWeightsUnderAnotherLimit() {
        double target = 0.97 * target(Objects.requireNonNull(searched));
        String out = folder.resolve("evolved").toString();
        JsonNode evolved =
                Ran.nazca(
                                "evolve",
                                run(),
                                "--target-latency",
                                String.valueOf(target),
                                "--evaluations",
                                "6",
                                "--out",
                                out,
                                "--json",
                                "--quiet")
                        .json();
        assertThat(predicted(evolved)).isLessThanOrEqualTo(target);
        assertThat(Ran.nazca("rank", out, "--paths", "2", "--json", "--quiet").code()).isZero();
        Ran.nazca("evolve", out, "--seed", "1")
                .isMistake(
                        "--seed does not go with evolve: it would score networks on images that the"
                                + " supernet was trained on");
    }

    @Test
    void rankComparesScoresWithResultsOfTrainingAlone() throws IOException {
        Path scores = folder.resolve("scores.csv");
        JsonNode drawn =
                Ran.nazca(
                                "rank",
                                run(),
                                "--paths",
                                "6",
                                "--out",
                                scores.toString(),
                                "--json",
                                "--quiet")
                        .json();
        assertThat(drawn.get("quality").isNull()).isTrue();
        Set<String> networks = new HashSet<>();
        drawn.get("paths").forEach(path -> networks.add(path.get("architecture").toString()));
        assertThat(networks).hasSize(6);
        JsonNode ranked =
                Ran.nazca("rank", run(), "--standalone", scores.toString(), "--json", "--quiet")
                        .json();
        JsonNode quality = ranked.get("quality");
        // Scores are bits, so that a second scoring orders as the first one did.
        assertThat(quality.get("networks").intValue()).isEqualTo(6);
        assertThat(quality.get("spearman_rho").doubleValue()).isEqualTo(1);
        assertThat(quality.get("kendall_tau").doubleValue()).isEqualTo(1);
        assertThat(quality.has("kendall_tau_top_10_percent")).isTrue();
        assertThat(quality.has("kendall_tau_top_20_percent")).isTrue();
        assertThat(Ran.nazca("rank", run(), "--standalone", scores.toString()).out())
                .contains("Kendall's tau 1.000");
    }

    @Test
    void runsWithoutASupernetAreNamedAsSuch() throws IOException {
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(other.resolve("config.yaml"), "algorithm: {name: proxyless-g}\n");
        Ran.nazca("evolve", other.toString())
                .isMistake(
                        ("the run %s was searched by proxyless-g, which leaves no supernet: spos"
                                        + " and random-ws do")
                                .formatted(other));
        Files.writeString(other.resolve("config.yaml"), "algorithm: {name: spos}\n");
        Ran.nazca("rank", other.toString())
                .isMistake(
                        ("the supernet of the run %s is not trained yet: go on with nazca search"
                                        + " --resume")
                                .formatted(other));
    }
}
