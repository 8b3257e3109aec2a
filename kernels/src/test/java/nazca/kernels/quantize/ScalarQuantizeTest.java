package nazca.kernels.quantize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import nazca.kernels.fixtures.GuardedMemory;
import nazca.tensor.View;
import nazca.tensor.random.RandomStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;

class ScalarQuantizeTest {
    private static final float INFINITY = Float.POSITIVE_INFINITY;

    private final ScalarQuantize kernel = new ScalarQuantize();

    @Test
    void twoBitWeightsAreTheLargestMagnitudeOrZero() {
        assertThat(weights(2, 3, -3, 1.5f, -1.5f, 1.6f, -1.6f, 0, -0f))
                .containsExactly(3, -3, 0, 0, 3, -3, 0, 0);
    }

    @Test
    void threeBitWeightsRoundHalfToEven() {
        assertThat(weights(3, 6, 1, 3, 5, -1, -3, -5, 2.9f, 3.1f))
                .containsExactly(6, 0, 4, 4, 0, -4, -4, 2, 4);
    }

    @Test
    void weightsThatAreAllZeroStayZero() {
        assertThat(weights(4, 0, -0f, 0)).containsExactly(0, 0, 0);
    }

    @Test
    void anInfiniteWeightShowsInAllOfThem() {
        assertThat(weights(4, 1, INFINITY, Float.NaN)).containsOnly(Float.NaN);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8})
    void weightsAreTheNearestOfAtMostTwoToTheBitsLessOneValues(int bits) {
        float[] w = drawn(2000);
        float[] y = weights(bits, w);
        double largest = 0;
        for (float weight : w) {
            largest = Math.max(largest, Math.abs(weight));
        }
        double step = largest / ((1 << (bits - 1)) - 1);
        for (int i = 0; i < w.length; i++) {
            double exact = Math.rint(w[i] / step) * step;
            assertThat((double) y[i]).isCloseTo(exact, within(1e-6 * largest));
        }
        assertThat(Arrays.stream(doubles(y)).distinct().count()).isLessThan(1L << bits);
    }

    @Test
    void activationsAreCutAtZeroAndTheClipAndRoundedHalfToEven() {
        assertThat(activations(2, false, 3, -INFINITY, -1, -0f, 0.5f, 0.6f, 1.5f, 2.5f, 3, 9))
                .containsExactly(0, 0, 0, 0, 1, 2, 2, 3, 3);
        assertThat(activations(2, false, 3, INFINITY, Float.NaN)).containsExactly(3, Float.NaN);
    }

    @Test
    void signedActivationsAreCutAtBothClips() {
        assertThat(activations(3, true, 6, -INFINITY, -7, -5, -1, -0.9f, 1, 3, 5.5f, INFINITY))
                .containsExactly(-6, -6, -4, 0, 0, 0, 4, 6, 6);
    }

    @ParameterizedTest
    @CsvSource({"2, false", "4, false", "8, false", "2, true", "4, true", "8, true"})
    void activationsAreThoseOfTheFormulaInDouble(int bits, boolean signed) {
        float clip = 0.75f;
        float[] x = drawn(2000);
        float[] y = activations(bits, signed, clip, x);
        double step = clip / new QuantizerSpec(bits, signed).levels();
        for (int i = 0; i < x.length; i++) {
            double cut = Math.min(Math.max(x[i], signed ? -clip : 0), clip);
            assertThat((double) y[i]).isCloseTo(Math.rint(cut / step) * step, within(1e-6));
        }
    }

    @Test
    void gradientsPassStrictlyBetweenTheClips() {
        float[] x = {-INFINITY, -3, -1, 0, Float.MIN_VALUE, 1, Math.nextDown(2f), 2, 3, Float.NaN};
        assertThat(gradient(false, 2, x)).containsExactly(0, 0, 0, 0, 1, 1, 1, 0, 0, 0);
        assertThat(gradient(true, 2, x)).containsExactly(0, 0, 1, 1, 1, 1, 1, 0, 0, 0);
    }

    @Test
    void theClipsGradientIsThatOfWhatItCuts() {
        float[] x = {-3, -2, -1, 1, 2, 3, INFINITY, Float.NaN};
        float[] dy = {1, 2, 4, 8, 16, 32, 64, 128};
        assertThat(clipGradient(false, 2, x, dy)).isEqualTo(16 + 32 + 64);
        assertThat(clipGradient(true, 2, x, dy)).isEqualTo(16 + 32 + 64 - 1 - 2);
    }

    @ParameterizedTest
    @CsvSource({"1, false", "15, true", "4096, false", "4097, true", "50000, true"})
    void theClipsGradientIsTheSumInDouble(int elements, boolean signed) {
        float[] x = drawn(elements);
        float[] dy = drawn(2 * elements);
        dy = Arrays.copyOfRange(dy, elements, 2 * elements);
        double sum = 0;
        for (int i = 0; i < elements; i++) {
            sum += x[i] >= 0.5f ? dy[i] : 0;
            sum -= signed && x[i] <= -0.5f ? dy[i] : 0;
        }
        assertThat((double) clipGradient(signed, 0.5f, x, dy)).isCloseTo(sum, within(1e-3));
    }

    @Test
    void aClipOfNothingCountsAsTheLeastOne() {
        float least = QuantizeKernel.LEAST_CLIP;
        assertThat(activations(2, false, 0, 1)).containsExactly(least);
        assertThat(activations(2, false, -5, 1)).containsExactly(least);
        assertThat(gradient(false, -5, least / 2, least)).containsExactly(1, 0);
    }

    @Test
    void saysWhichBitsThereAre() {
        assertThatThrownBy(() -> new QuantizerSpec(1, true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("quantize: bits must be from 2 to 8, got 1");
        assertThatThrownBy(() -> new QuantizerSpec(9, false))
                .hasMessage("quantize: bits must be from 2 to 8, got 9");
    }

    private float[] weights(int bits, float... w) {
        try (var memory = new GuardedMemory()) {
            View y = memory.blank(w.length);
            View scratch = memory.blank(1);
            kernel.weights(w.length, new QuantizerSpec(bits, true), memory.floats(w), y, scratch);
            return memory.read(y, w.length);
        }
    }

    private float[] activations(int bits, boolean signed, float clip, float... x) {
        try (var memory = new GuardedMemory()) {
            View y = memory.blank(x.length);
            View at = memory.floats(new float[] {clip});
            kernel.activations(x.length, new QuantizerSpec(bits, signed), memory.floats(x), at, y);
            return memory.read(y, x.length);
        }
    }

    /** The gradient where dy is 1. */
    private float[] gradient(boolean signed, float clip, float... x) {
        var ones = new float[x.length];
        Arrays.fill(ones, 1f);
        try (var memory = new GuardedMemory()) {
            View dx = memory.blank(x.length);
            View at = memory.floats(new float[] {clip});
            var spec = new QuantizerSpec(4, signed);
            kernel.activationGradient(
                    x.length, spec, memory.floats(x), at, memory.floats(ones), dx);
            return memory.read(dx, x.length);
        }
    }

    private float clipGradient(boolean signed, float clip, float[] x, float[] dy) {
        try (var memory = new GuardedMemory()) {
            View dclip = memory.blank(1);
            View at = memory.floats(new float[] {clip});
            var spec = new QuantizerSpec(4, signed);
            View scratch = memory.blank(1);
            kernel.clipGradient(
                    x.length, spec, memory.floats(x), at, memory.floats(dy), dclip, scratch);
            return memory.read(dclip, 1)[0];
        }
    }

    private static float[] drawn(int elements) {
        RandomStream random = RandomStream.of(5, "quantize");
        float[] values = new float[elements];
        for (int i = 0; i < elements; i++) {
            values[i] = random.normal(i);
        }
        return values;
    }

    private static double[] doubles(float[] values) {
        double[] all = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            all[i] = values[i];
        }
        return all;
    }
}
