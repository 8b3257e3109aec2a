package nazca.nas.export;

import static org.assertj.core.api.Assertions.assertThat;

import nazca.autograd.ModelState;
import nazca.autograd.NamedTensor;
import nazca.autograd.Step;
import nazca.autograd.StepMode;
import nazca.latency.inference.InferenceNetwork;
import nazca.nas.device.Compute;
import nazca.nas.space.SearchSpace;
import nazca.nas.space.Spaces;
import nazca.nas.train.TrainingMemory;
import nazca.nn.BlockBuilder;
import nazca.nn.Initializer;
import nazca.nn.Network;
import nazca.nn.arch.Architectures;
import nazca.nn.arch.BlockActivation;
import nazca.nn.arch.BlockLayer;
import nazca.nn.arch.BlockSpec;
import nazca.nn.arch.Cell;
import nazca.nn.arch.CellStack;
import nazca.nn.arch.CellStem;
import nazca.nn.arch.ClassifierBlock;
import nazca.nn.arch.ConvBlock;
import nazca.nn.arch.DropPath;
import nazca.nn.arch.Excitation;
import nazca.nn.arch.MBConvBlock;
import nazca.nn.arch.NetworkSpec;
import nazca.nn.arch.PyramidBlock;
import nazca.nn.arch.PyramidHead;
import nazca.nn.arch.PyramidStem;
import nazca.nn.arch.ReluConvBlock;
import nazca.nn.arch.SequenceBlock;
import nazca.nn.arch.ShuffleBlock;
import nazca.nn.arch.TreeCell;
import nazca.nn.arch.XceptionBlock;
import nazca.tensor.Shape;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Exported networks, run by ONNX Runtime and by us, beside evaluation with unfolded batch norm. */
class OnnxExportTest {
    private static final double TOLERANCE = 1e-5;

    @TempDir Path folder;
    private final Random random = new Random(6);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mobilenet-v2",
                "proxyless-gpu",
                "proxyless-cpu",
                "proxyless-mobile",
                "proxyless-mobile-14",
                "reference-cifar",
                "proxyless-cifar",
                "darts-v1",
                "darts-v2-imagenet",
                "cifar-small"
            })
    void builtInNetworksAgree(String name) throws Exception {
        NetworkSpec own = Architectures.open(name);
        int size = Math.min(96, own.input().height());
        NetworkSpec network =
                Architectures.open(name, new Shape(size, size, own.input().channels()), 100);
        assertAgrees(network, 2);
    }

    @Test
    void aDerivedNetworkWithZerosAgreesForEveryBatch() throws Exception {
        SearchSpace space = Spaces.open("mbconv-small", Map.of(), new Shape(28, 28, 1), 10);
        NetworkSpec network = space.derive(new int[] {6, 3, 5, 6, 1, 4});
        assertAgrees(network, 1);
        assertAgrees(network, 5);
    }

    @Test
    void blocksOfOnesOwnAndOddShapesAgree() throws Exception {
        SequenceBlock own =
                new SequenceBlock(
                        "own",
                        7,
                        List.of(
                                new BlockLayer.Depthwise(5, 1, true),
                                new BlockLayer.Pointwise(9, true),
                                new BlockLayer.Depthwise(3, 1, false),
                                new BlockLayer.Pointwise(7, false)),
                        true);
        NetworkSpec network =
                new NetworkSpec(
                        "own",
                        new Shape(13, 10, 2),
                        List.of(new ConvBlock(5, 2, 2, 7), own, new ClassifierBlock(7, 4)));
        assertAgrees(network, 3);
    }

    @Test
    void treeCellsWithEveryOperationAgree() throws Exception {
        assertAgrees(pyramid(), 1);
        assertAgrees(pyramid(), 3);
    }

    /** Whether training has divided or evaluation multiplies. */
    @ParameterizedTest
    @EnumSource(DropPath.Scaling.class)
    void treeCellsThatWereTrainedWithDropPathAgree(DropPath.Scaling scaling) throws Exception {
        assertAgrees(DropPath.over(pyramid(), 0.2, 0.1, scaling), 2);
        assertAgrees(DropPath.over(pyramid(), 0, 0.4, scaling), 2);
    }

    /** Every operation at both strides, a node and an input without any. */
    @ParameterizedTest
    @EnumSource(CellStem.class)
    void cellsWithEveryOperationAgree(CellStem stem) throws Exception {
        CellStack cells =
                CellStack.frame(3, stem, 4, 5)
                        .with(Cell.of("3M/IA5/---D/E----"), Cell.of("-I/M3-/A5--/DE-I-"));
        List<BlockSpec> blocks = List.of(cells, new ClassifierBlock(cells.out(), 5));
        NetworkSpec network = new NetworkSpec("cells", new Shape(64, 32, 3), blocks);
        assertAgrees(network, 1);
        assertAgrees(network, 3);
    }

    private static NetworkSpec pyramid() {
        return new NetworkSpec(
                "pyramid",
                new Shape(12, 8, 3),
                List.of(
                        new PyramidStem(3, 6),
                        new PyramidBlock(6, 4, 1, TreeCell.of("DI357AMMII3A")),
                        new PyramidBlock(16, 6, 2, TreeCell.of("IMA7IIDD5533")),
                        new PyramidBlock(24, 6, 1, TreeCell.of("IIIIIIIIIIII")),
                        new PyramidHead(24),
                        new ClassifierBlock(24, 5)));
    }

    @Test
    void activationsAndSqueezeExciteAgree() throws Exception {
        List<BlockSpec> blocks =
                List.of(
                        new ConvBlock(3, 2, 3, 16),
                        new MBConvBlock(3, 1, 1, 16, 16, true, BlockActivation.RELU, true),
                        new MBConvBlock(5, 2, 4, 16, 24, false, BlockActivation.HARD_SWISH, true),
                        new MBConvBlock(3, 1, 3, 24, 24, true, BlockActivation.SWISH, false),
                        new MBConvBlock(
                                5, 1, 6, 24, 24, true, BlockActivation.RELU, Excitation.OF_INPUT),
                        new MBConvBlock(7, 1, 3, 24, 24, true, BlockActivation.RELU6, true),
                        new ClassifierBlock(24, 10));
        assertAgrees(new NetworkSpec("excited", new Shape(33, 28, 3), blocks), 3);
    }

    @Test
    void shuffleUnitsAtBothStridesAgree() throws Exception {
        NetworkSpec network =
                new NetworkSpec(
                        "shuffle",
                        new Shape(14, 12, 3),
                        List.of(
                                new ReluConvBlock(3, 1, 3, 6, true),
                                new ShuffleBlock(6, 10, 2, 5),
                                new ShuffleBlock(10, 10, 1, 3, 7),
                                new XceptionBlock(10, 14, 1),
                                new XceptionBlock(14, 18, 2, 5),
                                new ShuffleBlock(18, 18, 1, 7),
                                new ReluConvBlock(1, 1, 18, 9, false),
                                new ClassifierBlock(9, 5, 0.1, false)));
        assertAgrees(network, 1);
        assertAgrees(network, 3);
    }

    private void assertAgrees(NetworkSpec network, int batch) throws Exception {
        Path file = folder.resolve("model.onnx");
        Shape input = network.input();
        float[] images = new float[batch * input.elements()];
        for (int i = 0; i < images.length; i++) {
            images[i] = (float) random.nextGaussian();
        }
        float[] own;
        float[] folded;
        try (Compute compute = Compute.open(Compute.CPU, 2)) {
            ModelState state = new ModelState(compute.engine().memory());
            Initializer initial = new Initializer(1, compute.engine().memory());
            double epsilon = network.batchNormEpsilon();
            Network model = new Network(network, new BlockBuilder(state, initial, epsilon));
            drawNorms(state);
            ModelLayers layers = new ModelLayers(state, epsilon);
            OnnxExport.write(
                    file, network, layers, "test", "drawn", ModelProperties.of(network, null));
            own = logits(compute, model, images, batch);
            folded = new InferenceNetwork(compute.engine(), network, batch, layers).logits(images);
        }
        byte[] written = Files.readAllBytes(file);
        float[] theirs = OnnxRuntime.run(written, "images", images, batch, input);
        assertThat(theirs).hasSameSizeAs(own);
        assertClose(network, own, theirs);
        assertClose(network, own, folded);
    }

    private static void assertClose(NetworkSpec network, float[] own, float[] theirs) {
        double largest = 0;
        double difference = 0;
        for (int i = 0; i < own.length; i++) {
            largest = Math.max(largest, Math.abs(own[i]));
            difference = Math.max(difference, Math.abs((double) own[i] - theirs[i]));
        }
        assertThat(largest).isGreaterThan(1e-3);
        assertThat(difference / largest).as(network.name()).isLessThan(TOLERANCE);
    }

    /** Statistics, gammas and betas as after training, so that folding has something to do. */
    private void drawNorms(ModelState state) {
        for (NamedTensor tensor : state.weights()) {
            if (tensor.name().contains(".bn.")) {
                float[] values = new float[tensor.elements()];
                boolean positive =
                        tensor.name().endsWith("variance") || tensor.name().endsWith("gamma");
                for (int i = 0; i < values.length; i++) {
                    values[i] =
                            positive ? 0.5f + random.nextFloat() : 0.4f * random.nextFloat() - 0.2f;
                }
                state.memory().upload(values, tensor.view());
            }
        }
    }

    private static float[] logits(Compute compute, Network model, float[] images, int batch) {
        Step step = TrainingMemory.forEvaluation(compute.engine(), model, batch);
        step.begin(batch, StepMode.EVALUATION);
        compute.engine().memory().upload(images, step.allocate(model.input()));
        model.forward(step);
        return compute.engine()
                .memory()
                .download(step.value(model.logits()), batch * model.logits().shape().elements());
    }
}
