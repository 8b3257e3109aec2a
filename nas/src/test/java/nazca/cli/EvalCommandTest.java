package nazca.cli;

import static org.assertj.core.api.Assertions.assertThat;

import nazca.autograd.ModelState;
import nazca.nn.BlockBuilder;
import nazca.nn.Initializer;
import nazca.nn.Network;
import nazca.nn.arch.Architectures;
import nazca.nn.arch.NetworkSpec;
import nazca.nn.weights.NetworkWeights;
import nazca.tensor.Device;
import nazca.tensor.HostMemory;
import nazca.tensor.Shape;
import nazca.tensor.files.SafeTensors;
import nazca.tensor.files.TensorEntry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class EvalCommandTest {
    @TempDir Path directory;

    /** Logits near zero for all of 1000 classes: the loss is about log 1000. */
    @Test
    void mobileNetV2InPyTorchsLayoutIsScored() throws IOException {
        Path file = directory.resolve("model.safetensors");
        SafeTensors.write(file, Map.of("format", "pt"), torch(1));
        JsonNode score = eval(file).json();
        assertThat(score.get("images").intValue()).isEqualTo(30);
        assertThat(score.get("loss").doubleValue()).isBetween(6.5, 7.5);
        assertThat(score.get("top1").doubleValue()).isBetween(0.0, 1.0);
        assertThat(score.get("top5").doubleValue()).isBetween(score.get("top1").doubleValue(), 1.0);
    }

    @Test
    void weightsThatDoNotFitAreToldInOneSentence() throws IOException {
        Path file = directory.resolve("model.safetensors");
        List<TensorEntry> tensors = torch(3);
        tensors.removeIf(tensor -> tensor.name().equals("features.18.1.running_mean"));
        SafeTensors.write(file, Map.of(), tensors);
        eval(file)
                .isMistake(
                        "the weights %s cannot be used: they do not fit mobilenet-v2: 1 tensor missing (features.18.1.running_mean), 1 tensor of another type or shape (features.0.0.weight is F32 [32, 3, 3, 3], needed is F32 [32, 1, 3, 3])"
                                .formatted(file));
        Files.write(file, new byte[100]);
        eval(file)
                .isMistake(
                        "the weights cannot be read: %s: header length must be from 2 to 100000000, got 0"
                                .formatted(file));
    }

    private static Ran eval(Path weights) {
        return Ran.nazca(
                "eval",
                "mobilenet-v2",
                "--weights",
                weights,
                "--data",
                "synthetic",
                "--limit-eval",
                30,
                "--json");
    }

    private static List<TensorEntry> torch(int channels) {
        try (HostMemory memory = new HostMemory(new Device("cpu", "test"))) {
            NetworkSpec network =
                    Architectures.open("mobilenet-v2", new Shape(28, 28, channels), 1000);
            ModelState state = new ModelState(memory);
            new Network(network, new BlockBuilder(state, new Initializer(1, memory), 1e-5));
            return new ArrayList<>(NetworkWeights.torch(network, state));
        }
    }
}
