package nazca.nas.export;

import static org.assertj.core.api.Assertions.assertThat;

import nazca.autograd.AveragePool;
import nazca.autograd.BatchNorm;
import nazca.autograd.Conv;
import nazca.autograd.Depthwise;
import nazca.autograd.GlobalAverage;
import nazca.autograd.MaxPool;
import nazca.autograd.ModelState;
import nazca.autograd.Nonlinearity;
import nazca.autograd.Op;
import nazca.autograd.Parameter;
import nazca.autograd.RunningStatistics;
import nazca.autograd.Slot;
import nazca.autograd.Step;
import nazca.autograd.StepMode;
import nazca.kernels.activation.Activation;
import nazca.kernels.conv.ConvFilter;
import nazca.kernels.conv.ConvSpec;
import nazca.nas.device.Compute;
import nazca.tensor.Memory;
import nazca.tensor.Shape;
import nazca.tensor.StepSlab;
import nazca.tensor.View;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

import java.util.Random;

/** Operations at drawn shapes, beside ONNX Runtime on models of one node. */
class OnnxOperatorsTest {
    private static final double TOLERANCE = 3e-6;
    private static final int SHAPES = 6;

    private final Compute compute = Compute.open(Compute.CPU, 2);
    private final Memory memory = compute.engine().memory();
    private final ModelState model = new ModelState(memory);
    private Random random = new Random();

    @BeforeEach
    void drawsTheSameNumbersEveryTime(RepetitionInfo repetition) {
        random = new Random(repetition.getCurrentRepetition());
    }

    @AfterEach
    void close() {
        compute.close();
    }

    @RepeatedTest(SHAPES)
    void convolutionAgreesForGroupsDilationsAndStrides() throws Exception {
        int groups = draw(1, 3);
        int dilation = draw(1, 2);
        int rows = draw(1, 4);
        int columns = draw(1, 4);
        ConvFilter filter =
                new ConvFilter(rows, columns, draw(1, 3), draw(0, 2), draw(0, 2), dilation, groups);
        int in = groups * draw(1, 9);
        int out = groups * draw(1, 9);
        ConvSpec spec = new ConvSpec(1, draw(7, 12), draw(7, 12), in, out, filter);
        Slot x = Slot.of("x", new Shape(spec.height(), spec.width(), in));
        Slot y = Slot.of("y", new Shape(spec.outHeight(), spec.outWidth(), out));
        Parameter w = model.parameter("w", spec.fanIn(), out);
        float[] weights = drawn(w.value(), w.elements());
        OneNode node =
                new OneNode("Conv")
                        .filters("w", weights, out, spec.groupIn(), rows, columns)
                        .integers("strides", filter.stride(), filter.stride())
                        .integers("dilations", dilation, dilation)
                        .pads(filter.rowPadding(), filter.columnPadding())
                        .integer("group", groups);
        assertAgrees(new Conv(x, w, y, filter), x, y, node);
    }

    @RepeatedTest(SHAPES)
    void depthwiseConvolutionAgrees() throws Exception {
        int kernel = 2 * draw(0, 3) + 1;
        int stride = draw(1, 2);
        int dilation = draw(1, 2);
        Slot x = Slot.of("x", drawnShape());
        Slot y = Slot.of("y", x.shape().strided(stride));
        int channels = x.shape().channels();
        Parameter w = model.parameter("w", kernel * kernel, channels);
        float[] weights = drawn(w.value(), w.elements());
        int padding = dilation * (kernel - 1) / 2;
        OneNode node =
                new OneNode("Conv")
                        .filters("w", weights, channels, 1, kernel, kernel)
                        .integers("strides", stride, stride)
                        .integers("dilations", dilation, dilation)
                        .pads(padding, padding)
                        .integer("group", channels);
        assertAgrees(new Depthwise(x, w, y, kernel, stride, dilation), x, y, node);
    }

    @RepeatedTest(SHAPES)
    void averagePoolingAgreesWithPaddingNotCounted() throws Exception {
        int kernel = draw(2, 5);
        int stride = draw(1, 3);
        int padding = draw(0, kernel / 2);
        Slot x = Slot.of("x", drawnShape());
        Slot y = Slot.of("y", pooled(x.shape(), kernel, stride, padding));
        OneNode node = window("AveragePool", kernel, stride, padding);
        node.integer("count_include_pad", 0);
        assertAgrees(new AveragePool(x, y, kernel, stride, padding), x, y, node);
    }

    @RepeatedTest(SHAPES)
    void maxPoolingAgrees() throws Exception {
        int kernel = draw(2, 5);
        int stride = draw(1, 3);
        int padding = draw(0, kernel / 2);
        Slot x = Slot.of("x", drawnShape());
        Slot y = Slot.of("y", pooled(x.shape(), kernel, stride, padding));
        OneNode node = window("MaxPool", kernel, stride, padding);
        assertAgrees(new MaxPool(x, y, kernel, stride, padding), x, y, node);
    }

    @RepeatedTest(SHAPES)
    void globalAverageAgrees() throws Exception {
        Slot x = Slot.of("x", drawnShape());
        Slot y = Slot.of("y", Shape.vector(x.shape().channels()));
        assertAgrees(new GlobalAverage(x, y), x, y, new OneNode("GlobalAveragePool"));
    }

    @RepeatedTest(SHAPES)
    void batchNormOfEvaluationAgrees() throws Exception {
        Slot x = Slot.of("x", drawnShape());
        Slot y = Slot.of("y", x.shape());
        int channels = x.shape().channels();
        Parameter gamma = model.parameter("gamma", channels);
        Parameter beta = model.parameter("beta", channels);
        RunningStatistics running = model.statistics("bn", channels);
        float[] variance = new float[channels];
        for (int c = 0; c < channels; c++) {
            variance[c] = 0.1f + random.nextFloat();
        }
        memory.upload(variance, running.variance());
        OneNode node =
                new OneNode("BatchNormalization")
                        .values("gamma", drawn(gamma.value(), channels))
                        .values("beta", drawn(beta.value(), channels))
                        .values("mean", drawn(running.mean(), channels))
                        .values("variance", variance)
                        .real("epsilon", 1e-3f);
        assertAgrees(new BatchNorm(x, gamma, beta, running, y, 1e-3f, false), x, y, node);
    }

    @RepeatedTest(2)
    void activationsAgree() throws Exception {
        assertAgrees(Activation.RELU, new OneNode("Relu"));
        assertAgrees(Activation.SIGMOID, new OneNode("Sigmoid"));
        assertAgrees(Activation.HARD_SWISH, new OneNode("HardSwish"));
        OneNode hard = new OneNode("HardSigmoid").real("alpha", 1f / 6).real("beta", 0.5f);
        assertAgrees(Activation.HARD_SIGMOID, hard);
    }

    private void assertAgrees(Activation activation, OneNode node) throws Exception {
        Slot x = Slot.of("x", drawnShape());
        Slot y = Slot.of("y", x.shape());
        assertAgrees(new Nonlinearity(activation, x, y), x, y, node);
    }

    private void assertAgrees(Op op, Slot x, Slot y, OneNode node) throws Exception {
        int batch = draw(1, 3);
        Step step = new Step(compute.engine(), new StepSlab(memory.allocate(1 << 20)));
        step.begin(batch, StepMode.EVALUATION);
        float[] images = drawn(step.allocate(x), batch * x.shape().elements());
        step.run(op);
        float[] own = memory.download(step.value(y), batch * y.shape().elements());
        float[] theirs = OnnxRuntime.run(node.model(), OneNode.INPUT, images, batch, x.shape());
        assertThat(theirs).hasSameSizeAs(own);
        double largest = 0;
        double difference = 0;
        for (int i = 0; i < own.length; i++) {
            largest = Math.max(largest, Math.abs(theirs[i]));
            difference = Math.max(difference, Math.abs((double) own[i] - theirs[i]));
        }
        assertThat(largest).isPositive();
        assertThat(difference / largest).as("of %s", x.shape()).isLessThan(TOLERANCE);
    }

    private static OneNode window(String operator, int kernel, int stride, int padding) {
        return new OneNode(operator)
                .integers("kernel_shape", kernel, kernel)
                .integers("strides", stride, stride)
                .pads(padding, padding);
    }

    private static Shape pooled(Shape in, int kernel, int stride, int padding) {
        int height = (in.height() + 2 * padding - kernel) / stride + 1;
        int width = (in.width() + 2 * padding - kernel) / stride + 1;
        return new Shape(height, width, in.channels());
    }

    private Shape drawnShape() {
        return new Shape(draw(5, 12), draw(5, 12), draw(1, 40));
    }

    private int draw(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    private float[] drawn(View view, int elements) {
        float[] values = new float[elements];
        for (int i = 0; i < elements; i++) {
            values[i] = (float) random.nextGaussian();
        }
        memory.upload(values, view);
        return values;
    }
}
