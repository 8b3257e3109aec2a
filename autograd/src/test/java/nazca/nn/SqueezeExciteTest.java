package nazca.nn;

import static nazca.autograd.fixtures.CentralDifferences.dot;
import static nazca.autograd.fixtures.CentralDifferences.doubles;
import static nazca.autograd.fixtures.CentralDifferences.normal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import nazca.autograd.ModelState;
import nazca.autograd.Op;
import nazca.autograd.Parameter;
import nazca.autograd.Slot;
import nazca.autograd.StepMode;
import nazca.autograd.fixtures.CentralDifferences;
import nazca.autograd.fixtures.OpRun;
import nazca.kernels.Kernels;
import nazca.kernels.activation.Activation;
import nazca.kernels.cpu.CpuKernels;
import nazca.tensor.Shape;
import nazca.tensor.Workers;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.Random;

class SqueezeExciteTest {
    private static final int BATCH = 3;
    private static final Shape SHAPE = new Shape(4, 5, 6);
    private static final int CHANNELS = 6;
    private static final int HIDDEN = 4;

    @ParameterizedTest
    @CsvSource({"RELU, SIGMOID", "RELU, HARD_SIGMOID", "SWISH, SIGMOID"})
    void everyGradientMatchesCentralDifferencesInDouble(Activation inner, Activation gate) {
        gradientsMatch(CpuKernels.scalar(), new SqueezeExcite(HIDDEN, inner, gate));
        try (var workers = new Workers(2)) {
            gradientsMatch(CpuKernels.choose(workers), new SqueezeExcite(HIDDEN, inner, gate));
        }
    }

    private static void gradientsMatch(Kernels kernels, SqueezeExcite spec) {
        Random random = new Random(11);
        float[] in = normal(random, BATCH * SHAPE.elements(), 1);
        float[] weights = normal(random, in.length, 1);
        try (var run = new OpRun(kernels, BATCH)) {
            ModelState model = run.model();
            Slot x = Slot.of("x", SHAPE);
            Block block = spec.build("se", x, model, new Initializer(5, model.memory()));
            double[][] parameters = scattered(model, random);
            run.put(x, in);
            run.thereAndBack(block.out(), weights, block.ops().toArray(Op[]::new));

            double[] map = doubles(in);
            double[] factors = doubles(weights);
            assertClose(
                    run.gradient(x),
                    CentralDifferences.of(map, () -> dot(factors, forward(spec, map, parameters))));
            for (int i = 0; i < parameters.length; i++) {
                Parameter parameter = model.parameters().get(i);
                assertClose(
                        run.gradient(parameter),
                        CentralDifferences.of(
                                parameters[i], () -> dot(factors, forward(spec, map, parameters))));
            }
            assertThat(run.step().slab().mark()).isZero();
        }
    }

    @Test
    void evaluationGivesTheSameBitsOverItsInput() {
        float[] in = normal(new Random(2), BATCH * SHAPE.elements(), 1);
        var spec = new SqueezeExcite(HIDDEN, Activation.HARD_SIGMOID);
        assertThat(
                        Arrays.equals(
                                value(spec, in, StepMode.WEIGHTS),
                                value(spec, in, StepMode.EVALUATION)))
                .isTrue();
    }

    private static float[] value(SqueezeExcite spec, float[] in, StepMode mode) {
        try (var workers = new Workers(1);
                var run = new OpRun(CpuKernels.choose(workers), BATCH, mode)) {
            ModelState model = run.model();
            Slot x = Slot.of("x", SHAPE);
            Block block = spec.build("se", x, model, new Initializer(5, model.memory()));
            run.put(x, in);
            block.forward(run.step());
            return run.value(block.out());
        }
    }

    @Test
    void countsItsParametersAndMacs() {
        var spec = new SqueezeExcite(HIDDEN, Activation.SIGMOID);
        try (var run = new OpRun(CpuKernels.scalar(), BATCH)) {
            ModelState model = run.model();
            spec.build("se", Slot.of("x", SHAPE), model, new Initializer(5, model.memory()));
            assertThat(spec.parameters(CHANNELS)).isEqualTo(model.parameterCount()).isEqualTo(58);
            assertThat(spec.macs(CHANNELS)).isEqualTo(48);
        }
    }

    @Test
    void squeezingToNothingIsRefused() {
        assertThatThrownBy(() -> new SqueezeExcite(0, Activation.SIGMOID))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("squeeze-and-excite: hidden must be positive, got 0");
    }

    /** Gives every parameter, biases too, values that matter; returns them in double. */
    private static double[][] scattered(ModelState model, Random random) {
        return model.parameters().stream()
                .map(
                        parameter -> {
                            float[] values = normal(random, parameter.elements(), 0.7);
                            model.memory().upload(values, parameter.value());
                            return doubles(values);
                        })
                .toArray(double[][]::new);
    }

    private static double[] forward(SqueezeExcite spec, double[] x, double[][] parameters) {
        int pixels = SHAPE.pixels();
        var y = new double[x.length];
        for (int n = 0; n < BATCH; n++) {
            var pooled = new double[CHANNELS];
            for (int i = 0; i < pixels * CHANNELS; i++) {
                pooled[i % CHANNELS] += x[n * pixels * CHANNELS + i] / pixels;
            }
            double[] hidden = layer(pooled, parameters[0], parameters[1], spec.inner());
            double[] scale = layer(hidden, parameters[2], parameters[3], spec.gate());
            for (int i = 0; i < pixels * CHANNELS; i++) {
                int at = n * pixels * CHANNELS + i;
                y[at] = x[at] * scale[i % CHANNELS];
            }
        }
        return y;
    }

    private static double[] layer(double[] x, double[] w, double[] b, Activation activation) {
        double[] y = b.clone();
        for (int o = 0; o < y.length; o++) {
            for (int i = 0; i < x.length; i++) {
                y[o] += x[i] * w[i * y.length + o];
            }
            y[o] =
                    switch (activation) {
                        case RELU -> Math.max(y[o], 0);
                        case SWISH -> y[o] / (1 + Math.exp(-y[o]));
                        case SIGMOID -> 1 / (1 + Math.exp(-y[o]));
                        case HARD_SIGMOID -> Math.min(Math.max(y[o] / 6 + 0.5, 0), 1);
                        case RELU6, HARD_SWISH -> throw new AssertionError(activation);
                    };
        }
        return y;
    }

    private static void assertClose(float[] gradient, double[] slopes) {
        for (int i = 0; i < slopes.length; i++) {
            assertThat((double) gradient[i])
                    .as("element %d", i)
                    .isCloseTo(slopes[i], within(1e-5 + 1e-5 * Math.abs(slopes[i])));
        }
    }
}
