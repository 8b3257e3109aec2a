package nazca.nn;

import static org.assertj.core.api.Assertions.assertThat;

import nazca.autograd.CrossEntropy;
import nazca.autograd.Engine;
import nazca.autograd.ModelState;
import nazca.autograd.NamedTensor;
import nazca.autograd.Parameter;
import nazca.autograd.Step;
import nazca.autograd.StepMode;
import nazca.data.Batch;
import nazca.kernels.Kernels;
import nazca.kernels.cpu.CpuKernels;
import nazca.nn.arch.BlockActivation;
import nazca.nn.arch.BlockLayer;
import nazca.nn.arch.BlockSpec;
import nazca.nn.arch.Cell;
import nazca.nn.arch.CellStack;
import nazca.nn.arch.CellStem;
import nazca.nn.arch.ClassifierBlock;
import nazca.nn.arch.ConvBlock;
import nazca.nn.arch.DropPath;
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
import nazca.nn.arch.ZeroBlock;
import nazca.tensor.Device;
import nazca.tensor.HostMemory;
import nazca.tensor.Shape;
import nazca.tensor.Workers;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

class NetworkGradientTest {
    private static final int BATCH = 3;
    private static final float SMOOTHING = 0.1f;

    /** Every kind of block, strides, shortcuts, channels off the lanes. */
    private static NetworkSpec everyBlock() {
        List<BlockSpec> blocks =
                List.of(
                        new ConvBlock(3, 2, 2, 5),
                        new MBConvBlock(3, 1, 3, 5, 5, true),
                        new ZeroBlock(),
                        new MBConvBlock(5, 2, 2, 5, 7, false),
                        new MBConvBlock(7, 1, 1, 7, 7, true),
                        new SequenceBlock(
                                "Double depthwise",
                                7,
                                List.of(
                                        new BlockLayer.Depthwise(3, 1, true),
                                        new BlockLayer.Depthwise(5, 1, false),
                                        new BlockLayer.Pointwise(7, false)),
                                true),
                        new ConvBlock(1, 1, 7, 9),
                        new ClassifierBlock(9, 4));
        return new NetworkSpec("every-block", new Shape(9, 7, 2), blocks);
    }

    /** Every operation on an edge at least twice, both strides, equal edges side by side. */
    private static NetworkSpec pyramid() {
        List<BlockSpec> blocks =
                List.of(
                        new PyramidStem(2, 5),
                        new PyramidBlock(5, 2, 1, TreeCell.of("DI35II7A5M3M")),
                        new PyramidBlock(8, 4, 2, TreeCell.of("IMMI7DA5II3A")),
                        new PyramidHead(16),
                        new ClassifierBlock(16, 4));
        return new NetworkSpec("pyramid", new Shape(8, 6, 2), blocks);
    }

    /** Both kinds of units at both strides, widths that change at stride 1, no bias at the end. */
    private static NetworkSpec shuffleNet() {
        List<BlockSpec> blocks =
                List.of(
                        new ReluConvBlock(3, 1, 2, 6, true),
                        new ShuffleBlock(6, 10, 2, 5),
                        new ShuffleBlock(10, 10, 1, 3, 7),
                        new XceptionBlock(10, 14, 1),
                        new XceptionBlock(14, 18, 2, 5),
                        new ShuffleBlock(18, 18, 1, 7),
                        new ReluConvBlock(1, 1, 18, 9, false),
                        new ClassifierBlock(9, 4, 0, false));
        return new NetworkSpec("shuffle", new Shape(13, 11, 2), blocks);
    }

    /** Every operation at both strides, a node and an input without any. */
    private static NetworkSpec cells(CellStem stem, int side) {
        CellStack cells =
                CellStack.frame(2, stem, 2, 4)
                        .with(Cell.of("3M/IA5/---D/E----"), Cell.of("-I/M3-/A5--/DE-I-"));
        List<BlockSpec> blocks = List.of(cells, new ClassifierBlock(cells.out(), 4));
        return new NetworkSpec("cells", new Shape(side, side, 2), blocks);
    }

    @ParameterizedTest
    @EnumSource(CellStem.class)
    void gradientsOfCellsMatchCentralDifferencesInDouble(CellStem stem) {
        NetworkSpec spec = cells(stem, stem == CellStem.CIFAR ? 8 : 32);
        gradientsMatch(CpuKernels.scalar(), spec);
        try (Workers workers = new Workers(2)) {
            gradientsMatch(CpuKernels.choose(workers), spec);
        }
    }

    @Test
    void cellsWithoutAnyOperationTrainToo() {
        CellStack cells = CellStack.frame(2, CellStem.CIFAR, 2, 3);
        List<BlockSpec> blocks = List.of(cells, new ClassifierBlock(cells.out(), 4));
        gradientsMatch(CpuKernels.scalar(), new NetworkSpec("bare", new Shape(8, 8, 2), blocks));
    }

    @Test
    void gradientsOfTreeCellsMatchCentralDifferencesInDouble() {
        gradientsMatch(CpuKernels.scalar(), pyramid());
    }

    @ParameterizedTest
    @EnumSource(DropPath.Scaling.class)
    void gradientsOfTreeCellsThatDropPathsMatchCentralDifferences(DropPath.Scaling scaling) {
        NetworkSpec spec = DropPath.over(pyramid(), 0.3, 0.1, scaling);
        gradientsMatch(CpuKernels.scalar(), spec);
        try (Workers workers = new Workers(2)) {
            gradientsMatch(CpuKernels.choose(workers), spec);
            gradientsMatch(CpuKernels.scalar(), DropPath.over(pyramid(), 0, 0.6, scaling));
        }
    }

    @Test
    void gradientsOfShuffleUnitsMatchCentralDifferencesInDouble() {
        gradientsMatch(CpuKernels.scalar(), shuffleNet());
        try (Workers workers = new Workers(2)) {
            gradientsMatch(CpuKernels.choose(workers), shuffleNet());
        }
    }

    @Test
    void gradientsOfScalarKernelsMatchCentralDifferencesInDouble() {
        gradientsMatch(CpuKernels.scalar(), everyBlock());
    }

    @Test
    void gradientsOfVectorKernelsMatchCentralDifferencesInDouble() {
        try (Workers workers = new Workers(2)) {
            gradientsMatch(CpuKernels.choose(workers), everyBlock());
            gradientsMatch(CpuKernels.choose(workers), pyramid());
        }
    }

    /** The most memory is held where the last block's products need scratch and gradients. */
    @Test
    void gradientsThroughALastBlockWithAShortcutMatchCentralDifferences() {
        List<BlockSpec> blocks =
                List.of(
                        new ConvBlock(3, 2, 2, 5),
                        new MBConvBlock(3, 1, 3, 5, 5, true),
                        new ClassifierBlock(5, 4));
        NetworkSpec spec = new NetworkSpec("shortcut", new Shape(9, 7, 2), blocks);
        gradientsMatch(CpuKernels.scalar(), spec);
        try (Workers workers = new Workers(2)) {
            gradientsMatch(CpuKernels.choose(workers), spec);
        }
    }

    @Test
    void gradientsThroughEveryActivationAndSqueezeExciteMatchCentralDifferences() {
        List<BlockSpec> blocks =
                List.of(
                        new ConvBlock(3, 2, 2, 5),
                        new MBConvBlock(3, 1, 3, 5, 5, true, BlockActivation.HARD_SWISH, true),
                        new MBConvBlock(5, 2, 2, 5, 7, false, BlockActivation.SWISH, false),
                        new MBConvBlock(3, 1, 1, 7, 7, true, BlockActivation.RELU, false),
                        new MBConvBlock(3, 1, 2, 7, 7, true, BlockActivation.RELU6, true),
                        new ClassifierBlock(7, 4));
        NetworkSpec spec = new NetworkSpec("activations", new Shape(9, 7, 2), blocks);
        gradientsMatch(CpuKernels.scalar(), spec);
        try (Workers workers = new Workers(2)) {
            gradientsMatch(CpuKernels.choose(workers), spec);
        }
    }

    private static void gradientsMatch(Kernels kernels, NetworkSpec spec) {
        Random random = new Random(7);
        try (HostMemory memory = new HostMemory(new Device("cpu", "test"));
                Arena arena = Arena.ofConfined()) {
            Engine engine = new Engine(kernels, memory);
            ModelState state = new ModelState(memory);
            Network network =
                    new Network(spec, new BlockBuilder(state, new Initializer(3, memory)));
            scatterAffine(state, random);
            double[] images =
                    random.doubles((long) BATCH * spec.input().elements(), -1, 1).toArray();
            int[] labels = random.ints(BATCH, 0, spec.classes()).toArray();
            Step step = plannedStep(engine, network);
            CrossEntropy loss = new CrossEntropy(engine, network.logits(), SMOOTHING, BATCH);

            BatchScore score =
                    Trainer.forward(
                            network, step, loss, StepMode.WEIGHTS, batch(arena, images, labels));
            loss.backward(step, 1f);
            step.backward();

            DoubleNetwork oracle = new DoubleNetwork(spec, BATCH, SMOOTHING);
            Map<String, double[]> weights = weights(state);
            double[] rounded = new double[images.length];
            for (int i = 0; i < rounded.length; i++) {
                rounded[i] = (float) images[i];
            }
            assertThat(score.loss()).isCloseTo(oracle.loss(weights, rounded, labels), within(1e-5));
            assertThat(step.slab().isEmpty()).isTrue();
            assertThat(step.present()).hasSameSizeAs(state.parameters());
            for (Parameter parameter : state.parameters()) {
                float[] gradient = memory.download(parameter.gradient(), parameter.elements());
                for (int i : random.ints(4, 0, parameter.elements()).toArray()) {
                    double[] values = Objects.requireNonNull(weights.get(parameter.name()));
                    double kept = values[i];
                    double h = 1e-5;
                    values[i] = kept + h;
                    double up = oracle.loss(weights, rounded, labels);
                    values[i] = kept - h;
                    double down = oracle.loss(weights, rounded, labels);
                    values[i] = kept;
                    double expected = (up - down) / (2 * h);
                    assertThat((double) gradient[i])
                            .as("%s[%d]", parameter.name(), i)
                            .isCloseTo(expected, within(2e-5 + 2e-3 * Math.abs(expected)));
                }
            }
        }
    }

    private static org.assertj.core.data.Offset<Double> within(double offset) {
        return org.assertj.core.data.Offset.offset(offset);
    }

    /**
     * Gammas and betas away from 1 and 0, so that ReLU6 cuts on both sides and their gradients
     * matter.
     */
    private static void scatterAffine(ModelState state, Random random) {
        for (Parameter parameter : state.parameters()) {
            boolean gamma = parameter.name().endsWith(".gamma");
            if (gamma || parameter.name().endsWith(".beta")) {
                float[] values = new float[parameter.elements()];
                for (int i = 0; i < values.length; i++) {
                    values[i] =
                            (float) (gamma ? 2 + random.nextDouble(2) : random.nextDouble(-1, 4));
                }
                state.memory().upload(values, parameter.value());
            }
        }
    }

    private static Step plannedStep(Engine engine, Network network) {
        long bytes =
                MemoryPlan.peakBytes(
                        engine,
                        step -> {
                            step.begin(BATCH, StepMode.WEIGHTS);
                            step.allocate(network.input());
                            network.forward(step);
                            CrossEntropy loss =
                                    new CrossEntropy(
                                            step.engine(), network.logits(), SMOOTHING, BATCH);
                            loss.forward(step);
                            loss.backward(step, 1f);
                            step.backward();
                        });
        return MemoryPlan.allocate(engine, bytes);
    }

    private static Batch batch(Arena arena, double[] images, int[] labels) {
        MemorySegment pixels = arena.allocate(4L * images.length, 64);
        for (int i = 0; i < images.length; i++) {
            pixels.setAtIndex(ValueLayout.JAVA_FLOAT, i, (float) images[i]);
        }
        return new Batch(labels.length, pixels, arena.allocateFrom(ValueLayout.JAVA_INT, labels));
    }

    private static Map<String, double[]> weights(ModelState state) {
        Map<String, double[]> weights = new HashMap<>();
        for (NamedTensor tensor : state.weights()) {
            float[] values = state.memory().download(tensor.view(), tensor.elements());
            double[] wide = new double[values.length];
            for (int i = 0; i < wide.length; i++) {
                wide[i] = values[i];
            }
            weights.put(tensor.name(), wide);
        }
        return weights;
    }
}
