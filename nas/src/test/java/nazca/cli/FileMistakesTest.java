package nazca.cli;

import static org.assertj.core.api.Assertions.assertThat;

import nazca.latency.LatencyTable;
import nazca.latency.LatencyTableFile;
import nazca.nas.config.RunConfig;
import nazca.nas.run.RunDirectory;
import nazca.nas.run.RunLock;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.TreeMap;

/** Every mistake in files and directories ends with exit code 2, one sentence, and no result. */
class FileMistakesTest {
    @TempDir Path directory;

    @Test
    void aConfigurationNamesTheLineOfItsMistake() throws IOException {
        Path file = directory.resolve("my.yaml");
        Files.writeString(file, "version: 1\ntrain:\n  bach: 3\n");
        Ran.nazca("search", "--config", file)
                .isMistake(file + ", line 3: unknown key train.bach, did you mean train.batch?");
        Files.writeString(file, "train:\n  batch: big\n");
        Ran.nazca("search", "--config", file)
                .isMistake(
                        file + ", line 2: train.batch must be a whole number, got the text 'big'");
    }

    @Test
    void aTableThatIsNoneOrLacksAKeyIsNamed() throws IOException {
        Path file = Files.writeString(directory.resolve("table.json"), "no table");
        Ran.nazca("search", "--table", file, "--out", directory.resolve("run"))
                .isMistake("the latency table " + file + " is not valid JSON, line 1, column 1");
        assertThat(directory.resolve("run")).doesNotExist();

        LatencyTable whole = Fixtures.table();
        TreeMap<String, nazca.latency.Latency> entries = new TreeMap<>(whole.entries());
        String gone = entries.firstKey();
        entries.remove(gone);
        LatencyTableFile.write(
                new LatencyTable(
                        whole.device(),
                        whole.threads(),
                        whole.batch(),
                        whole.input(),
                        whole.classes(),
                        entries,
                        whole.fixedMs(),
                        whole.additivity()),
                file);
        Ran.nazca("search", "--table", file)
                .isMistake(
                        "the latency table %s lacks 1 of 33 needed keys: %s; measure one for this space with nazca profile"
                                .formatted(file, gone));
    }

    @Test
    void anArchitectureOfRandomBytesIsRefused() throws IOException {
        byte[] bytes = new byte[2000];
        new Random(3).nextBytes(bytes);
        Path file = Files.write(directory.resolve("architecture.json"), bytes);
        for (String command : new String[] {"describe", "measure"}) {
            Ran ran = Ran.nazca(command, file);
            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.err().lines())
                    .singleElement()
                    .asString()
                    .startsWith("nazca: the architecture file " + file);
        }
    }

    @Test
    void nothingIsOverwrittenUnlessAsked() throws IOException {
        Path file = Files.writeString(directory.resolve("notes.txt"), "mine");
        Ran.nazca("search", "--data", "synthetic", "--out", directory)
                .isMistake(
                        "the directory %s exists: name another with --out, replace the run in it with --force, or go on with --resume"
                                .formatted(directory));
        Ran.nazca("profile", "--out", file)
                .isMistake(
                        "the file %s exists: name another with --out, or replace it with --force"
                                .formatted(file));
        assertThat(directory).isDirectoryNotContaining(f -> !f.equals(file));
        assertThat(file).hasContent("mine");
    }

    @Test
    void anEarlierRunIsLeftAlone() throws IOException {
        RunDirectory run = new RunDirectory(directory.resolve("run"));
        run.create(false).close();
        run.writeConfig(RunConfig.defaults(1));
        assertThat(Ran.nazca("search", "--data", "synthetic", "--out", run.root()).code())
                .isEqualTo(2);
        assertThat(run.config()).exists();
    }

    @Test
    void aDirectoryThatIsNoRunCannotBeResumedOrReported() {
        String sentence = "the directory %s is no run: it has no config.yaml".formatted(directory);
        Ran.nazca("search", "--resume", directory).isMistake(sentence);
        Ran.nazca("report", directory).isMistake(sentence);
    }

    @Test
    void aResumedRunKeepsItsSettings() {
        for (String option :
                new String[] {
                    "--seed=1",
                    "--config=x",
                    "--set=a=b",
                    "--out=x",
                    "--force",
                    "--epochs=1",
                    "--data=synthetic",
                    "--no-measure",
                    "--table=x",
                    "--target-threads=1"
                }) {
            Ran.nazca("search", "--resume", directory, option)
                    .isMistake(
                            option.replaceFirst("=.*", "")
                                    + " does not go with --resume: a resumed run keeps its"
                                    + " settings, only --threads, --device, --quiet, --json and"
                                    + " --debug may differ");
        }
    }

    @Test
    void aRunInUseIsRefused() throws IOException {
        RunDirectory run = new RunDirectory(directory.resolve("run"));
        try (RunLock _ = run.create(false)) {
            run.writeConfig(RunConfig.defaults(1));
            Ran.nazca("search", "--resume", run.root())
                    .isMistake(
                            "the run %s is in use by another process: wait until it ends or stop it"
                                    .formatted(run.root()));
        }
    }

    @Test
    void twoDamagedCheckpointsCannotBeResumed() throws IOException {
        RunDirectory run = new RunDirectory(directory.resolve("run"));
        run.create(false).close();
        run.writeConfig(
                nazca.nas.config.ConfigLayers.ofText("data: {name: synthetic}", "x").config(1));
        LatencyTableFile.write(Fixtures.table(), run.latencyTable());
        for (int tick = 1; tick <= 2; tick++) {
            Files.write(
                    run.checkpoints().resolve("step-%012d.safetensors".formatted(tick)),
                    new byte[500]);
        }
        Ran ran = Ran.nazca("search", "--resume", run.root(), "--quiet");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .isEqualTo(
                        "nazca: all 2 checkpoints in %s are damaged, so the run cannot be resumed: start another with its config.yaml and latency-table.json\n"
                                .formatted(run.checkpoints()));
    }

    @Test
    void aRunThatCannotStartLeavesNothing() throws IOException {
        Path table = Fixtures.table(directory);
        Path out = directory.resolve("deep/run");
        Ran.nazca(
                        "search",
                        "--data",
                        "synthetic",
                        "--table",
                        table,
                        "--out",
                        out,
                        "--quiet",
                        "--objective",
                        "mul-log",
                        "--target-latency",
                        "0.001")
                .isMistake(
                        "mul-log: the target must be above 2.0 microseconds, got 0.001 ms; use"
                                + " add-linear");
        assertThat(out).doesNotExist();
    }

    @Test
    void aStackTraceIsShownOnRequestAlone() {
        assertThat(Ran.nazca("report", directory).err()).doesNotContain("\tat ");
        assertThat(Ran.nazca("report", directory, "--debug").err())
                .contains("\tat nazca.cli.ReportCommand");
    }
}
