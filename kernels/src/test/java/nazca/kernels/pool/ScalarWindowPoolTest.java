package nazca.kernels.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import nazca.kernels.fixtures.GuardedMemory;
import nazca.kernels.fixtures.Slopes;
import nazca.kernels.fixtures.Values;
import nazca.tensor.View;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ScalarWindowPoolTest {
    private final ScalarPool kernel = new ScalarPool();

    @Property(tries = 80, seed = "405")
    void poolsWhatTheWindowsOfTheImageHold(@ForAll("specs") WindowPoolSpec spec) {
        float[] x = Values.NORMAL.draw(1, floats(spec.xBytes()));
        int outputs = floats(spec.yBytes());
        try (var memory = new GuardedMemory()) {
            View y = memory.blank(outputs);
            kernel.average(spec, memory.floats(x), y);
            assertClose(pool(spec, Slopes.doubles(x), false), memory.read(y, outputs));
            kernel.max(spec, memory.floats(x), y);
            assertClose(pool(spec, Slopes.doubles(x), true), memory.read(y, outputs));
            memory.assertGuardsIntact();
        }
    }

    @Property(tries = 40, seed = "406")
    void gradientsAreThoseOfCentralDifferences(@ForAll("specs") WindowPoolSpec spec) {
        float[] x = Values.NORMAL.draw(2, floats(spec.xBytes()));
        float[] dy = Values.NORMAL.draw(3, floats(spec.yBytes()));
        try (var memory = new GuardedMemory()) {
            View dx = memory.blank(x.length);
            kernel.averageGradient(spec, memory.floats(dy), dx);
            assertClose(slopes(spec, x, dy, false), memory.read(dx, x.length));
            kernel.maxGradient(spec, memory.floats(x), memory.floats(dy), dx);
            assertClose(slopes(spec, x, dy, true), memory.read(dx, x.length));
            memory.assertGuardsIntact();
        }
    }

    @Example
    void theFirstOfEqualPixelsTakesTheGradient() {
        var spec = new WindowPoolSpec(1, 1, 3, 1, 3, 1, 1);
        try (var memory = new GuardedMemory()) {
            View dx = memory.blank(3);
            kernel.maxGradient(spec, memory.floats(5, 5, 5), memory.floats(1, 10, 100), dx);
            assertThat(memory.read(dx, 3)).containsExactly(11, 100, 0);
            float lowest = Float.NEGATIVE_INFINITY;
            View x = memory.floats(lowest, lowest, lowest);
            kernel.maxGradient(spec, x, memory.floats(1, 10, 100), dx);
            assertThat(memory.read(dx, 3)).containsExactly(11, 100, 0);
        }
    }

    @Example
    void anyNanOfAWindowIsItsMaximum() {
        var spec = new WindowPoolSpec(1, 1, 4, 1, 3, 1, 1);
        try (var memory = new GuardedMemory()) {
            View x = memory.floats(Float.NaN, 7, 8, 9);
            View y = memory.blank(4);
            View dx = memory.blank(4);
            kernel.max(spec, x, y);
            assertThat(memory.read(y, 4)).containsExactly(Float.NaN, Float.NaN, 9, 9);
            kernel.maxGradient(spec, x, memory.floats(1, 10, 100, 1000), dx);
            assertThat(memory.read(dx, 4)).containsExactly(11, 0, 0, 1100);
        }
    }

    @Example
    void windowsThatHoldNoPixelAreRefused() {
        assertThatThrownBy(() -> new WindowPoolSpec(1, 4, 4, 1, 2, 1, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("pool: padding must be >= 0 and below the kernel 2, got 2");
        assertThatThrownBy(() -> new WindowPoolSpec(1, 2, 9, 1, 5, 1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("pool: a window of 5 must fit the padded image, got 2x9 and padding 1");
    }

    private static double[] slopes(WindowPoolSpec spec, float[] x, float[] dy, boolean max) {
        double[] point = Slopes.doubles(x);
        var slopes = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            slopes[i] =
                    Slopes.at(
                            point,
                            i,
                            () -> {
                                double[] y = pool(spec, point, max);
                                double loss = 0;
                                for (int k = 0; k < y.length; k++) {
                                    loss += dy[k] * y[k];
                                }
                                return loss;
                            });
        }
        return slopes;
    }

    /**
     * Walks the whole image for each output and asks of every pixel whether the window holds it.
     */
    private static double[] pool(WindowPoolSpec spec, double[] x, boolean max) {
        var y = new double[floats(spec.yBytes())];
        for (int out = 0; out < y.length; out++) {
            int c = out % spec.channels();
            int left = out / spec.channels() % spec.outWidth() * spec.stride() - spec.padding();
            int row = out / spec.channels() / spec.outWidth();
            int top = row % spec.outHeight() * spec.stride() - spec.padding();
            double sum = 0;
            double most = Double.NEGATIVE_INFINITY;
            int count = 0;
            for (int pixel = 0; pixel < spec.height() * spec.width(); pixel++) {
                int down = pixel / spec.width() - top;
                int right = pixel % spec.width() - left;
                if (down >= 0 && down < spec.kernel() && right >= 0 && right < spec.kernel()) {
                    int image = row / spec.outHeight() * spec.height() * spec.width();
                    double value = x[(image + pixel) * spec.channels() + c];
                    sum += value;
                    most = Math.max(most, value);
                    count++;
                }
            }
            y[out] = max ? most : sum / count;
        }
        return y;
    }

    private static void assertClose(double[] expected, float[] actual) {
        assertThat(actual).hasSameSizeAs(expected);
        for (int i = 0; i < expected.length; i++) {
            assertThat((double) actual[i]).as("[%d]", i).isCloseTo(expected[i], within(1e-5));
        }
    }

    private static int floats(long bytes) {
        return (int) (bytes / 4);
    }

    @Provide
    Arbitrary<WindowPoolSpec> specs() {
        return Combinators.combine(
                        Arbitraries.of(1, 3),
                        Arbitraries.integers().between(3, 7),
                        Arbitraries.integers().between(3, 7),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(0, 4))
                .filter(
                        (batch, height, width, channels, kernel, stride, padding) ->
                                padding < kernel && Math.min(height, width) + 2 * padding >= kernel)
                .as(WindowPoolSpec::new);
    }
}
