package nazca.nas.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nazca.nas.config.ConfigLayers;
import nazca.nas.config.ExecutionSettings;
import nazca.nas.config.LatencySettings;
import nazca.nas.config.RunConfig;
import nazca.nas.run.Progress;
import nazca.nas.run.RunDirectory;
import nazca.nas.run.SearchResult;
import nazca.nas.run.StopSignal;
import nazca.nas.space.SearchSpace;
import nazca.nas.space.Spaces;
import nazca.tensor.Shape;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Every algorithm, objective and space: a run that breaks off in its search and again in the
 * training of its network, and goes on with another number of threads, ends with the bits of one
 * that never did.
 */
class SearchResumesTest {
    private static final String TREE =
            "space: {name: proxyless-cifar-tree, blocks: 1, stem: 4, widening: 6}\n";
    private static final String BITS =
            """
            space:
              name: own
              stem: {width: 8, stride: 2}
              stages:
                - width: 8
                  repeats: 3
                  candidates: [MBConv k3 e2 w8 a8, MBConv k3 e2 w2 a4, MBConv k5 e1 w4 a8, Zero]
              head: {width: 16}
            objective: {target_bit_operations: 4.6e7}
            """;
    private static final String CHANNELS = "space: {name: spos-channels-small}\n";
    private static final String CELLS =
            "space: {name: darts-cells, width: 2, cells: 3, derived_width: 4, derived_cells: 4}\n";
    private static final String COMMON =
            """
            data: {name: fashion-mnist-mini, limit_train: 96, limit_eval: 64, augment: crop-flip}
            train: {batch: 32}
            finetune.epochs: 1
            latency: {measure: false}
            run: {checkpoint_seconds: 0}
            """;

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "objective: {name: mul-log}",
                "objective: {name: paper, lambda: 0.1, weight_decay: 1.0e-4}",
                "objective: {name: absolute}",
                "objective: {name: lagrange, target_macs: 2000000, target_peak_bytes: 70000}",
                "algorithm: {gate_mode: two}",
                "algorithm: {name: random}",
                "algorithm: {name: darts}\nobjective: {name: lagrange}",
                "algorithm: {name: darts, relaxation: {order: second}}",
                TREE + "algorithm: {name: darts}",
                "algorithm: {name: gdas}",
                TREE + "algorithm: {name: gdas}",
                CELLS + "algorithm: {name: darts, relaxation: {order: second}}",
                CELLS + "algorithm: {name: gdas}",
                "algorithm: {name: proxyless-r, reinforce: {baseline: corrected}}",
                "algorithm: {name: spos, evolution: {population: 6, evaluations: 15, parents: 3}}",
                TREE + "algorithm: {name: spos, evolution: {population: 6, evaluations: 9}}",
                """
                algorithm:
                  name: random-ws
                  evolution: {population: 5, evaluations: 11, budgets: {macs: 3.0e6}}
                  one_shot: {sampler: macs-bins, recalibration_images: 40}
                objective: {target_peak_bytes: 70000}
                """,
                "algorithm: {name: spos, evolution: {population: 4, evaluations: 9},"
                        + " one_shot: {strategy: nsga2}}",
                "algorithm: {name: mnas-reward}",
                TREE,
                TREE + "algorithm: {gate_mode: two}",
                TREE + "finetune: {path_drop_rate: 0.3, cell_drop_rate: 0.2}",
                TREE + "algorithm: {name: proxyless-r}\nobjective: {target_parameters: 9000}",
                BITS,
                BITS + "algorithm: {name: darts}",
                BITS + "algorithm: {name: spos, evolution: {population: 6, evaluations: 9}}",
                BITS + "algorithm: {name: random-ws, evolution: {population: 6, evaluations: 9}}",
                CHANNELS + "algorithm: {name: spos, evolution: {population: 6, evaluations: 9}}",
                CHANNELS
                        + "algorithm: {name: random-ws, one_shot: {sampler: macs-bins},"
                        + " evolution: {population: 6, evaluations: 9}}",
                "space: {name: proxyless-imagenet, width: 0.25, cells: [1, 1, 1, 1, 1, 1]}",
                """
                space:
                  name: own
                  stem: {width: 8, stride: 2}
                  stages: [{width: 8, repeats: 2, candidates: [MBConv k3 e1 se, MBConv k5 e2 h-swish, Zero]}]
                  head: {width: 16}
                """,
            })
    void aRunThatBreaksOffEndsWithTheBitsOfOneThatNeverDid(String settings) throws IOException {
        RunConfig config = config(settings);
        RunDirectory whole = directory("whole");
        Steps steps = new Steps(0);
        SearchResult expected = SearchRun.run(config, whole, steps, new StopSignal());
        RunDirectory broken = directory("broken");
        for (double part : new double[] {0.3, 0.55}) {
            long last = Math.round(part * steps.seen);
            assertThatThrownBy(
                            () -> SearchRun.run(config, broken, new Steps(last), new StopSignal()))
                    .isInstanceOf(Broken.class);
        }
        ExecutionSettings two = new ExecutionSettings(0, 2, "cpu", 0);
        SearchResult resumed =
                SearchRun.run(config.withRun(two), broken, Progress.silent(), new StopSignal());
        assertThat(resumed.networkSha256()).isEqualTo(expected.networkSha256());
        assertThat(resumed.weightsSha256()).isEqualTo(expected.weightsSha256());
        assertThat(resumed.alphaSha256()).isEqualTo(expected.alphaSha256());
        assertThat(resumed.architecture()).isEqualTo(expected.architecture());
        assertThat(Files.readAllLines(broken.metrics()))
                .isEqualTo(Files.readAllLines(whole.metrics()));
    }

    /** One thread, a table computed from multiply-accumulates, and an epoch of everything. */
    private RunConfig config(String settings) throws IOException {
        ConfigLayers layers = ConfigLayers.ofText(settings, "the settings");
        COMMON.lines().forEach(line -> layers.set(line.replaceFirst(": ", "=")));
        layers.set("algorithm.warmup_epochs=1");
        layers.set("algorithm.epochs=1");
        RunConfig config = layers.config(1);
        SearchSpace space =
                Spaces.open(
                        config.space().name(),
                        config.space().parameters(),
                        new Shape(28, 28, 1),
                        10);
        Path table = TinyRun.writeTable(space, folder.resolve("table.json"));
        return config.withLatency(
                new LatencySettings(table.toString(), false, "cpu", 1, 1, "single"));
    }

    private RunDirectory directory(String name) throws IOException {
        return new RunDirectory(Files.createDirectories(folder.resolve(name)));
    }

    private static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** Counts the steps of all phases, and breaks off at one of them. */
    private static final class Steps implements Progress {
        private final long last;
        private long seen;

        Steps(long last) {
            this.last = last;
        }

        @Override
        public void phase(String name, long totalSteps) {}

        @Override
        public void step(long done, String status) {
            if (++seen == last) {
                throw new Broken();
            }
        }

        @Override
        public void note(String line) {}

        @Override
        public void close() {}
    }
}
