package nazca.nn.weights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import nazca.autograd.Engine;
import nazca.autograd.ModelState;
import nazca.autograd.Step;
import nazca.autograd.StepMode;
import nazca.kernels.cpu.CpuKernels;
import nazca.nn.BlockBuilder;
import nazca.nn.Initializer;
import nazca.nn.MemoryPlan;
import nazca.nn.Network;
import nazca.nn.arch.Architectures;
import nazca.nn.arch.BlockLayer;
import nazca.nn.arch.ClassifierBlock;
import nazca.nn.arch.ConvBlock;
import nazca.nn.arch.MBConvBlock;
import nazca.nn.arch.NetworkSpec;
import nazca.nn.arch.SequenceBlock;
import nazca.tensor.Device;
import nazca.tensor.HostMemory;
import nazca.tensor.Shape;
import nazca.tensor.files.TensorEntry;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

class NetworkWeightsTest {
    private static final NetworkSpec SMALL =
            new NetworkSpec(
                    "small",
                    new Shape(9, 7, 3),
                    List.of(
                            new ConvBlock(3, 2, 3, 5),
                            new MBConvBlock(3, 1, 1, 5, 5, true),
                            new MBConvBlock(5, 2, 3, 5, 7, false),
                            new SequenceBlock(
                                    "own",
                                    7,
                                    List.of(
                                            new BlockLayer.Depthwise(5, 1, true),
                                            new BlockLayer.Pointwise(7, false)),
                                    true),
                            new ConvBlock(1, 1, 7, 9),
                            new ClassifierBlock(9, 4)),
                    1e-5);

    private final HostMemory memory = new HostMemory(new Device("cpu", "test"));
    private final Engine engine = new Engine(CpuKernels.scalar(), memory);

    @AfterEach
    void free() {
        memory.close();
    }

    private ModelState state(NetworkSpec network) {
        ModelState state = new ModelState(memory);
        new Network(network, builder(network, state));
        return state;
    }

    private BlockBuilder builder(NetworkSpec network, ModelState state) {
        return new BlockBuilder(state, new Initializer(1, memory), network.batchNormEpsilon());
    }

    /** Names and shapes as torchvision's mobilenet_v2().state_dict() has them. */
    @Test
    void mobileNetV2IsNamedAsTorchvisionNamesIt() {
        NetworkSpec network = Architectures.open("mobilenet-v2");
        List<TorchTensor> tensors = TorchLayout.of(network);
        assertThat(tensors).hasSize(262);
        assertThat(tensors.stream().map(t -> t.name() + " " + t.shape()))
                .contains(
                        "features.0.0.weight [32, 3, 3, 3]",
                        "features.0.1.running_var [32]",
                        "features.1.conv.0.0.weight [32, 1, 3, 3]",
                        "features.1.conv.0.1.weight [32]",
                        "features.1.conv.1.weight [16, 32, 1, 1]",
                        "features.1.conv.2.bias [16]",
                        "features.2.conv.0.0.weight [96, 16, 1, 1]",
                        "features.2.conv.1.0.weight [96, 1, 3, 3]",
                        "features.2.conv.2.weight [24, 96, 1, 1]",
                        "features.2.conv.3.running_mean [24]",
                        "features.17.conv.2.weight [320, 960, 1, 1]",
                        "features.18.0.weight [1280, 320, 1, 1]",
                        "features.18.1.weight [1280]",
                        "classifier.1.weight [1000, 1280]",
                        "classifier.1.bias [1000]");
    }

    @Test
    void logitsOfPyTorchsTensorsAreThoseOfTheirOwnFormulaInDouble() {
        SortedMap<String, TensorEntry> tensors = randomTensors(5);
        ModelState state = new ModelState(memory);
        Network network = new Network(SMALL, builder(SMALL, state));
        NetworkWeights.load(tensors, SMALL, state);

        float[] pixels = new float[SMALL.input().elements()];
        double[][][] image = new double[3][9][7];
        Random random = new Random(6);
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (float) random.nextGaussian();
            image[i % 3][i / 3 / 7][i / 3 % 7] = pixels[i];
        }
        double[] expected = new TorchForward(tensors, 1e-5).logits(SMALL, image);
        float[] logits = logits(network, pixels);
        for (int c = 0; c < 4; c++) {
            assertThat((double) logits[c]).isCloseTo(expected[c], within(1e-5));
        }
    }

    @Test
    void whatIsSavedInPyTorchsLayoutLoadsBack() {
        ModelState saved = state(SMALL);
        NetworkWeights.load(randomTensors(7), SMALL, saved);
        ModelState loaded = state(SMALL);
        NetworkWeights.load(byName(NetworkWeights.torch(SMALL, saved)), SMALL, loaded);
        for (int i = 0; i < saved.weights().size(); i++) {
            var one = saved.weights().get(i);
            var two = loaded.weights().get(i);
            assertThat(memory.download(two.view(), two.elements()))
                    .as(one.name())
                    .isEqualTo(memory.download(one.view(), one.elements()));
        }
    }

    @Test
    void everyMismatchIsToldAndNothingIsLoaded() {
        SortedMap<String, TensorEntry> tensors = randomTensors(8);
        tensors.remove("features.0.0.weight");
        tensors.put("features.9.weight", TensorEntry.of("features.9.weight", new float[1], 1));
        String bias = "classifier.1.bias";
        tensors.put(bias, TensorEntry.of(bias, new float[5], 5));
        ModelState state = state(SMALL);
        float[] before = memory.download(state.weights().getFirst().view(), 1);
        assertThatThrownBy(() -> NetworkWeights.load(tensors, SMALL, state))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "they do not fit small: 1 tensor missing (features.0.0.weight), 1 tensor of"
                                + " another type or shape (classifier.1.bias is F32 [5], needed is"
                                + " F32 [4]), 1 tensor unknown (features.9.weight)");
        assertThat(memory.download(state.weights().getFirst().view(), 1)).isEqualTo(before);
        assertThatThrownBy(() -> NetworkWeights.load(new TreeMap<>(), SMALL, state))
                .hasMessageContaining("there is no tensor");
    }

    @Test
    void theNumbersOfClassesAndChannelsAreRead() {
        assertThat(NetworkWeights.channels(randomTensors(1), SMALL)).hasValue(3);
        assertThat(NetworkWeights.channels(new TreeMap<>(), SMALL)).isEmpty();
        assertThat(NetworkWeights.classes(randomTensors(1))).hasValue(4);
        assertThat(NetworkWeights.classes(new TreeMap<>())).isEmpty();
    }

    private float[] logits(Network network, float[] pixels) {
        long bytes = MemoryPlan.peakBytes(engine, step -> forward(network, step, new float[0]));
        Step step = MemoryPlan.allocate(engine, bytes);
        forward(network, step, pixels);
        return memory.download(step.value(network.logits()), 4);
    }

    private void forward(Network network, Step step, float[] pixels) {
        step.begin(1, StepMode.EVALUATION);
        var input = step.allocate(network.input());
        if (pixels.length > 0) {
            memory.upload(pixels, input);
        }
        network.forward(step);
    }

    /** Tensors as PyTorch saves them, the counters of its batch norms among them. */
    private static SortedMap<String, TensorEntry> randomTensors(long seed) {
        Random random = new Random(seed);
        SortedMap<String, TensorEntry> tensors = new TreeMap<>();
        for (TorchTensor tensor : TorchLayout.of(SMALL)) {
            int elements = tensor.shape().stream().reduce(1, Math::multiplyExact);
            float[] values = new float[elements];
            for (int i = 0; i < elements; i++) {
                values[i] =
                        tensor.name().endsWith("var")
                                ? 0.5f + random.nextFloat()
                                : (float) random.nextGaussian() / 2;
            }
            long[] shape = tensor.shape().stream().mapToLong(Integer::longValue).toArray();
            tensors.put(tensor.name(), TensorEntry.of(tensor.name(), values, shape));
        }
        String counter = "features.0.1.num_batches_tracked";
        tensors.put(counter, TensorEntry.of(counter, new long[] {3}));
        return tensors;
    }

    private static SortedMap<String, TensorEntry> byName(List<TensorEntry> tensors) {
        SortedMap<String, TensorEntry> map = new TreeMap<>();
        tensors.forEach(tensor -> map.put(tensor.name(), tensor));
        return map;
    }
}
