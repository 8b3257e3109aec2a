package nazca.nas.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

class ComparisonTest {
    @TempDir Path folder;

    private Path run(String name, long seed, double accuracy, String objective) throws IOException {
        Path run = Files.createDirectories(folder.resolve(name));
        Files.writeString(run.resolve("metrics.jsonl"), "");
        Files.writeString(
                run.resolve("config.yaml"),
                "version: 1\nobjective: {name: %s}\nrun: {seed: %d, threads: %d}\nfacts: {version: %s}\n"
                        .formatted(objective, seed, 1 + seed % 2, name));
        Files.writeString(
                run.resolve("result.json"),
                """
                {"algorithm": "proxyless-g", "space": "mbconv-small", "data": "mnist", "seed": %d,
                 "test_accuracy": %s, "predicted_latency_ms": 0.5, "measured_latency_ms": null,
                 "parameters": 12345, "macs": 2000000, "seconds": 31.4}
                """
                        .formatted(seed, accuracy));
        return run;
    }

    @Test
    void seedsOfOneSettingAreOneRowWithMeanSpreadAndStandardError() throws IOException {
        Comparison comparison =
                Comparison.read(
                        List.of(
                                run("a", 0, 0.80, "lagrange"),
                                run("other", 0, 0.5, "mul-log"),
                                run("b", 1, 0.84, "lagrange"),
                                run("c", 2, 0.85, "lagrange")));
        assertThat(comparison.rows()).hasSize(2);
        ComparedRuns row = comparison.rows().getFirst();
        assertThat(row.label()).isEqualTo("proxyless-g lagrange, mbconv-small on mnist");
        assertThat(row.names()).containsExactly("a", "b", "c");
        assertThat(row.seeds()).containsExactly(0L, 1L, 2L);
        // By hand: mean 0.83, squares 0.0009 + 0.0001 + 0.0004 = 0.0014.
        Sample sample = row.figure("test_accuracy");
        assertThat(sample.mean()).isCloseTo(0.83, within(1e-12));
        assertThat(sample.deviation()).isCloseTo(Math.sqrt(0.0007), within(1e-12));
        assertThat(sample.error()).isCloseTo(Math.sqrt(0.0007 / 3), within(1e-12));
        assertThat(row.texts().getFirst()).isEqualTo("83.0% ± 1.5%");
        assertThat(row.texts().get(4)).isEqualTo("–");
        assertThat(comparison.rows().get(1).texts().getFirst()).isEqualTo("50.0%");
    }

    @Test
    void thePageIsWellFormedAndShowsEveryRun() throws Exception {
        Path file = folder.resolve("page.html");
        Comparison.read(List.of(run("a", 0, 0.8, "paper"), run("b", 1, 0.9, "absolute")))
                .write(file);
        String html = Files.readString(file);
        var document =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(
                                new InputSource(
                                        new StringReader(html.replace("<!DOCTYPE html>", ""))));
        assertThat(document.getElementsByTagName("circle").getLength()).isEqualTo(2);
        assertThat(html).contains("proxyless-g paper, mbconv-small on mnist", "90.0%");
    }

    @Test
    void aRunWithoutResultIsNamed() throws IOException {
        Path run = run("a", 0, 0.8, "paper");
        Files.delete(run.resolve("result.json"));
        assertThatThrownBy(() -> Comparison.read(List.of(run)))
                .hasMessage("the run %s has no result yet: resume it first", run);
    }
}
