package nazca.kernels.vector;

import static org.assertj.core.api.Assertions.assertThat;

import nazca.kernels.activation.Activation;
import nazca.kernels.batchnorm.BatchNormSpec;
import nazca.kernels.conv.ConvFilter;
import nazca.kernels.conv.ConvSpec;
import nazca.kernels.depthwise.DepthwiseSpec;
import nazca.kernels.dropout.KeepMask;
import nazca.kernels.elementwise.ChannelScaleSpec;
import nazca.kernels.fixtures.Allocations;
import nazca.kernels.fixtures.GuardedMemory;
import nazca.kernels.layout.PadSpec;
import nazca.kernels.layout.ShuffleSpec;
import nazca.kernels.layout.SliceSpec;
import nazca.kernels.layout.SplitSpec;
import nazca.kernels.loss.CrossEntropySpec;
import nazca.kernels.optimizer.AdamStep;
import nazca.kernels.optimizer.SgdStep;
import nazca.kernels.optimizer.UpdateSpec;
import nazca.kernels.pool.GlobalPoolSpec;
import nazca.kernels.pool.WindowPoolSpec;
import nazca.kernels.quantize.QuantizerSpec;
import nazca.tensor.View;
import nazca.tensor.Workers;
import nazca.tensor.random.RandomStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** A boxed vector is 96 bytes on the heap: nothing else tells a boxed kernel from a good one. */
@Tag("allocation")
class VectorAllocationTest {
    private static final int ROWS = 600;
    private static final int CHANNELS = 124;
    private static final int ELEMENTS = ROWS * CHANNELS;
    private static final List<Activation> ACTIVATIONS = List.of(Activation.values());

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void batchNormAllocatesNothing(int threads) {
        try (var memory = new GuardedMemory();
                var workers = new Workers(threads)) {
            var cached = new VectorBatchNorm(new Dispatch(workers, 0));
            var streaming = new VectorBatchNorm(new Dispatch(workers, 0, 0));
            View x = memory.floats(new float[ELEMENTS]);
            View dy = memory.floats(new float[ELEMENTS]);
            View out = memory.blank(ELEMENTS);
            View mean = memory.blank(CHANNELS);
            View istd = memory.blank(CHANNELS);
            View gamma = memory.floats(new float[CHANNELS]);
            View beta = memory.floats(new float[CHANNELS]);
            View dgamma = memory.blank(CHANNELS);
            View dbeta = memory.blank(CHANNELS);
            for (int choice = 0; choice < 4; choice++) {
                VectorBatchNorm kernel = choice < 2 ? cached : streaming;
                var spec = new BatchNormSpec(ROWS, CHANNELS, 1e-5f, choice % 2 == 1);
                View scratch = memory.blank((int) kernel.scratchElements(spec));
                assertAllocatesNothing(
                        () -> {
                            kernel.statistics(spec, x, mean, dgamma, istd, scratch);
                            kernel.updateRunning(spec, mean, dgamma, 0.1f, beta, gamma);
                            kernel.inverseDeviation(spec, dgamma, istd);
                            kernel.normalize(spec, x, mean, istd, gamma, beta, out);
                            kernel.parameterGradients(
                                    spec, x, dy, mean, istd, gamma, beta, dgamma, dbeta, scratch);
                            kernel.inputGradient(
                                    spec, x, dy, mean, istd, gamma, beta, dgamma, dbeta, out);
                        });
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void elementwisePassesAllocateNothing(int threads) {
        try (var memory = new GuardedMemory();
                var workers = new Workers(threads)) {
            var elementwise = new VectorElementwise(new Dispatch(workers, 0));
            var scale = new ChannelScaleSpec(6, 100, CHANNELS);
            View a = memory.floats(new float[ELEMENTS]);
            View b = memory.floats(new float[ELEMENTS]);
            View c = memory.blank(ELEMENTS);
            View channels = memory.floats(new float[CHANNELS]);
            View scratch =
                    memory.blank(
                            (int)
                                    Math.max(
                                            elementwise.sumScratch(ELEMENTS),
                                            elementwise.biasGradientScratch(ROWS, CHANNELS)));
            assertAllocatesNothing(
                    () -> {
                        elementwise.add(ELEMENTS, a, b, c);
                        elementwise.scale(ELEMENTS, 0.5f, a, c);
                        elementwise.scaleBy(ELEMENTS, a, b, c);
                        elementwise.exp(ELEMENTS, a, c);
                        elementwise.log(ELEMENTS, a, c);
                        elementwise.scaleChannels(scale, a, b, c);
                        elementwise.scaleGradient(scale, a, c, b);
                        elementwise.addBias(ROWS, CHANNELS, channels, true, c);
                        elementwise.biasGradient(ROWS, CHANNELS, c, channels, scratch);
                        elementwise.dot(ELEMENTS, a, b, channels, scratch);
                        elementwise.sum(ELEMENTS, a, channels, scratch);
                    });
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void activationsAllocateNothing(int threads) {
        try (var memory = new GuardedMemory();
                var workers = new Workers(threads)) {
            var kernel = new VectorActivation(new Dispatch(workers, 0));
            View x = memory.floats(new float[ELEMENTS]);
            View y = memory.blank(ELEMENTS);
            assertAllocatesNothing(
                    () -> {
                        for (Activation activation : ACTIVATIONS) {
                            kernel.forward(ELEMENTS, activation, x, y);
                            kernel.gradient(ELEMENTS, activation, x, y, y);
                        }
                    });
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void quantisersAllocateNothing(int threads) {
        var both = new QuantizerSpec(4, true);
        try (var memory = new GuardedMemory();
                var workers = new Workers(threads)) {
            var kernel = new VectorQuantize(new Dispatch(workers, 0));
            View x = memory.floats(new float[ELEMENTS]);
            View y = memory.blank(ELEMENTS);
            View clip = memory.floats(new float[] {6f});
            View dclip = memory.blank(1);
            View weights = memory.blank((int) kernel.weightScratch(ELEMENTS));
            View sums = memory.blank((int) kernel.clipScratch(ELEMENTS));
            assertAllocatesNothing(
                    () -> {
                        kernel.weights(ELEMENTS, both, x, y, weights);
                        kernel.activations(ELEMENTS, both, x, clip, y);
                        kernel.activationGradient(ELEMENTS, both, x, clip, x, y);
                        kernel.clipGradient(ELEMENTS, both, x, clip, y, dclip, sums);
                    });
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void lossPoolAndUpdatesAllocateNothing(int threads) {
        var entropy = new CrossEntropySpec(ROWS, CHANNELS, 0.1f);
        var soft = new CrossEntropySpec(ROWS, CHANNELS, 0f);
        var average = new GlobalPoolSpec(6, 100, CHANNELS);
        var windows = new WindowPoolSpec(6, 10, 10, CHANNELS, 3, 1, 1);
        var slice = new UpdateSpec(ROWS, CHANNELS - 3, CHANNELS);
        var nesterov = new SgdStep(0.01f, 0.9f, true);
        var step = new AdamStep(0.01f, 0.9f, 0.1f, 0.999f, 0.001f, 1f, 1e-8f);
        try (var memory = new GuardedMemory();
                var workers = new Workers(threads)) {
            var loss = new VectorLoss(new Dispatch(workers, 0));
            var pool = new VectorPool(new Dispatch(workers, 0));
            var optimizer = new VectorOptimizer(new Dispatch(workers, 0));
            View a = memory.floats(new float[ELEMENTS]);
            View b = memory.floats(new float[ELEMENTS]);
            View c = memory.floats(new float[ELEMENTS]);
            View d = memory.floats(new float[ELEMENTS]);
            View labels = memory.ints(new int[ROWS]);
            assertAllocatesNothing(
                    () -> {
                        loss.crossEntropy(entropy, a, labels, b, c);
                        loss.crossEntropyGradient(entropy, a, labels, 1f, b);
                        loss.softCrossEntropy(soft, a, b, c, d);
                        loss.softCrossEntropyGradient(soft, a, b, 1f, c);
                        pool.globalAverage(average, b, c);
                        pool.globalAverageGradient(average, c, b);
                        pool.average(windows, a, c);
                        pool.averageGradient(windows, c, b);
                        pool.max(windows, a, c);
                        pool.maxGradient(windows, a, c, b);
                        optimizer.sgd(slice, nesterov, 0f, a, b, c);
                        optimizer.adam(slice, step, 0f, a, b, c, d);
                        optimizer.clipFactor(1f, a, b);
                    });
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void movesAndDropoutAllocateNothing(int threads) {
        var slice = new SliceSpec(ROWS, CHANNELS - 3, CHANNELS, CHANNELS - 1);
        var four = new ShuffleSpec(ROWS, CHANNELS, 4);
        var two = new ShuffleSpec(ROWS, CHANNELS, 2);
        var pairs = new SplitSpec(ROWS, CHANNELS);
        var border = new PadSpec.Border(1, 1, 1, 1, 0, 4);
        var pad = new PadSpec(2, 10, 20, CHANNELS - 4, border);
        var mask = new KeepMask(RandomStream.of(1, "test"), 0.3f);
        try (var memory = new GuardedMemory();
                var workers = new Workers(threads)) {
            var layout = new VectorLayout(new Dispatch(workers, 0));
            var dropout = new VectorDropout(new Dispatch(workers, 0));
            View a = memory.floats(new float[ELEMENTS]);
            View b = memory.floats(new float[ELEMENTS]);
            View c = memory.floats(new float[ELEMENTS]);
            assertAllocatesNothing(
                    () -> {
                        layout.copy(slice, a, b);
                        layout.add(slice, a, b);
                        layout.shuffle(four, a, b);
                        layout.shuffle(two, a, b);
                        layout.split(pairs, a, b, c);
                        layout.join(pairs, b, c, a);
                        layout.pad(pad, a, b);
                        layout.crop(pad, b, a);
                        dropout.dropout(ELEMENTS / 9, mask, a, b);
                        dropout.dropPath(ROWS, CHANNELS, mask, a, b);
                    });
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 1", "2, 1, 1", "1, 2, 1", "2, 2, 1", "1, 1, 2", "2, 1, 2"})
    void convolutionsAllocateNothing(int threads, int stride, int dilation) {
        ConvFilter grouped = ConvFilter.centred(3, stride, dilation).withGroups(dilation);
        var dense = new ConvSpec(2, 12, 13, 3 * dilation, 40, grouped);
        var filters = new DepthwiseSpec(2, 12, 13, 40, 3, stride, dilation);
        try (var memory = new GuardedMemory();
                var workers = new Workers(threads)) {
            var conv = new VectorConv(workers, false);
            var depthwise = new VectorDepthwise(workers, false);
            View x = memory.floats(new float[2 * 12 * 13 * 40]);
            View y = memory.floats(new float[2 * 12 * 13 * 40]);
            View w = memory.floats(new float[9 * 3 * 40]);
            View out = memory.blank(2 * 12 * 13 * 40);
            View scratch =
                    memory.blank(
                            (int)
                                    Math.max(
                                            conv.scratchElements(dense),
                                            depthwise.scratchElements(filters)));
            assertAllocatesNothing(
                    () -> {
                        conv.forward(dense, x, w, out, scratch);
                        conv.inputGradient(dense, y, w, out, scratch);
                        conv.weightGradient(dense, x, y, out, scratch);
                    });
            assertAllocatesNothing(
                    () -> {
                        depthwise.forward(filters, x, w, out, scratch);
                        depthwise.inputGradient(filters, y, w, out, scratch);
                        depthwise.weightGradient(filters, x, y, out, scratch);
                    });
        }
    }

    private static void assertAllocatesNothing(Runnable call) {
        assertThat(Allocations.afterWarmUp(call)).isZero();
    }
}
