package nazca.kernels.dropout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import nazca.kernels.fixtures.GuardedMemory;
import nazca.kernels.fixtures.Values;
import nazca.tensor.View;
import nazca.tensor.random.RandomStream;

import org.junit.jupiter.api.Test;

import java.util.Arrays;

class ScalarDropoutTest {
    private static final int ELEMENTS = 100_000;

    private final DropoutKernel kernel = new ScalarDropout();

    @Test
    void keptElementsAreScaledAndTheirShareIsThatOfTheRate() {
        var mask = new KeepMask(stream(3), 0.2f);
        float[] x = Values.positive(1, ELEMENTS, 1f);
        float[] y = dropped(mask, x);
        int kept = 0;
        for (int i = 0; i < ELEMENTS; i++) {
            boolean keeps = stream(3).uniform(i) >= 0.2f;
            kept += keeps ? 1 : 0;
            assertThat(y[i]).isEqualTo(keeps ? x[i] * (1f / 0.8f) : 0f);
        }
        // Six standard deviations of the binomial distribution.
        assertThat((double) kept / ELEMENTS).isCloseTo(0.8, within(6 * 0.4 / 316));
    }

    @Test
    void theMaskDependsOnTheStepAndOnNothingElse() {
        float[] x = Values.positive(1, 1000, 1f);
        assertThat(dropped(new KeepMask(stream(3), 0.5f), x))
                .isEqualTo(dropped(new KeepMask(stream(3), 0.5f), x))
                .isNotEqualTo(dropped(new KeepMask(stream(4), 0.5f), x));
    }

    @Test
    void droppedPoisonIsZeroAndRateZeroKeepsAll() {
        var all = new KeepMask(stream(1), 0f);
        assertThat(dropped(all, 1f, -2f, 3f)).containsExactly(1f, -2f, 3f);
        float[] poison = new float[64];
        Arrays.fill(poison, Float.NaN);
        assertThat(dropped(new KeepMask(stream(1), 0.5f), poison)).contains(0f, Float.NaN);
    }

    @Test
    void aPathIsDroppedForAWholeImage() {
        var mask = new KeepMask(stream(5), 0.5f);
        try (var memory = new GuardedMemory()) {
            View x = memory.floats(Values.positive(1, 300, 1f));
            View y = memory.blank(300);
            kernel.dropPath(100, 3, mask, x, y);
            float[] in = memory.read(x, 300);
            float[] out = memory.read(y, 300);
            for (int i = 0; i < 300; i++) {
                assertThat(out[i]).isEqualTo(mask.keeps(i / 3) ? 2f * in[i] : 0f);
            }
            assertThat(out).contains(0f).isNotEqualTo(new float[300]);
            memory.assertGuardsIntact();
        }
    }

    @Test
    void aMaskThatDoesNotDivideKeepsEveryBit() {
        float[] x = Values.positive(1, 1000, 1f);
        var mask = new KeepMask(stream(3), 0.3f, false);
        float[] y = dropped(mask, x);
        for (int i = 0; i < x.length; i++) {
            assertThat(y[i]).isEqualTo(mask.keeps(i) ? x[i] : 0f);
        }
    }

    @Test
    void ratesOutsideTheirRangeAreRefused() {
        assertThatThrownBy(() -> new KeepMask(stream(1), 1f))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("dropout: rate must be in [0, 1), got 1.0");
        assertThatThrownBy(() -> new KeepMask(stream(1), Float.NaN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("dropout: rate must be in [0, 1), got NaN");
    }

    private float[] dropped(KeepMask mask, float... values) {
        try (var memory = new GuardedMemory()) {
            View y = memory.blank(values.length);
            kernel.dropout(values.length, mask, memory.floats(values), y);
            memory.assertGuardsIntact();
            return memory.read(y, values.length);
        }
    }

    private static RandomStream stream(long step) {
        return RandomStream.of(7, "dropout").at(2, step);
    }
}
