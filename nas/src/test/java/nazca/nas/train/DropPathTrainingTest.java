package nazca.nas.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nazca.data.Dataset;
import nazca.data.Synthetic;
import nazca.nas.config.ConfigLayers;
import nazca.nas.config.ExecutionSettings;
import nazca.nas.config.TrainConfig;
import nazca.nas.config.UserMistake;
import nazca.nas.run.Progress;
import nazca.nas.run.RunDirectory;
import nazca.nas.run.StopSignal;
import nazca.nas.run.TrainResult;
import nazca.nn.arch.Architectures;
import nazca.nn.arch.ClassifierBlock;
import nazca.nn.arch.NetworkSpec;
import nazca.nn.arch.PyramidBlock;
import nazca.nn.arch.PyramidHead;
import nazca.nn.arch.PyramidStem;
import nazca.nn.arch.TreeCell;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class DropPathTrainingTest {
    private static final String SETTINGS =
            """
            data: {name: synthetic, limit_train: 64, limit_eval: 40, augment: crop-flip-cutout}
            train: {epochs: 2, batch: 16, lr: 0.1, label_smoothing: 0, decay_vectors: true}
            run: {checkpoint_seconds: 0}
            """;

    @TempDir Path folder;
    private final Dataset dataset = Synthetic.load();

    @ParameterizedTest
    @ValueSource(strings = {"train-divides", "eval-multiplies"})
    void aTrainingThatBreaksOffEndsWithTheBitsOfOneThatNeverDid(String scaling) throws IOException {
        TrainConfig config = config(scaling);
        RunDirectory whole = directory("whole");
        TrainResult expected = run(config, 1, whole, Progress.silent());
        RunDirectory broken = directory("broken");
        assertThatThrownBy(() -> run(config, 1, broken, new BreaksAt(3)))
                .isInstanceOf(IllegalStateException.class);
        TrainResult resumed = run(config, 2, broken, Progress.silent());
        assertThat(resumed.networkSha256()).isEqualTo(expected.networkSha256());
        assertThat(resumed.testLoss()).isEqualTo(expected.testLoss());
        assertThat(Files.readAllLines(broken.metrics()))
                .isEqualTo(Files.readAllLines(whole.metrics()));
    }

    @Test
    void everySettingMakesAnotherNetwork() throws IOException {
        TrainConfig plain =
                ConfigLayers.ofText(SETTINGS, "test").training(TrainingPresets.of("", 1));
        assertThat(
                        List.of(
                                run(plain, 1, directory("0"), Progress.silent()).networkSha256(),
                                run(config("train-divides"), 1, directory("1"), Progress.silent())
                                        .networkSha256(),
                                run(config("eval-multiplies"), 1, directory("2"), Progress.silent())
                                        .networkSha256()))
                .doesNotHaveDuplicates();
    }

    @Test
    void aNetworkWithoutTreeCellsDropsNoPaths() {
        assertThatThrownBy(
                        () ->
                                config("train-divides")
                                        .drop()
                                        .over(Architectures.open(Architectures.CIFAR_SMALL)))
                .isInstanceOf(UserMistake.class)
                .hasMessage("drop path: there is no tree cell in the network cifar-small");
    }

    private static TrainConfig config(String scaling) {
        ConfigLayers layers = ConfigLayers.ofText(SETTINGS, "test");
        layers.set("train.path_drop_rate=0.2");
        layers.set("train.cell_drop_rate=0.3");
        layers.set("train.drop_scaling=" + scaling);
        return layers.training(TrainingPresets.of("", 1));
    }

    private TrainResult run(
            TrainConfig config, int threads, RunDirectory directory, Progress progress)
            throws IOException {
        TrainConfig executed = config.withRun(new ExecutionSettings(0, threads, "cpu", 0));
        NetworkSpec network = config.drop().over(network());
        return TrainRun.run(executed, network, dataset, directory, progress, new StopSignal());
    }

    private NetworkSpec network() {
        return new NetworkSpec(
                "two cells",
                dataset.shape(),
                List.of(
                        new PyramidStem(dataset.shape().channels(), 4),
                        new PyramidBlock(4, 4, 2, TreeCell.of("DI35IIMA5I3M")),
                        new PyramidBlock(16, 4, 2, TreeCell.of("IMMI73A5II3A")),
                        new PyramidHead(16),
                        new ClassifierBlock(16, dataset.classes().size())),
                1e-5);
    }

    private RunDirectory directory(String name) throws IOException {
        return new RunDirectory(Files.createDirectories(folder.resolve(name)));
    }

    /** Ends a run by force. */
    private record BreaksAt(long last) implements Progress {
        @Override
        public void phase(String name, long totalSteps) {}

        @Override
        public void step(long done, String status) {
            if (done == last) {
                throw new IllegalStateException("broken off");
            }
        }

        @Override
        public void note(String line) {}

        @Override
        public void close() {}
    }
}
