package nazca.latency.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import nazca.autograd.Engine;
import nazca.kernels.Kernels;
import nazca.kernels.cpu.CpuKernels;
import nazca.latency.TestKernels;
import nazca.nn.arch.BlockLayer;
import nazca.nn.arch.BlockSpec;
import nazca.nn.arch.ClassifierBlock;
import nazca.nn.arch.ConvBlock;
import nazca.nn.arch.MBConvBlock;
import nazca.nn.arch.NetworkSpec;
import nazca.nn.arch.PlacedBlock;
import nazca.nn.arch.SequenceBlock;
import nazca.nn.arch.ZeroBlock;
import nazca.tensor.Device;
import nazca.tensor.HostMemory;
import nazca.tensor.Shape;
import nazca.tensor.Workers;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;

class InferenceNetworkTest {
    private static final Device CPU = new Device("cpu-scalar", "test");

    @Property(tries = 60, seed = "1")
    void foldedInferenceEqualsTheUnfoldedLayersWithinRounding(
            @ForAll("networks") NetworkSpec network,
            @ForAll @IntRange(min = 1, max = 3) int batch) {
        TrainedLayers layers = new TrainedLayers(5);
        int elements = network.input().elements();
        float[] images = layers.uniform("images", batch * elements, -1, 1);
        try (HostMemory memory = new HostMemory(CPU)) {
            Engine engine = new Engine(CpuKernels.scalar(), memory);
            var inference = new InferenceNetwork(engine, network, batch, layers.folded());
            float[] logits = inference.logits(images);
            assertThat(inference.logits(images)).as("a second run").isEqualTo(logits);
            UnfoldedReference reference = new UnfoldedReference(layers);
            for (int n = 0; n < batch; n++) {
                double[] image = new double[elements];
                for (int i = 0; i < elements; i++) {
                    image[i] = images[n * elements + i];
                }
                double[] expected = reference.logits(network, image);
                for (int o = 0; o < expected.length; o++) {
                    assertThat((double) logits[n * expected.length + o])
                            .isCloseTo(expected[o], within(1e-4));
                }
            }
        }
    }

    /** A stem, up to four blocks of which some are Zero, a 1x1 convolution, a classifier. */
    @Provide
    Arbitrary<NetworkSpec> networks() {
        Arbitrary<Integer> channels = Arbitraries.of(1, 3, 7, 8, 9, 16, 17);
        Arbitrary<Shape> inputs =
                Combinators.combine(
                                Arbitraries.integers().between(1, 9),
                                Arbitraries.integers().between(1, 9),
                                Arbitraries.of(1, 3))
                        .as(Shape::new);
        Arbitrary<List<int[]>> choices =
                Combinators.combine(
                                Arbitraries.of(3, 5, 7),
                                Arbitraries.of(1, 2),
                                Arbitraries.of(0, 1, 3, 6),
                                channels,
                                Arbitraries.of(0, 1))
                        .as((k, s, e, c, same) -> new int[] {k, s, e, c, same})
                        .list()
                        .ofMaxSize(4);
        return Combinators.combine(inputs, channels, choices, Arbitraries.of(1, 2))
                .as(InferenceNetworkTest::network);
    }

    private static NetworkSpec network(Shape input, int stem, List<int[]> choices, int stride) {
        List<BlockSpec> blocks = new ArrayList<>();
        blocks.add(new ConvBlock(3, stride, input.channels(), stem));
        int in = stem;
        for (int[] c : choices) {
            boolean shortcut = c[4] == 1;
            int out = shortcut ? in : c[3];
            if (c[2] == 0) {
                blocks.add(new ZeroBlock());
            } else {
                blocks.add(sequence(c[0], c[2], in));
                blocks.add(new MBConvBlock(c[0], shortcut ? 1 : c[1], c[2], in, out, shortcut));
                in = out;
            }
        }
        blocks.add(new ConvBlock(1, 1, in, 19));
        blocks.add(new ClassifierBlock(19, 5));
        return new NetworkSpec("drawn", input, blocks);
    }

    /** Two to four layers, so that their results change buffers an odd or even number of times. */
    private static SequenceBlock sequence(int kernel, int expansion, int channels) {
        List<BlockLayer> layers = new ArrayList<>();
        layers.add(new BlockLayer.Depthwise(kernel, 1, expansion % 2 == 0));
        layers.add(new BlockLayer.Pointwise(channels + expansion, true));
        for (int i = 3; i < expansion; i++) {
            layers.add(new BlockLayer.Depthwise(3, 1, i % 2 == 0));
        }
        layers.add(new BlockLayer.Pointwise(channels, false));
        return new SequenceBlock("drawn", channels, layers, kernel > 3);
    }

    @Test
    void networksThatShareAWorkspaceGiveWhatTheyGiveAlone() {
        NetworkSpec first = network(new Shape(9, 8, 3), 8, List.of(new int[] {5, 2, 6, 16, 0}), 1);
        NetworkSpec second = network(new Shape(4, 4, 1), 3, List.of(new int[] {3, 1, 1, 0, 1}), 2);
        TrainedLayers layers = new TrainedLayers(9);
        float[] images = layers.uniform("images", 9 * 8 * 3, -1, 1);
        try (HostMemory memory = new HostMemory(CPU)) {
            Engine engine = new Engine(CpuKernels.scalar(), memory);
            List<PlacedBlock> blocks = new ArrayList<>(second.placed());
            blocks.addAll(first.placed());
            Workspace shared = new Workspace(engine, 1, blocks);
            var one = new InferenceNetwork(shared, first, layers.folded());
            var other = new InferenceNetwork(shared, second, new TrainedLayers(1).folded());
            float[] alone = new InferenceNetwork(engine, first, 1, layers.folded()).logits(images);
            other.logits(new float[16]);
            assertThat(one.logits(images)).isEqualTo(alone);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void theChosenKernelsGiveTheBitsOfTheScalarOnesOnAnyThreads(int threads) {
        NetworkSpec network =
                network(
                        new Shape(13, 11, 3),
                        17,
                        List.of(new int[] {7, 1, 6, 0, 1}, new int[] {5, 2, 3, 28, 0}),
                        1);
        float[] images = new TrainedLayers(2).uniform("images", 2 * 13 * 11 * 3, -1, 1);
        try (Workers workers = new Workers(threads)) {
            Kernels chosen = CpuKernels.choose(workers);
            assertThat(chosen.name()).startsWith("vector-");
            assertThat(logits(chosen, network, images))
                    .isEqualTo(logits(CpuKernels.scalar(), network, images));
        }
    }

    private static float[] logits(Kernels kernels, NetworkSpec network, float[] images) {
        try (HostMemory memory = new HostMemory(CPU)) {
            Engine engine = new Engine(kernels, memory);
            FoldedWeights weights = new TrainedLayers(2).folded();
            return new InferenceNetwork(engine, network, 2, weights).logits(images);
        }
    }

    @Test
    void aRunAllocatesNothingOnTheHeap() {
        NetworkSpec network =
                network(
                        new Shape(8, 8, 3),
                        8,
                        List.of(new int[] {3, 1, 6, 0, 1}, new int[] {5, 2, 3, 16, 0}),
                        1);
        try (HostMemory memory = new HostMemory(CPU)) {
            Engine engine = new Engine(TestKernels.idle(), memory);
            var inference = new InferenceNetwork(engine, network, 1, FoldedWeights.random(0));
            var threads =
                    (com.sun.management.ThreadMXBean)
                            java.lang.management.ManagementFactory.getThreadMXBean();
            inference.run();
            threads.getCurrentThreadAllocatedBytes();
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < 100; i++) {
                inference.run();
            }
            assertThat(threads.getCurrentThreadAllocatedBytes() - before).isZero();
        }
    }

    @Test
    void refusesWeightsAndImagesOfTheWrongLength() {
        NetworkSpec network = network(new Shape(4, 4, 1), 3, List.of(), 1);
        try (HostMemory memory = new HostMemory(CPU)) {
            Engine engine = new Engine(CpuKernels.scalar(), memory);
            FoldedWeights tooShort =
                    (name, fanIn, channels) -> new FoldedLayer(new float[3], new float[3]);
            assertThatThrownBy(() -> new InferenceNetwork(engine, network, 1, tooShort))
                    .hasMessage(
                            "inference: layer 0.conv needs 27 weights and 3 biases, got 3 and 3");
            assertThatThrownBy(() -> new InferenceNetwork(engine, network, 0, tooShort))
                    .hasMessage("inference: batch must be >= 1, got 0");
            var inference = new InferenceNetwork(engine, network, 2, FoldedWeights.random(0));
            assertThatThrownBy(() -> inference.logits(new float[16]))
                    .hasMessage("inference: a batch of 2 images of 4x4x1 has 32 values, got 16");
        }
    }
}
