package nazca.kernels.conv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import nazca.kernels.fixtures.Bits;
import nazca.kernels.fixtures.GuardedMemory;
import nazca.kernels.fixtures.Values;
import nazca.tensor.View;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.util.Arrays;
import java.util.function.DoubleSupplier;

class ScalarConvTest {
    private static final double STEP = 0.5; // the loss is linear in x and in w, so any will do
    private final ScalarConv kernel = new ScalarConv();

    @Property(tries = 60, seed = "403")
    void forwardIsAConvolutionOfTheZeroPaddedImage(@ForAll("specs") ConvSpec spec) {
        float[] x = Values.NORMAL.draw(1, floats(spec.xBytes()));
        float[] w = Values.NORMAL.draw(2, floats(spec.wBytes()));
        double[] expected = convolve(spec, widen(x), widen(w));
        try (GuardedMemory memory = new GuardedMemory()) {
            View y = memory.blank(expected.length);
            kernel.forward(spec, memory.floats(x), memory.floats(w), y, y);
            assertClose(expected, memory.read(y, expected.length));
            memory.assertGuardsIntact();
        }
    }

    @Property(tries = 25, seed = "404")
    void gradientsAreThoseOfCentralDifferences(@ForAll("specs") ConvSpec spec) {
        float[] x = Values.NORMAL.draw(3, floats(spec.xBytes()));
        float[] w = Values.NORMAL.draw(4, floats(spec.wBytes()));
        float[] dy = Values.NORMAL.draw(5, floats(spec.yBytes()));
        try (GuardedMemory memory = new GuardedMemory()) {
            View dx = memory.blank(x.length);
            View dw = memory.blank(w.length);
            kernel.inputGradient(spec, memory.floats(dy), memory.floats(w), dx, dx);
            kernel.weightGradient(spec, memory.floats(x), memory.floats(dy), dw, dw);
            double[] wideX = widen(x);
            double[] wideW = widen(w);
            assertClose(
                    differences(wideX, () -> loss(spec, wideX, wideW, dy)),
                    memory.read(dx, x.length));
            assertClose(
                    differences(wideW, () -> loss(spec, wideX, wideW, dy)),
                    memory.read(dw, w.length));
            memory.assertGuardsIntact();
        }
    }

    @Example
    void paddingIsSkippedRatherThanMultiplied() {
        ConvSpec spec = new ConvSpec(1, 1, 1, 1, 1, 3, 1);
        float[] w = new float[9];
        w[0] = Float.POSITIVE_INFINITY;
        w[4] = 1e-30f;
        w[8] = 1f;
        try (GuardedMemory memory = new GuardedMemory()) {
            View y = memory.blank(1);
            kernel.forward(spec, memory.floats(-1e-30f), memory.floats(w), y, y);
            Bits.assertSame("y", new float[] {-0f}, memory.read(y, 1));
        }
    }

    @Example
    void weightGradientAddsChunksOf256PixelsInOrder() {
        ConvSpec spec = new ConvSpec(300, 1, 1, 1, 1, 1, 1);
        float[] ones = new float[300];
        Arrays.fill(ones, 1f);
        float[] x = ones.clone();
        x[0] = 0x1p24f; // a chain from it loses each 1 that follows, a chunk of ones does not
        try (GuardedMemory memory = new GuardedMemory()) {
            View dw = memory.blank(1);
            kernel.weightGradient(spec, memory.floats(x), memory.floats(ones), dw, dw);
            Bits.assertSame("dw", new float[] {0x1p24f + 44f}, memory.read(dw, 1));
        }
    }

    /** Σ dy · y, whose gradients are the ones wanted. */
    private static double loss(ConvSpec spec, double[] x, double[] w, float[] dy) {
        double[] y = convolve(spec, x, w);
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            sum += dy[i] * y[i];
        }
        return sum;
    }

    private static double[] differences(double[] at, DoubleSupplier loss) {
        double[] gradient = new double[at.length];
        for (int i = 0; i < at.length; i++) {
            double value = at[i];
            at[i] = value + STEP;
            double above = loss.getAsDouble();
            at[i] = value - STEP;
            gradient[i] = (above - loss.getAsDouble()) / (2 * STEP);
            at[i] = value;
        }
        return gradient;
    }

    private static double[] convolve(ConvSpec spec, double[] x, double[] w) {
        ConvFilter f = spec.filter();
        int height = spec.height() + 2 * f.rowPadding();
        int width = spec.width() + 2 * f.columnPadding();
        double[][][][] padded = new double[spec.batch()][height][width][spec.in()];
        for (int i = 0; i < x.length; i++) {
            int c = i % spec.in();
            int column = i / spec.in() % spec.width() + f.columnPadding();
            int row = i / spec.in() / spec.width() % spec.height() + f.rowPadding();
            padded[i / spec.in() / spec.width() / spec.height()][row][column][c] = x[i];
        }
        int outHeight = (height - f.dilation() * (f.height() - 1) - 1) / f.stride() + 1;
        int outWidth = (width - f.dilation() * (f.width() - 1) - 1) / f.stride() + 1;
        int groupIn = spec.in() / f.groups();
        int groupOut = spec.out() / f.groups();
        double[] y = new double[spec.batch() * outHeight * outWidth * spec.out()];
        for (int i = 0; i < y.length; i++) {
            int o = i % spec.out();
            int column = i / spec.out() % outWidth;
            int row = i / spec.out() / outWidth % outHeight;
            double[][][] image = padded[i / spec.out() / outWidth / outHeight];
            for (int k = 0; k < f.height() * f.width() * groupIn; k++) {
                int u = k / groupIn / f.width() * f.dilation() + row * f.stride();
                int v = k / groupIn % f.width() * f.dilation() + column * f.stride();
                int c = o / groupOut * groupIn + k % groupIn;
                y[i] += image[u][v][c] * w[k * spec.out() + o];
            }
        }
        return y;
    }

    private static void assertClose(double[] expected, float[] actual) {
        assertThat(actual).hasSameSizeAs(expected);
        for (int i = 0; i < expected.length; i++) {
            assertThat((double) actual[i]).as("[%d]", i).isCloseTo(expected[i], within(1e-4));
        }
    }

    private static double[] widen(float[] values) {
        double[] wide = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            wide[i] = values[i];
        }
        return wide;
    }

    private static int floats(long bytes) {
        return (int) (bytes / 4);
    }

    @Example
    void filtersThatDoNotFitAreRefused() {
        assertThatThrownBy(() -> new ConvSpec(1, 4, 9, 6, 6, ConvFilter.square(5, 1, 0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "conv: a filter that spans 5x5 must fit the padded image, got 4x9 and"
                                + " padding 0 and 0");
        ConvFilter grouped = ConvFilter.centred(1, 1, 1).withGroups(4);
        assertThatThrownBy(() -> new ConvSpec(1, 4, 4, 8, 6, grouped))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("conv: groups must divide the channels, got 4 groups and 8 -> 6");
    }

    @Provide
    Arbitrary<ConvSpec> specs() {
        Arbitrary<Integer> kernels = Arbitraries.integers().between(1, 4);
        Arbitrary<Integer> paddings = Arbitraries.integers().between(0, 3);
        Arbitrary<ConvFilter> filters =
                Combinators.combine(
                                kernels,
                                kernels,
                                Arbitraries.of(1, 2, 3),
                                paddings,
                                paddings,
                                Arbitraries.of(1, 1, 2, 3),
                                Arbitraries.of(1, 1, 2, 3))
                        .as(ConvFilter::new);
        return Combinators.combine(
                        Arbitraries.of(1, 2, 5),
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(1, 3),
                        filters)
                .filter(
                        (batch, height, width, in, out, f) ->
                                height + 2 * f.rowPadding() >= f.rowSpan()
                                        && width + 2 * f.columnPadding() >= f.columnSpan())
                .as(
                        (batch, height, width, in, out, f) ->
                                new ConvSpec(
                                        batch,
                                        height,
                                        width,
                                        in * f.groups(),
                                        out * f.groups(),
                                        f));
    }
}
