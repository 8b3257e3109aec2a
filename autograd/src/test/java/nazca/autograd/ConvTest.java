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
import nazca.kernels.conv.ConvFilter;
import nazca.kernels.cpu.CpuKernels;
import nazca.tensor.Shape;
import nazca.tensor.Workers;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;

/** Dense convolution against a loop over the image in double. */
class ConvTest {
    private static final int BATCH = 2;
    private static final int OUT = 6;
    private static final Shape SHAPE = new Shape(6, 5, 4);

    /** Each field of a filter away from its usual value, alone and together. */
    private static final List<ConvFilter> FILTERS =
            List.of(
                    ConvFilter.centred(3, 1, 1),
                    ConvFilter.centred(3, 2, 1),
                    ConvFilter.centred(1, 1, 1).withGroups(2),
                    ConvFilter.centred(1, 2, 1),
                    ConvFilter.centred(3, 1, 2),
                    ConvFilter.square(2, 2, 0),
                    ConvFilter.square(3, 1, 0),
                    ConvFilter.square(2, 1, 3),
                    new ConvFilter(1, 5, 1, 0, 2, 1, 1),
                    new ConvFilter(4, 1, 2, 2, 0, 1, 2),
                    new ConvFilter(3, 2, 2, 2, 1, 2, 2));

    private final Slot x = Slot.of("x", SHAPE);

    @Test
    void everyFilterMatchesItsFormulaAndCentralDifferences() {
        try (var workers = new Workers(2)) {
            Kernels vectors = CpuKernels.choose(workers);
            for (ConvFilter filter : FILTERS) {
                matches(vectors, filter);
                matches(CpuKernels.scalar(), filter);
            }
        }
    }

    @Test
    void shapesThatDoNotFitAreRefused() {
        Slot y = Slot.of("y", SHAPE.withChannels(OUT));
        try (var run = new OpRun(CpuKernels.scalar(), BATCH)) {
            Parameter w = run.model().parameter("w", 36, OUT);
            assertThatThrownBy(() -> new Conv(x, w, y, ConvFilter.square(3, 1, 0)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("conv: y must be 4x3x6, got 6x5x6");
            assertThatThrownBy(() -> new Conv(x, w, y, ConvFilter.centred(3, 1, 1).withGroups(2)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("conv: w must have 108 elements, got 216");
        }
    }

    private void matches(Kernels kernels, ConvFilter filter) {
        Random random = new Random(9);
        int fanIn = filter.taps() * SHAPE.channels() / filter.groups();
        Slot y = Slot.of("y", outShape(filter));
        float[] in = normal(random, BATCH * SHAPE.elements(), 1);
        float[] taps = normal(random, fanIn * OUT, 1);
        double[] image = doubles(in);
        double[] w = doubles(taps);
        float[] weights = normal(random, BATCH * y.shape().elements(), 1);
        try (var run = new OpRun(kernels, BATCH)) {
            ModelState model = run.model();
            Parameter parameter = model.parameter("w", fanIn, OUT);
            model.memory().upload(taps, parameter.value());
            run.put(x, in);
            run.thereAndBack(y, weights, new Conv(x, parameter, y, filter));
            close(filter + " y", formula(image, w, filter), run.value(y));
            double[] dy = doubles(weights);
            close(
                    filter + " dx",
                    CentralDifferences.of(image, () -> dot(formula(image, w, filter), dy)),
                    run.gradient(x));
            close(
                    filter + " dw",
                    CentralDifferences.of(w, () -> dot(formula(image, w, filter), dy)),
                    run.gradient(parameter));
            run.step().release(x);
            assertThat(run.step().slab().isEmpty()).isTrue();
        }
    }

    private static Shape outShape(ConvFilter f) {
        int tall = SHAPE.height() + 2 * f.rowPadding() - f.dilation() * (f.height() - 1);
        int wide = SHAPE.width() + 2 * f.columnPadding() - f.dilation() * (f.width() - 1);
        return new Shape((tall - 1) / f.stride() + 1, (wide - 1) / f.stride() + 1, OUT);
    }

    /** Walks the padded image tap by tap; a group's outputs see the channels of the group. */
    private static double[] formula(double[] in, double[] w, ConvFilter f) {
        Shape out = outShape(f);
        int inputs = SHAPE.channels() / f.groups();
        var y = new double[BATCH * out.elements()];
        for (int k = 0; k < y.length; k++) {
            int o = k % OUT;
            int top = k / OUT / out.width() % out.height() * f.stride() - f.rowPadding();
            int left = k / OUT % out.width() * f.stride() - f.columnPadding();
            int image = k / out.elements() * SHAPE.elements();
            for (int tap = 0; tap < f.taps(); tap++) {
                int r = top + tap / f.width() * f.dilation();
                int q = left + tap % f.width() * f.dilation();
                if (r < 0 || r >= SHAPE.height() || q < 0 || q >= SHAPE.width()) {
                    continue;
                }
                for (int c = 0; c < inputs; c++) {
                    int channel = o / (OUT / f.groups()) * inputs + c;
                    int pixel = r * SHAPE.width() + q;
                    double value = in[image + pixel * SHAPE.channels() + channel];
                    y[k] += value * w[(tap * inputs + c) * OUT + o];
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
