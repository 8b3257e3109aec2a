package nazca.kernels.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nazca.kernels.fixtures.GuardedMemory;
import nazca.kernels.fixtures.Slopes;
import nazca.tensor.View;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Arrays;

class ScalarActivationTest {
    private static final float INFINITY = Float.POSITIVE_INFINITY;

    /** Steps of 1/64 about zero, and half a step off, so that no point lies on a cut. */
    private static final int POINTS = 1600;

    private final ScalarActivation kernel = new ScalarActivation();

    @Test
    void relu6CutsBothSidesAndPassesNanAndMinusZero() {
        assertThat(forward(Activation.RELU6, -1, -0f, 0, 3, 6, 7, Float.NaN, INFINITY, -1e30f))
                .containsExactly(new float[] {0, -0f, 0, 3, 6, 6, Float.NaN, 6, 0});
    }

    @Test
    void reluCutsBelowAndPassesNanAndMinusZero() {
        assertThat(forward(Activation.RELU, -1, -0f, 0, 3, 7, Float.NaN, INFINITY, -INFINITY))
                .containsExactly(new float[] {0, -0f, 0, 3, 7, Float.NaN, INFINITY, 0});
    }

    @Test
    void hardSigmoidAndHardSwishAreFlatOrTheIdentityBeyondThree() {
        float[] x = {-100, -3, -1.5f, -0f, 1.5f, 3, 100};
        assertThat(forward(Activation.HARD_SIGMOID, x))
                .containsExactly(0, 0, 0.25f, 0.5f, 0.75f, 1, 1);
        assertThat(forward(Activation.HARD_SWISH, x))
                .containsExactly(-0f, -0f, -0.375f, -0f, 1.125f, 3, 100);
    }

    @Test
    void sigmoidSaturatesWithoutNan() {
        assertThat(forward(Activation.SIGMOID, -INFINITY, -200, 0, 200, INFINITY, Float.NaN))
                .containsExactly(new float[] {0, 0, 0.5f, 1, 1, Float.NaN});
        assertThat(forward(Activation.SWISH, -200, -0f, 0, 200, INFINITY))
                .containsExactly(-0f, -0f, 0, 200, INFINITY);
    }

    @Test
    void gradientsOfRectifiersPassStrictlyBetweenTheCuts() {
        float[] y = {0, -0f, Float.MIN_VALUE, 3, Math.nextDown(6f), 6, 7, INFINITY, Float.NaN};
        assertThat(gradient(Activation.RELU6, y)).containsExactly(0, 0, 1, 1, 1, 0, 0, 0, 0);
        assertThat(gradient(Activation.RELU, y)).containsExactly(0, 0, 1, 1, 1, 1, 1, 1, 0);
        assertThat(gradient(Activation.HARD_SIGMOID, 0, 0.5f, Math.nextDown(1f), 1))
                .containsExactly(0, 1f / 6, 1f / 6, 0);
    }

    @Test
    void theSlopeOfHardSwishIsOneFromThreeOnAndZeroToMinusThree() {
        assertThat(gradient(Activation.HARD_SWISH, -INFINITY, -3, 0, 1.5f, 3, INFINITY, Float.NaN))
                .containsExactly(new float[] {0, 0, 0.5f, 1, 1, 1, Float.NaN});
    }

    @ParameterizedTest
    @CsvSource({
        "RELU, 0",
        "RELU6, 0",
        "HARD_SIGMOID, 1.2e-7",
        "HARD_SWISH, 2.4e-7",
        "SIGMOID, 2.4e-7",
        "SWISH, 2.4e-7"
    })
    void valuesAreThoseOfTheFormulaInDouble(Activation activation, double relative) {
        float[] x = points();
        float[] y = forward(activation, x);
        for (int i = 0; i < x.length; i++) {
            double exact = exact(activation, x[i]);
            assertThat((double) y[i])
                    .as("%s(%s)", activation, x[i])
                    .isCloseTo(exact, within(relative * Math.abs(exact)));
        }
    }

    /** 1 - sigmoid(x) is off by half an ulp of 1, which the slope of swish multiplies by x. */
    @ParameterizedTest
    @EnumSource
    void gradientsAreCentralDifferencesOfTheFormulaInDouble(Activation activation) {
        float[] x = points();
        float[] slopes =
                gradient(activation, activation.gradientFromOutput() ? forward(activation, x) : x);
        for (int i = 0; i < x.length; i++) {
            double[] point = {x[i]};
            double slope = Slopes.at(point, 0, () -> exact(activation, point[0]));
            assertThat((double) slopes[i])
                    .as("slope of %s at %s", activation, x[i])
                    .isCloseTo(slope, within(1e-7 * (2 + Math.abs(x[i]))));
        }
    }

    private static float[] points() {
        var x = new float[POINTS];
        for (int i = 0; i < POINTS; i++) {
            x[i] = (i - POINTS / 2 + 0.5f) / 64;
        }
        return x;
    }

    private float[] forward(Activation activation, float... x) {
        try (var memory = new GuardedMemory()) {
            View y = memory.blank(x.length);
            kernel.forward(x.length, activation, memory.floats(x), y);
            return memory.read(y, x.length);
        }
    }

    /** The gradient where dy is 1. */
    private float[] gradient(Activation activation, float... at) {
        var ones = new float[at.length];
        Arrays.fill(ones, 1f);
        try (var memory = new GuardedMemory()) {
            View dx = memory.blank(at.length);
            kernel.gradient(at.length, activation, memory.floats(at), memory.floats(ones), dx);
            return memory.read(dx, at.length);
        }
    }

    private static double exact(Activation activation, double x) {
        return switch (activation) {
            case RELU -> Math.max(x, 0);
            case RELU6 -> Math.min(Math.max(x, 0), 6);
            case HARD_SIGMOID -> Math.min(Math.max(x / 6 + 0.5, 0), 1);
            case HARD_SWISH -> x * Math.min(Math.max(x / 6 + 0.5, 0), 1);
            case SIGMOID -> 1 / (1 + Math.exp(-x));
            case SWISH -> x / (1 + Math.exp(-x));
        };
    }
}
