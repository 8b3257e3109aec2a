package nazca.kernels.optimizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nazca.kernels.fixtures.GuardedMemory;
import nazca.tensor.View;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScalarOptimizerTest {
    private final ScalarOptimizer kernel = new ScalarOptimizer();

    @Test
    void oneStepOfSgdByHand() {
        try (var memory = new GuardedMemory()) {
            View w = memory.floats(2f);
            View v = memory.floats(4f);
            // g' = 1 + 0.5 * 2 = 2, v = 0.5 * 4 + 2 = 4, w = 2 - 0.25 * 4
            kernel.sgd(
                    UpdateSpec.of(1),
                    new SgdStep(0.25f, 0.5f, false),
                    0.5f,
                    w,
                    memory.floats(1f),
                    v);
            assertThat(memory.read(v, 1)).containsExactly(4f);
            assertThat(memory.read(w, 1)).containsExactly(1f);
        }
    }

    @Test
    void nesterovLooksAheadByOneMomentumStep() {
        try (var memory = new GuardedMemory()) {
            View w = memory.floats(2f);
            View v = memory.floats(4f);
            // g' = 2, v = 4, direction = 0.5 * 4 + 2 = 4, w = 2 - 0.25 * 4
            kernel.sgd(
                    UpdateSpec.of(1),
                    new SgdStep(0.25f, 0.5f, true),
                    0.5f,
                    w,
                    memory.floats(1f),
                    v);
            assertThat(memory.read(w, 1)).containsExactly(1f);
            // g' = 1 + 0.5 = 1.5, v = 2 + 1.5 = 3.5, direction = 1.75 + 1.5 = 3.25
            kernel.sgd(
                    UpdateSpec.of(1),
                    new SgdStep(0.25f, 0.5f, true),
                    0.5f,
                    w,
                    memory.floats(1f),
                    v);
            assertThat(memory.read(w, 1)).containsExactly(0.1875f);
        }
    }

    @ParameterizedTest
    @ValueSource(floats = {1f, 1e-3f, 1e-8f})
    void tenStepsOfAdamAreThoseOfThePaperInDouble(float size) {
        double weight = 0.5;
        double first = 0;
        double second = 0;
        try (var memory = new GuardedMemory()) {
            View w = memory.floats(0.5f);
            View m = memory.floats(0f);
            View v = memory.floats(0f);
            for (int t = 1; t <= 10; t++) {
                float gradient = size * (t % 3 - 0.75f);
                double decayed = gradient + 1e-3 * weight * size;
                first = 0.9 * first + 0.1 * decayed;
                second = 0.999 * second + 0.001 * decayed * decayed;
                double unbiased = second / (1 - Math.pow(0.999, t));
                double corrected = first / (1 - Math.pow(0.9, t));
                weight -= 0.01 * corrected / (Math.sqrt(unbiased) + 1e-8);
                var step =
                        new AdamStep(
                                (float) (0.01 / (1 - Math.pow(0.9, t))),
                                0.9f,
                                (float) 0.1,
                                0.999f,
                                (float) 0.001,
                                (float) (1 / (1 - Math.pow(0.999, t))),
                                1e-8f);
                View g = memory.floats(gradient);
                kernel.adam(UpdateSpec.of(1), step, 1e-3f * size, w, g, m, v);
                assertThat((double) memory.read(w, 1)[0]).isCloseTo(weight, within(1e-5));
            }
            assertThat(weight).isNotCloseTo(0.5, within(1e-3));
        }
    }

    @Test
    void aSliceOfAWiderWeightLeavesTheRestAlone() {
        try (var memory = new GuardedMemory()) {
            View w = memory.floats(1, 1, 9, 1, 1, 9);
            View g = memory.floats(1, 1, 1, 1, 1, 1);
            View v = memory.floats(0, 0, 7, 0, 0, 7);
            kernel.sgd(new UpdateSpec(2, 2, 3), new SgdStep(0.5f, 0f, false), 0f, w, g, v);
            assertThat(memory.read(w, 6)).containsExactly(0.5f, 0.5f, 9, 0.5f, 0.5f, 9);
            assertThat(memory.read(v, 6)).containsExactly(1, 1, 7, 1, 1, 7);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "25, 2.5, 0.5",
        "25, 5, 1",
        "25, 6, 1",
        "0, 5, 1",
        "NaN, 5, 1",
        "Infinity, 5, 1",
        "8, 1, 0.35355338"
    })
    void gradientsAreClippedWhereTheirNormIsFiniteAndTooLarge(
            float squares, float largest, float expected) {
        try (var memory = new GuardedMemory()) {
            View factor = memory.blank(1);
            kernel.clipFactor(largest, memory.floats(squares), factor);
            assertThat(memory.read(factor, 1)).containsExactly(expected);
        }
    }
}
