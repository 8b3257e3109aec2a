package nazca.kernels.depthwise;

import static org.assertj.core.api.Assertions.assertThat;
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

class ScalarDepthwiseTest {
    private static final double STEP = 0.5; // the loss is linear in x and in w, so any will do
    private final ScalarDepthwise kernel = new ScalarDepthwise();

    @Property(tries = 60, seed = "401")
    void forwardIsAConvolutionOfTheZeroPaddedImage(@ForAll("specs") DepthwiseSpec spec) {
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

    @Property(tries = 25, seed = "402")
    void gradientsAreThoseOfCentralDifferences(@ForAll("specs") DepthwiseSpec spec) {
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
        DepthwiseSpec spec = new DepthwiseSpec(1, 1, 1, 1, 3, 1);
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
    void weightGradientAddsChunksOfEightImagesInOrder() {
        DepthwiseSpec spec = new DepthwiseSpec(17, 1, 1, 1, 1, 1);
        float[] ones = new float[17];
        Arrays.fill(ones, 1f);
        float[] x = ones.clone();
        x[0] = 0x1p24f; // a chain from it loses each 1 that follows, a chunk of ones does not
        try (GuardedMemory memory = new GuardedMemory()) {
            View dw = memory.blank(1);
            kernel.weightGradient(spec, memory.floats(x), memory.floats(ones), dw, dw);
            Bits.assertSame("dw", new float[] {0x1p24f + 8f}, memory.read(dw, 1));
        }
    }

    /** Σ dy · y, whose gradients are the ones wanted. */
    private static double loss(DepthwiseSpec spec, double[] x, double[] w, float[] dy) {
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

    private static double[] convolve(DepthwiseSpec spec, double[] x, double[] w) {
        int kernel = spec.kernel();
        int reach = spec.dilation() * (kernel - 1);
        int height = spec.height() + reach;
        int width = spec.width() + reach;
        double[][][][] padded = new double[spec.batch()][height][width][spec.channels()];
        for (int i = 0; i < x.length; i++) {
            int c = i % spec.channels();
            int column = i / spec.channels() % spec.width();
            int row = i / spec.channels() / spec.width() % spec.height();
            int image = i / spec.channels() / spec.width() / spec.height();
            padded[image][row + reach / 2][column + reach / 2][c] = x[i];
        }
        int outHeight = (spec.height() + spec.stride() - 1) / spec.stride();
        int outWidth = (spec.width() + spec.stride() - 1) / spec.stride();
        double[] y = new double[spec.batch() * outHeight * outWidth * spec.channels()];
        for (int i = 0; i < y.length; i++) {
            int c = i % spec.channels();
            int column = i / spec.channels() % outWidth;
            int row = i / spec.channels() / outWidth % outHeight;
            double[][][] image = padded[i / spec.channels() / outWidth / outHeight];
            for (int tap = 0; tap < kernel * kernel; tap++) {
                int u = tap / kernel * spec.dilation() + row * spec.stride();
                int v = tap % kernel * spec.dilation() + column * spec.stride();
                y[i] += image[u][v][c] * w[tap * spec.channels() + c];
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

    @Provide
    Arbitrary<DepthwiseSpec> specs() {
        return Combinators.combine(
                        Arbitraries.of(1, 2, 9),
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(1, 3, 5, 7, 9),
                        Arbitraries.of(1, 2),
                        Arbitraries.of(1, 2))
                .as(DepthwiseSpec::new);
    }
}
