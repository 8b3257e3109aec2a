package nazca.nas.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import nazca.nas.config.ResolvedFacts;
import nazca.nas.config.RunConfig;
import nazca.nas.config.UserMistake;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;

class RunDirectoryTest {
    @TempDir Path parent;

    @Test
    void aNewRunIsNamedByTimeAndAlgorithm() throws IOException {
        LocalDateTime now = LocalDateTime.of(2026, 11, 21, 22, 17, 5);
        RunDirectory first = RunDirectory.fresh(parent, "proxyless-g", now);
        first.create(false).close();

        assertThat(first.root())
                .isEqualTo(parent.resolve("runs/2026-11-21T22-17-05-proxyless-g"))
                .isDirectory();
        assertThat(RunDirectory.fresh(parent, "proxyless-g", now).root())
                .isEqualTo(parent.resolve("runs/2026-11-21T22-17-05-proxyless-g-2"));
    }

    @Test
    void settingsAreReadBackAsWritten() throws IOException {
        RunDirectory run = new RunDirectory(parent.resolve("run"));
        RunConfig config = RunConfig.defaults(2).withFacts(new ResolvedFacts("abc", "cpu", "0.1"));
        run.create(false).close();
        run.writeConfig(config);

        assertThat(RunDirectory.existing(run.root()).readConfig()).isEqualTo(config);
    }

    @Test
    void aDirectoryThatExistsIsRefusedAndLeftAlone() throws IOException {
        Path root = Files.createDirectories(parent.resolve("full"));
        Files.writeString(root.resolve("notes.txt"), "mine");

        assertThatExceptionOfType(UserMistake.class)
                .isThrownBy(() -> new RunDirectory(root).create(false))
                .withMessage(
                        "the directory %s exists: name another with --out, replace the run in it"
                                + " with --force, or go on with --resume",
                        root);
        assertThat(root.resolve("notes.txt")).hasContent("mine");
        assertThat(root.resolve(".lock")).doesNotExist();
    }

    @Test
    void forceRemovesWhatARunWritesAndNothingElse() throws IOException {
        RunDirectory run = new RunDirectory(parent.resolve("run"));
        run.create(false).close();
        Path checkpoint = run.checkpoints().resolve("step-000000000001.safetensors");
        for (Path file :
                new Path[] {
                    run.config(),
                    run.latencyTable(),
                    run.metrics(),
                    run.architecture(),
                    run.weights(),
                    run.result(),
                    run.report(),
                    checkpoint,
                    run.root().resolve(".config.yaml.tmp-1-1")
                }) {
            Files.writeString(file, "old");
        }
        Path[] foreign = {run.root().resolve("notes.txt"), run.checkpoints().resolve("best.bin")};
        for (Path file : foreign) {
            Files.writeString(file, "mine");
        }

        run.create(true).close();

        try (var files = Files.walk(run.root())) {
            assertThat(files.filter(Files::isRegularFile))
                    .containsExactlyInAnyOrder(foreign[0], foreign[1], run.root().resolve(".lock"));
        }
    }

    @Test
    void forceDoesNotTouchARunThatIsInUse() throws IOException {
        RunDirectory run = new RunDirectory(parent.resolve("run"));
        try (RunLock _ = run.create(false)) {
            run.writeConfig(RunConfig.defaults(1));
            assertThatExceptionOfType(UserMistake.class)
                    .isThrownBy(() -> run.create(true))
                    .withMessageContaining("is in use by another process");
            assertThat(run.config()).exists();
        }
    }

    @Test
    void whatIsNoDirectoryOrNoRunIsRefused() throws IOException {
        Path file = Files.writeString(parent.resolve("file"), "x");
        assertThatExceptionOfType(UserMistake.class)
                .isThrownBy(() -> new RunDirectory(file).create(false))
                .withMessage("%s is a file: name a directory with --out", file);
        assertThatExceptionOfType(UserMistake.class)
                .isThrownBy(() -> new RunDirectory(file.resolve("x")).create(false))
                .withMessageStartingWith("the directory %s cannot be made: ", file.resolve("x"));
        assertThatExceptionOfType(UserMistake.class)
                .isThrownBy(() -> RunDirectory.existing(parent.resolve("none")))
                .withMessage("there is no run %s", parent.resolve("none"));
        assertThatExceptionOfType(UserMistake.class)
                .isThrownBy(() -> RunDirectory.existing(parent))
                .withMessage("the directory %s is no run: it has no config.yaml", parent);
    }
}
