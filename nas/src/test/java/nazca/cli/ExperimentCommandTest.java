package nazca.cli;

import static org.assertj.core.api.Assertions.assertThat;

import nazca.nas.run.RunDirectory;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

class ExperimentCommandTest {
    private static final String TARGET = "10";

    @TempDir Path folder;
    private Path file = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("small.yaml");
        out = folder.resolve("runs");
        Path table = Fixtures.table(folder);
        Files.writeString(
                file,
                """
                experiment:
                  algorithms: [proxyless-g, gdas]
                  settings: {gdas: ["algorithm.relaxation.temperature=5"]}
                  seeds: [0, 3]
                  target_latencies_ms: [%s]
                  train_epochs: 1
                data: {name: synthetic, limit_train: 16, limit_eval: 16}
                algorithm: {warmup_epochs: 0, epochs: 1}
                train: {batch: 8}
                finetune: {epochs: 0}
                latency: {measure: false, table: '%s'}
                """
                        .formatted(TARGET, table));
    }

    private Ran experiment() {
        return Ran.nazca("experiment", file, "--out", out, "--json", "--quiet", "--threads", 2);
    }

    @Test
    void everyAlgorithmRunsWithEverySeedAndRandomSearchIsAmongThem() throws IOException {
        Ran ran = experiment();
        assertThat(ran.code()).as(ran.err()).isZero();
        JsonNode json = ran.json();
        assertThat(json.get("rows")).hasSize(3);
        List<String> settings = new ArrayList<>();
        for (JsonNode row : json.get("rows")) {
            settings.add(row.get("setting").stringValue().replaceAll("[ ,].*", ""));
            assertThat(row.get("seeds").toString()).isEqualTo("[0,3]");
            assertThat(row.get("trained_accuracy").get("mean").isNumber()).isTrue();
            assertThat(row.get("target_latency_ms").get("mean").doubleValue()).isEqualTo(10);
        }
        assertThat(settings).containsExactly("proxyless-g", "gdas", "random");
        assertThat(json.get("checklist").get("settings of single algorithms").stringValue())
                .isEqualTo("gdas: algorithm.relaxation.temperature=5");
        assertThat(json.get("checklist").get("seeds").stringValue()).startsWith("0, 3");
        String page = Files.readString(Path.of(json.get("page").stringValue()));
        assertThat(page).contains("Checklist", "data split", "from scratch");
        assertThat(new RunDirectory(run("gdas", 3)).readConfig().algorithm().relaxation())
                .extracting("temperature")
                .isEqualTo(5.0);
    }

    private Path run(String algorithm, int seed) {
        return out.resolve(algorithm + "-" + TARGET + ".0ms-seed" + seed);
    }

    @Test
    void theSameCommandAgainGoesOnWhereItStopped() throws IOException {
        JsonNode first = experiment().json();
        // As if the machine had stopped in the third of six runs and in the training of the first.
        RunDirectory broken = new RunDirectory(run("random", 0));
        Files.delete(broken.result());
        delete(run("gdas", 3));
        Files.delete(run("proxyless-g", 0).resolve("trained").resolve("result.json"));
        long untouched = changed(run("gdas", 0));
        JsonNode second = experiment().json();
        assertThat(changed(run("gdas", 0))).isEqualTo(untouched);
        for (int i = 0; i < 3; i++) {
            for (String key : List.of("test_accuracy", "trained_accuracy", "macs")) {
                assertThat(second.get("rows").get(i).get(key))
                        .isEqualTo(first.get("rows").get(i).get(key));
            }
        }
    }

    private static long changed(Path run) throws IOException {
        return Files.getLastModifiedTime(new RunDirectory(run).result()).toMillis();
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path path : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(path);
            }
        }
    }

    @Test
    void runsOfOtherSettingsAreNotMixedIn() throws IOException {
        experiment();
        Files.writeString(file, Files.readString(file).replace("batch: 8", "batch: 4"));
        experiment()
                .isMistake(
                        "the run %s was made with other settings: name another directory with --out"
                                .formatted(run("proxyless-g", 0)));
    }

    @Test
    void mistakesInTheFileAreSaidBeforeAnythingRuns() throws IOException {
        String text = Files.readString(file);
        Files.writeString(file, text.replace("gdas]", "gda]").replace("{gdas:", "{gda:"));
        assertThat(experiment().err()).contains("did you mean 'gdas'?");
        Files.writeString(file, text.replace("seeds: [0, 3]", "seeds: [3, 3]"));
        assertThat(experiment().err())
                .contains("line 4")
                .contains("experiment.seeds must be one or more different seeds");
        Files.writeString(file, text.replace("temperature=5", "temperatur=5"));
        assertThat(experiment().err()).contains("did you mean");
        Files.writeString(file, "data: {name: synthetic}\n");
        assertThat(experiment().err()).contains("there is no section experiment");
        assertThat(Files.exists(out)).isFalse();
    }
}
