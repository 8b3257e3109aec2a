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
