package nazca.cli;

import static org.assertj.core.api.Assertions.assertThat;

import nazca.nas.config.TrainConfig;
import nazca.nas.config.TrainSettings;
import nazca.nas.run.MetricsLog;
import nazca.nas.run.RunDirectory;
import nazca.nas.train.TrainingPresets;
import nazca.nn.Initialization;
import nazca.nn.arch.Architectures;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

class TrainCommandTest {
    private static final String ESTIMATE =
            "estimate: about \\d+ s of training, by a trial; \\d+ MB of step memory";

    @TempDir Path directory;

    @Test
    void aTrainingLeavesItsFilesAndEvalAgreesWithItsScore() throws IOException {
        Path out = directory.resolve("a run");
        Ran ran = train(out, "--json");

        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.err()).contains("train: 16/16").containsPattern(ESTIMATE);
        RunDirectory run = new RunDirectory(out);
        assertThat(ran.out()).isEqualTo(Files.readString(run.result()));
        JsonNode result = ran.json();
        assertThat(result.get("parameters").longValue()).isEqualTo(157_906 - 9 * 2 * 16);
        assertThat(result.get("epochs").intValue()).isEqualTo(2);
        assertThat(result.get("images_per_second").doubleValue()).isPositive();
        assertThat(MetricsLog.read(run.metrics()))
                .filteredOn(event -> "weight_step".equals(event.get("event")))
                .hasSize(16)
                .last()
                .satisfies(event -> assertThat(event.get("epoch")).isEqualTo(2));
        assertThat(run.checkpoints()).isNotEmptyDirectory();
        assertThat(Files.readString(run.report()))
                .contains("cifar-small · data synthetic")
                .contains(result.get("network_sha256").stringValue());

        JsonNode score =
                Ran.nazca(
                                "eval",
                                run.architecture(),
                                "--weights",
                                run.weights(),
                                "--data",
                                "synthetic",
                                "--limit-eval",
                                60,
                                "--json")
                        .json();
        assertThat(score.propertyNames()).containsExactly("top1", "top5", "loss", "images");
        assertThat(score.get("top1")).isEqualTo(result.get("test_accuracy"));
        assertThat(score.get("loss")).isEqualTo(result.get("test_loss"));
        assertThat(score.get("top5").doubleValue())
                .isGreaterThan(score.get("top1").doubleValue())
                .isLessThan(1);
        assertThat(score.get("images").intValue()).isEqualTo(60);

        assertThat(Ran.nazca("describe", run.architecture(), "--json").json().get("parameters"))
                .isEqualTo(result.get("parameters"));
        Ran again = Ran.nazca("train", "cifar-small", "--resume", out, "--json");
        assertThat(again.out()).isEqualTo(ran.out());
    }

    @Test
    void threadsScalarKernelsAndAConfigurationGiveTheSameNetwork() {
        Path first = directory.resolve("first");
        JsonNode one = train(first, "--threads", 1, "--seed", 3, "--json").json();
        JsonNode two =
                train(directory.resolve("two"), "--threads", 2, "--seed", 3, "--json").json();
        JsonNode scalar =
                train(directory.resolve("3"), "--device", "cpu-scalar", "--seed", 3, "--json")
                        .json();
        Object[] config = {
            "train", "--config", first.resolve("config.yaml"), "--out", directory.resolve("c")
        };
        JsonNode again = Ran.nazca(with(config, "--json")).json();
        JsonNode other = train(directory.resolve("other"), "--seed", 4, "--json").json();
        assertThat(two.get("network_sha256")).isEqualTo(one.get("network_sha256"));
        assertThat(scalar.get("network_sha256")).isEqualTo(one.get("network_sha256"));
        assertThat(again.get("network_sha256")).isEqualTo(one.get("network_sha256"));
        assertThat(other.get("network_sha256")).isNotEqualTo(one.get("network_sha256"));
    }

    @Test
    void aPresetLiesBeneathTheOtherOptions() throws IOException {
        Path out = directory.resolve("preset");
        Ran ran =
                Ran.nazca(
                        "train",
                        "cifar-small",
                        "--preset",
                        "cifar-paper-small",
                        "--augment",
                        "flip-cutout",
                        "--limit-train",
                        64,
                        "--limit-eval",
                        50,
                        "--epochs",
                        1,
                        "--out",
                        out);
        assertThat(ran.code()).as(ran.err()).isZero();
        TrainConfig config = new RunDirectory(out).readTraining(TrainingPresets.of("", 1));
        assertThat(config.network().architecture()).isEqualTo("cifar-small");
        assertThat(config.data().augment()).isEqualTo("flip-cutout");
        assertThat(config.data().size()).isEqualTo(12);
        assertThat(config.train())
                .isEqualTo(
                        new TrainSettings(
                                64, 0.1, 0.9, true, 1e-4, true, 0, Initialization.HE_FAN_OUT));
        Ran.nazca("train", "--preset", "cifar-paper", "--config", out.resolve("config.yaml"))
                .isMistake("--preset and --config cannot be given together");
        Ran.nazca("train", "--resume", out, "--preset", "cifar-paper")
                .isMistake(
                        "--preset does not go with --resume: a resumed run keeps its settings, only"
                                + " --threads, --device, --quiet, --json and --debug may differ");
    }

    @Test
    void theWeightsOfARunAreInherited() {
        Path out = directory.resolve("run");
        JsonNode trained = train(out, "--json").json();
        JsonNode inherited =
                train(directory.resolve("copy"), "--from-run", out, "--epochs", 0, "--json").json();
        assertThat(inherited.get("network_sha256")).isEqualTo(trained.get("network_sha256"));
        assertThat(inherited.get("test_accuracy")).isEqualTo(trained.get("test_accuracy"));
        assertThat(inherited.get("images_per_second").isNull()).isTrue();
        Path other = directory.resolve("other");
        Ran ran = train(other, "--from-run", out, "--set", "network.architecture=reference-cifar");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .contains("cannot be used: they do not fit reference-cifar: ")
                .contains("missing (blocks.10.depthwise.bn.beta; ");
        assertThat(other).doesNotExist();
    }

    @Test
    void mistakesAreOneSentence() throws IOException {
        Ran.nazca("train")
                .isMistake(
                        "no network is given: name an architecture.json or one of "
                                + String.join(", ", Architectures.names()));
        Ran.nazca("train", "cifar-small", "--set", "train.initialization=he")
                .isMistake(
                        "--set train.initialization=he: unknown train.initialization 'he': did you"
                                + " mean 'he-fan-in'? (known: he-fan-out, he-fan-out-undivided,"
                                + " he-fan-in, xavier)");
        Ran.nazca("train", "cifar-small", "--epochs", -1)
                .isMistake("--epochs: train.epochs must be at least 0, got -1");
        Ran.nazca("train", Fixtures.architecture(directory), "--data", "cifar100")
                .isMistake(
                        "unknown data set 'cifar100': did you mean 'cifar10'? (known:"
                                + " fashion-mnist-mini, fashion-mnist, mnist, cifar10, synthetic,"
                                + " folder:PATH)");
        Path run = directory.resolve("run");
        train(run, "--epochs", 0);
        Ran.nazca("train", "mobilenet-v2", "--resume", run)
                .isMistake("the run %s trains cifar-small, not mobilenet-v2".formatted(run));
        Ran.nazca("train", "--resume", run, "--epochs", 3)
                .isMistake(
                        "--epochs does not go with --resume: a resumed run keeps its settings, only"
                                + " --threads, --device, --quiet, --json and --debug may differ");
        Ran.nazca("eval", "cifar-small")
                .isMistake("nazca eval needs --weights F: see nazca eval --help");
        Ran.nazca("eval", "cifar-small", "--weights", directory.resolve("no"))
                .isMistake("there is no file of weights " + directory.resolve("no"));
    }

    private static Ran train(Path out, Object... more) {
        Object[] first = {
            "train",
            "cifar-small",
            "--data",
            "synthetic",
            "--limit-train",
            128,
            "--limit-eval",
            60,
            "--batch",
            16,
            "--out",
            out
        };
        boolean epochs = Arrays.asList(more).contains("--epochs");
        return Ran.nazca(with(epochs ? first : with(first, "--epochs", 2), more));
    }

    private static Object[] with(Object[] first, Object... more) {
        return Stream.concat(Arrays.stream(first), Arrays.stream(more)).toArray();
    }
}
