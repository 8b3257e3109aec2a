package nazca.cli;

import static org.assertj.core.api.Assertions.assertThat;

import nazca.nas.tabular.FormulaTable;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** {@code nazca search --table-benchmark} from outside. */
class TabularCommandTest {
    @TempDir static Path folder;

    private static Path table = Path.of("");

    @BeforeAll
    static void writeTable() throws IOException {
        table = FormulaTable.write(folder.resolve("table.csv"));
    }

    private static Ran search(String algorithm, String name, Object... more) {
        Object[] arguments = {
            "search",
            "--algorithm",
            algorithm,
            "--table-benchmark",
            table,
            "--out",
            folder.resolve(name)
        };
        Object[] all = Arrays.copyOf(arguments, arguments.length + more.length);
        System.arraycopy(more, 0, all, arguments.length, more.length);
        return Ran.nazca(all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"evolution", "random", "aging", "nsga2"})
    void aSearchPrintsItsResultWhateverTheThreadsAndAgainWhenItIsResumed(String algorithm) {
        Ran one =
                search(
                        algorithm,
                        algorithm + "-1",
                        "--budget",
                        "macs=150",
                        "--json",
                        "--threads",
                        1);
        assertThat(one.code()).isZero();
        JsonNode result = one.json();
        assertThat(result.path("architecture").size()).isEqualTo(8);
        assertThat(result.path("macs").asLong()).isBetween(52L, 150L);
        assertThat(result.path("held_out_accuracy").asDouble()).isGreaterThan(0.8);
        assertThat(result.path("evaluations").asInt()).isEqualTo(500);
        JsonNode two =
                search(
                                algorithm,
                                algorithm + "-2",
                                "--budget",
                                "macs=150",
                                "--json",
                                "--threads",
                                2)
                        .json();
        assertThat(two.path("front")).isEqualTo(result.path("front"));
        assertThat(two.path("best_found_at")).isEqualTo(result.path("best_found_at"));
        Ran resumed = Ran.nazca("search", "--resume", folder.resolve(algorithm + "-1"), "--json");
        assertThat(resumed.json()).isEqualTo(result);
        assertThat(Ran.nazca("search", "--resume", folder.resolve(algorithm + "-1")).out())
                .startsWith(algorithm + " on table.csv: 500 of ")
                .contains("limits          macs 150\n");
    }

    @Test
    void runsOverATableAreComparedAndReportedLikeOthers() {
        for (int seed = 0; seed < 2; seed++) {
            search("evolution", "compared-" + seed, "--evaluations", 60, "--seed", seed);
        }
        Path page = folder.resolve("page.html");
        JsonNode rows =
                Ran.nazca(
                                "compare",
                                folder.resolve("compared-0"),
                                folder.resolve("compared-1"),
                                "--out",
                                page,
                                "--json")
                        .json()
                        .path("rows");
        assertThat(rows.size()).isEqualTo(1);
        assertThat(rows.path(0).path("setting").asString())
                .isEqualTo("evolution, table.csv on table-benchmark");
        assertThat(rows.path(0).path("held_out_accuracy").path("values").size()).isEqualTo(2);
        assertThat(Ran.nazca("report", folder.resolve("compared-0")).code()).isZero();
    }

    @Test
    void mistakesAreNamedBeforeThereIsADirectory() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.csv"), "architecture,accuracy\na,2\n");
        Path out = folder.resolve("mistake");
        Ran.nazca("search", "--algorithm", "evolution", "--table-benchmark", bad, "--out", out)
                .isMistake(
                        "the table %s, line 2: accuracy must be a fraction from 0 to 1, got 2"
                                .formatted(bad));
        Ran.nazca("search", "--algorithm", "nsga2", "--out", out)
                .isMistake(
                        "--algorithm: algorithm.name nsga2 only asks what networks score: name a"
                                + " table of results with --table-benchmark");
        search("evolution", "mistake", "--budget", "macs")
                .isMistake("--budget must be COST=MOST, for example macs=3e8, got 'macs'");
        search("evolution", "mistake", "--budget", "flops=3")
                .isMistake(
                        "the limit of flops: the table %s has no column flops (its costs: macs,"
                                        .formatted(table)
                                + " latency_ms)");
        search("evolution", "mistake", "--set", "algorithm.evolution.mutations=60")
                .isMistake(
                        "--set algorithm.evolution.mutations=60: algorithm.evolution.population"
                                + " must be at least its crossovers and mutations, 85, got 50");
        assertThat(out).doesNotExist();
    }
}
