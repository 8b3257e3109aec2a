package nazca.kernels.elementwise;

import static nazca.kernels.fixtures.Slopes.doubles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import nazca.kernels.fixtures.GuardedMemory;
import nazca.kernels.fixtures.Slopes;
import nazca.kernels.fixtures.Values;
import nazca.tensor.View;

import org.junit.jupiter.api.Test;

class ScalarChannelScaleTest {
    private final ScalarElementwise kernel = new ScalarElementwise();

    @Test
    void everyImageAndChannelHasAScaleOfItsOwn() {
        var spec = new ChannelScaleSpec(2, 2, 3);
        try (var memory = new GuardedMemory()) {
            View y = memory.blank(12);
            View x = memory.floats(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
            kernel.scaleChannels(spec, x, memory.floats(1, 10, 100, -1, 0.5f, 0), y);
            assertThat(memory.read(y, 12))
                    .containsExactly(1, 20, 300, 4, 50, 600, -7, 4, 0, -10, 5.5f, 0);
        }
    }

    @Test
    void bothGradientsAreCentralDifferencesInDouble() {
        var spec = new ChannelScaleSpec(2, 300, 3);
        float[] x = Values.NORMAL.draw(1, 1800);
        float[] dy = Values.NORMAL.draw(2, 1800);
        float[] scale = Values.NORMAL.draw(3, 6);
        double[] maps = doubles(x);
        double[] scales = doubles(scale);
        try (var memory = new GuardedMemory()) {
            View dx = memory.blank(1800);
            View dscale = memory.blank(6);
            kernel.scaleChannels(spec, memory.floats(dy), memory.floats(scale), dx);
            kernel.scaleGradient(spec, memory.floats(x), memory.floats(dy), dscale);
            for (int i = 0; i < 1800; i += 37) {
                double slope = Slopes.at(maps, i, () -> objective(maps, scales, dy));
                assertThat((double) memory.read(dx, 1800)[i]).isCloseTo(slope, within(1e-6));
            }
            for (int i = 0; i < 6; i++) {
                double slope = Slopes.at(scales, i, () -> objective(maps, scales, dy));
                assertThat((double) memory.read(dscale, 6)[i]).isCloseTo(slope, within(1e-5));
            }
        }
    }

    @Test
    void theScalesGradientAddsChunksOf256PixelsInOrder() {
        // 2^24 + 1 is 2^24 in float: a chain swallows the ones, a chunk of its own keeps them.
        float[] x = new float[300];
        java.util.Arrays.fill(x, 1f);
        x[0] = 0x1p24f;
        float[] ones = new float[300];
        java.util.Arrays.fill(ones, 1f);
        try (var memory = new GuardedMemory()) {
            View dscale = memory.blank(1);
            var spec = new ChannelScaleSpec(1, 300, 1);
            kernel.scaleGradient(spec, memory.floats(x), memory.floats(ones), dscale);
            assertThat(memory.read(dscale, 1)).containsExactly(0x1p24f + 44f);
        }
    }

    @Test
    void anEmptyMapIsRefused() {
        assertThatThrownBy(() -> new ChannelScaleSpec(1, 0, 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("channel scale: extents must be positive, got 1, 0, 3");
    }

    private static double objective(double[] x, double[] scale, float[] weights) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += weights[i] * x[i] * scale[i / 900 * 3 + i % 3];
        }
        return sum;
    }
}
