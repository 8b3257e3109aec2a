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

import java.util.Random;

/** Depthwise convolution against a loop over the image in double. */
class DepthwiseTest {
    private static final int BATCH = 2;
    private static final Shape SHAPE = new Shape(6, 5, 3);

    private final Slot x = Slot.of("x", SHAPE);

    @Test
    void everyKernelStrideAndDilationMatchesItsFormulaAndCentralDifferences() {
        try (var workers = new Workers(2)) {
            Kernels vectors = CpuKernels.choose(workers);
            for (int kernel = 1; kernel <= 9; kernel += 2) {
                for (int stride = 1; stride <= 2; stride++) {
                    matches(vectors, kernel, stride, 1);
                    matches(vectors, kernel, stride, 2);
                    matches(CpuKernels.scalar(), kernel, stride, 2);
                }
            }
        }
    }

    @Test
    void shapesThatDoNotFitAreRefused() {
        try (var run = new OpRun(CpuKernels.scalar(), BATCH)) {
            Parameter w = run.model().parameter("w", 9, 3);
            assertThatThrownBy(() -> new Depthwise(x, w, x, 3, 2, 1))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("depthwise: y must be 3x3x3, got 6x5x3");
            assertThatThrownBy(() -> new Depthwise(x, w, x, 5, 1, 1))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("depthwise: w must have 75 elements, got 27");
            assertThatThrownBy(() -> new Depthwise(x, w, x, 3, 1, 3))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("depthwise: dilation must be 1 or 2, got 3");
        }
    }

    private void matches(Kernels kernels, int kernel, int stride, int dilation) {
        Random random = new Random(8);
        Slot y = Slot.of("y", SHAPE.strided(stride));
        float[] in = normal(random, BATCH * SHAPE.elements(), 1);
        float[] taps = normal(random, kernel * kernel * SHAPE.channels(), 1);
        float[] weights = normal(random, BATCH * y.shape().elements(), 1);
        double[] image = doubles(in);
        double[] filter = doubles(taps);
        try (var run = new OpRun(kernels, BATCH)) {
            ModelState model = run.model();
            Parameter w = model.parameter("w", kernel * kernel, SHAPE.channels());
            model.memory().upload(taps, w.value());
            run.put(x, in);
            run.thereAndBack(y, weights, new Depthwise(x, w, y, kernel, stride, dilation));
            String what = "k%d s%d d%d ".formatted(kernel, stride, dilation);
            close(what + "y", formula(image, filter, kernel, stride, dilation), run.value(y));
            close(
                    what + "dx",
                    CentralDifferences.of(
                            image,
                            () ->
                                    dot(
                                            formula(image, filter, kernel, stride, dilation),
                                            doubles(weights))),
                    run.gradient(x));
            close(
                    what + "dw",
                    CentralDifferences.of(
                            filter,
                            () ->
                                    dot(
                                            formula(image, filter, kernel, stride, dilation),
                                            doubles(weights))),
                    run.gradient(w));
            run.step().release(x);
            assertThat(run.step().slab().isEmpty()).isTrue();
        }
    }

    /** Goes over pairs of pixels: an input and an output are a tap apart, or have no product. */
    private static double[] formula(
            double[] in, double[] filter, int kernel, int stride, int dilation) {
        Shape out = SHAPE.strided(stride);
        var y = new double[BATCH * out.elements()];
        for (int k = 0; k < y.length; k++) {
            int c = k % 3;
            int j = k / 3 % out.width();
            int i = k / 3 / out.width() % out.height();
            int n = k / out.elements();
            for (int pixel = 0; pixel < SHAPE.pixels(); pixel++) {
                int down = pixel / SHAPE.width() - i * stride;
                int right = pixel % SHAPE.width() - j * stride;
                int u = kernel / 2 + Math.floorDiv(down, dilation);
                int v = kernel / 2 + Math.floorDiv(right, dilation);
                boolean onTap = down % dilation == 0 && right % dilation == 0;
                if (onTap && u >= 0 && u < kernel && v >= 0 && v < kernel) {
                    double value = in[(n * SHAPE.pixels() + pixel) * 3 + c];
                    y[k] += value * filter[(u * kernel + v) * 3 + c];
                }
            }
        }
        return y;
    }

    private static void close(String name, double[] expected, float[] actual) {
        assertThat(actual).hasSameSizeAs(expected);
        for (int i = 0; i < expected.length; i++) {
            assertThat((double) actual[i])
                    .as("%s[%d]", name, i)
                    .isCloseTo(expected[i], within(2e-5));
        }
    }
}
