package nazca.nas.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nazca.nas.config.ConfigLayers;
import nazca.nas.config.ExecutionSettings;
import nazca.nas.config.RunConfig;
import nazca.nas.device.OpenClForTests;
import nazca.nas.run.Progress;
import nazca.nas.run.RunDirectory;
import nazca.nas.run.RunInterrupted;
import nazca.nas.run.SearchResult;
import nazca.nas.run.StopSignal;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class OpenClSearchTest {
    /** In the middle of the search. */
    private static final int STOP_AT_STEP = 12;

    @TempDir Path folder;
    private Path table;
    private String device;

    @BeforeEach
    void prepare() throws IOException {
        device = OpenClForTests.device();
        table = TinyRun.writeTable(folder.resolve("table.json"));
    }

    @Test
    void aSearchHasTheHashesOfOneOnTheCpuWhereverItBegan() throws IOException {
        SearchResult cpu = run("cpu", TinyRun.config(table, "cpu", 2));
        SearchResult whole = run("device", TinyRun.config(table, device, 2));
        assertThat(bits(whole)).isEqualTo(bits(cpu));
        assertThat(new RunDirectory(folder.resolve("device")).readConfig().facts().toString())
                .contains("bits: contract");
        assertThatThrownBy(() -> runUntilStopped("moved", TinyRun.config(table, "cpu", 2)))
                .isInstanceOf(RunInterrupted.class);
        RunConfig moved =
                TinyRun.config(table, "cpu", 2).withRun(new ExecutionSettings(0, 2, device, 0.05));
        assertThat(bits(run("moved", moved))).isEqualTo(bits(cpu));
    }

    @Test
    void aSupernetAndItsEvolutionHaveTheHashesOfTheCpuWhereverTheyBegan() throws IOException {
        SearchResult cpu = run("cpu", oneShot("cpu"));
        assertThat(bits(run("device", oneShot(device)))).isEqualTo(bits(cpu));
        RunConfig config = oneShot("cpu");
        assertThatThrownBy(() -> runUntilStopped("moved", config))
                .isInstanceOf(RunInterrupted.class);
        RunConfig moved = config.withRun(new ExecutionSettings(0, 2, device, 0.05));
        assertThat(bits(run("moved", moved))).isEqualTo(bits(cpu));
    }

    @ParameterizedTest
    @CsvSource({"darts, first", "darts, second", "gdas, first"})
    void aRelaxedSearchThatClipsItsGradientsHasTheHashesOfTheCpu(String name, String order)
            throws IOException {
        SearchResult cpu = run("cpu", relaxed("cpu", name, order, 1));
        assertThat(bits(run("device", relaxed(device, name, order, 1)))).isEqualTo(bits(cpu));
        SearchResult whole = run("whole", relaxed("cpu", name, order, 1e9));
        assertThat(whole.weightsSha256()).isNotEqualTo(cpu.weightsSha256());
    }

    /** Three weight steps, and updates of the architecture after the first and third. */
    private RunConfig relaxed(String where, String name, String order, double clipNorm) {
        ConfigLayers layers =
                ConfigLayers.ofText(TinyRun.config(table, where, 2).yaml(), "a tiny run");
        layers.set("algorithm.name=" + name);
        layers.set("algorithm.relaxation.order=" + order);
        layers.set("algorithm.warmup_epochs=0");
        layers.set("algorithm.epochs=1");
        layers.set("train.clip_norm=" + clipNorm);
        layers.set("train.batch=16");
        layers.set("data.limit_train=96");
        layers.set("finetune.epochs=0");
        return layers.config(2);
    }

    /** Ten weight steps, and nine networks of two generations. */
    private RunConfig oneShot(String where) {
        ConfigLayers layers =
                ConfigLayers.ofText(TinyRun.config(table, where, 2).yaml(), "a tiny run");
        layers.set("algorithm.name=spos");
        layers.set("algorithm.epochs=1");
        layers.set("algorithm.evolution={population: 5, evaluations: 9, parents: 2}");
        return layers.config(2);
    }

    private SearchResult run(String name, RunConfig config) throws IOException {
        return SearchRun.run(config, directory(name), Progress.silent(), new StopSignal());
    }

    private void runUntilStopped(String name, RunConfig config) throws IOException {
        StopSignal stop = new StopSignal();
        SearchRun.run(config, directory(name), new Stopping(stop), stop);
    }

    private RunDirectory directory(String name) throws IOException {
        RunDirectory directory = new RunDirectory(folder.resolve(name));
        Files.createDirectories(directory.root());
        return directory;
    }

    private static List<Object> bits(SearchResult result) {
        return List.of(
                String.valueOf(result.weightsSha256()),
                String.valueOf(result.alphaSha256()),
                result.networkSha256(),
                result.architecture(),
                result.testAccuracy());
    }

    /** Wishes that the run end after some steps. */
    private static final class Stopping implements Progress {
        private final StopSignal stop;

        Stopping(StopSignal stop) {
            this.stop = stop;
        }

        @Override
        public void phase(String name, long totalSteps) {}

        @Override
        public void step(long done, String status) {
            if (done >= STOP_AT_STEP) {
                stop.request();
            }
        }

        @Override
        public void note(String line) {}

        @Override
        public void close() {}
    }
}
