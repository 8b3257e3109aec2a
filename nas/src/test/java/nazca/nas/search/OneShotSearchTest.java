package nazca.nas.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nazca.nas.config.ConfigLayers;
import nazca.nas.config.RunConfig;
import nazca.nas.run.Progress;
import nazca.nas.run.RunDirectory;
import nazca.nas.run.StopSignal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class OneShotSearchTest {
    /** Of 320 images in two epochs of batches of 64. */
    private static final int TRAINING_STEPS = 10;

    @TempDir Path folder;

    @Test
    void trainingAndEveryGenerationAreSavedWhenTheyEndHoweverSeldomARunSaves() throws IOException {
        RunConfig config = config();
        RunDirectory directory = new RunDirectory(Files.createDirectories(folder.resolve("run")));
        assertGoesOn(config, directory, TRAINING_STEPS + 3, 1);
        assertThat(directory.supernet()).isNotEmptyFile();
        assertGoesOn(config, directory, TRAINING_STEPS + 7, TRAINING_STEPS + 1);
        assertGoesOn(config, directory, TRAINING_STEPS + 8, TRAINING_STEPS + 6);
    }

    /** Breaks off at a step, in a sitting that begins at another one. */
    private static void assertGoesOn(RunConfig config, RunDirectory run, long last, long first) {
        Steps steps = new Steps(last);
        assertThatThrownBy(() -> SearchRun.run(config, run, steps, new StopSignal()))
                .hasMessage("broken");
        assertThat(steps.seen.getFirst()).isEqualTo(first);
    }

    private RunConfig config() throws IOException {
        Path table = TinyRun.writeTable(folder.resolve("table.json"));
        ConfigLayers layers = ConfigLayers.ofText(TinyRun.config(table, "cpu", 1).yaml(), "a run");
        layers.set("algorithm.name=spos");
        layers.set("algorithm.epochs=1");
        layers.set("algorithm.evolution={population: 5, evaluations: 15, parents: 2}");
        layers.set("run.checkpoint_seconds=1000");
        return layers.config(1);
    }

    /** Notes every step, and breaks off at one of them. */
    private static final class Steps implements Progress {
        private final long last;
        private final List<Long> seen = new ArrayList<>();

        Steps(long last) {
            this.last = last;
        }

        @Override
        public void phase(String name, long totalSteps) {}

        @Override
        public void step(long done, String status) {
            seen.add(done);
            if (done == last) {
                throw new IllegalStateException("broken");
            }
        }

        @Override
        public void note(String line) {}

        @Override
        public void close() {}
    }
}
