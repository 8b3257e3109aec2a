package nazca.autograd;

import static nazca.autograd.fixtures.CentralDifferences.doubles;
import static nazca.autograd.fixtures.CentralDifferences.normal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nazca.autograd.fixtures.CentralDifferences;
import nazca.autograd.fixtures.OpRun;
import nazca.kernels.activation.Activation;
import nazca.kernels.cpu.CpuKernels;
import nazca.tensor.Shape;
import nazca.tensor.Workers;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Arrays;
import java.util.Random;

class NonlinearityTest {
    private static final int BATCH = 2;
    private static final Shape SHAPE = new Shape(5, 3, 7);

    private final Slot x = Slot.of("x", SHAPE);
    private final Slot y = Slot.of("y", SHAPE);

    @ParameterizedTest
    @EnumSource
    void gradientsMatchCentralDifferencesInDouble(Activation activation) {
        Random random = new Random(3);
        float[] in = normal(random, BATCH * SHAPE.elements(), 4);
        float[] weights = normal(random, in.length, 1);
        try (var workers = new Workers(2);
                var run = new OpRun(CpuKernels.choose(workers), BATCH)) {
            run.put(x, in);
            run.thereAndBack(y, weights, new Nonlinearity(activation, x, y));
            double[] point = doubles(in);
            double[] slopes =
                    CentralDifferences.of(point, () -> objective(activation, point, weights));
            float[] dx = run.gradient(x);
            for (int i = 0; i < in.length; i++) {
                assertThat((double) dx[i])
                        .as("%s at %s", activation, in[i])
                        .isCloseTo(slopes[i], within(3e-6));
            }
            assertThat(run.step().slab().mark()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void evaluationOverwritesItsInputWithTheSameValues(Activation activation) {
        float[] in = normal(new Random(4), BATCH * SHAPE.elements(), 4);
        try (var workers = new Workers(1);
                var training = new OpRun(CpuKernels.choose(workers), BATCH);
                var evaluation =
                        new OpRun(CpuKernels.choose(workers), BATCH, StepMode.EVALUATION)) {
            training.put(x, in);
            training.step().run(new Nonlinearity(activation, x, y));
            float[] expected = training.value(y);
            evaluation.put(x, in);
            evaluation.step().run(new Nonlinearity(activation, x, y));
            assertThat(Arrays.equals(evaluation.value(y), expected)).isTrue();
            assertThat(evaluation.step().value(y)).isEqualTo(evaluation.step().value(x));
        }
    }

    private static double objective(Activation activation, double[] x, float[] weights) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += weights[i] * value(activation, x[i]);
        }
        return sum;
    }

    private static double value(Activation activation, double x) {
        return switch (activation) {
            case RELU -> Math.max(x, 0);
            case RELU6 -> Math.min(Math.max(x, 0), 6);
            case HARD_SIGMOID -> Math.min(Math.max(x + 3, 0), 6) / 6;
            case HARD_SWISH -> x * Math.min(Math.max(x + 3, 0), 6) / 6;
            case SIGMOID -> 1 / (1 + Math.exp(-x));
            case SWISH -> x / (1 + Math.exp(-x));
        };
    }
}
