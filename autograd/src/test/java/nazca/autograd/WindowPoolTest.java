package nazca.autograd;

import static nazca.autograd.fixtures.CentralDifferences.dot;
import static nazca.autograd.fixtures.CentralDifferences.doubles;
import static nazca.autograd.fixtures.CentralDifferences.normal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import nazca.autograd.fixtures.CentralDifferences;
import nazca.autograd.fixtures.OpRun;
import nazca.kernels.Kernels;
import nazca.kernels.cpu.CpuKernels;
import nazca.tensor.Shape;
import nazca.tensor.Workers;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/** Pooling over windows of 3 at stride 2 with padding 1, against a loop in double. */
class WindowPoolTest {
    private static final int BATCH = 2;
    private static final Shape SHAPE = new Shape(5, 4, 3);

    private final Slot x = Slot.of("x", SHAPE);
    private final Slot y = Slot.of("y", new Shape(3, 2, 3));

    @Test
    void averageMatchesItsFormulaAndCentralDifferences() {
        matchesOnEveryKernel(
                new AveragePool(x, y, 3, 2, 1),
                window -> Arrays.stream(window).average().orElseThrow());
    }

    @Test
    void maxMatchesItsFormulaAndCentralDifferences() {
        matchesOnEveryKernel(
                new MaxPool(x, y, 3, 2, 1), window -> Arrays.stream(window).max().orElseThrow());
    }

    @Test
    void outputsOfAnotherShapeAreRefused() {
        assertThatThrownBy(() -> new MaxPool(x, y, 3, 1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("max pool: y must be 5x4x3, got 3x2x3");
        assertThatThrownBy(() -> new AveragePool(x, y, 2, 2, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("average pool: y must be 2x2x3, got 3x2x3");
    }

    private void matchesOnEveryKernel(Op op, ToDoubleFunction<double[]> pool) {
        matches(CpuKernels.scalar(), op, pool);
        try (var workers = new Workers(2)) {
            matches(CpuKernels.choose(workers), op, pool);
        }
    }

    private void matches(Kernels kernels, Op op, ToDoubleFunction<double[]> pool) {
        Random random = new Random(6);
        float[] in = normal(random, BATCH * SHAPE.elements(), 1);
        float[] weights = normal(random, BATCH * y.shape().elements(), 1);
        double[] point = doubles(in);
        try (var run = new OpRun(kernels, BATCH)) {
            run.put(x, in);
            run.thereAndBack(y, weights, op);
            close("y", formula(point, pool), run.value(y));
            close(
                    "dx",
                    CentralDifferences.of(point, () -> dot(formula(point, pool), doubles(weights))),
                    run.gradient(x));
            run.step().release(x);
            assertThat(run.step().slab().isEmpty()).isTrue();
        }
    }

    private double[] formula(double[] in, ToDoubleFunction<double[]> pool) {
        var out = new double[BATCH * y.shape().elements()];
        for (int k = 0; k < out.length; k++) {
            int c = k % 3;
            int left = k / 3 % 2 * 2 - 1;
            int top = k / 6 % 3 * 2 - 1;
            int image = k / 18;
            var window = new double[9];
            int count = 0;
            for (int r = Math.max(top, 0); r < Math.min(top + 3, 5); r++) {
                for (int q = Math.max(left, 0); q < Math.min(left + 3, 4); q++) {
                    window[count++] = in[((image * 5 + r) * 4 + q) * 3 + c];
                }
            }
            out[k] = pool.applyAsDouble(Arrays.copyOf(window, count));
        }
        return out;
    }

    private static void close(String name, double[] expected, float[] actual) {
        assertThat(actual).hasSameSizeAs(expected);
        for (int i = 0; i < expected.length; i++) {
            assertThat((double) actual[i])
                    .as("%s[%d]", name, i)
                    .isCloseTo(expected[i], within(1e-6));
        }
    }
}
