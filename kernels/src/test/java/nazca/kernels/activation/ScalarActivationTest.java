package nazca.kernels.activation;

import static org.assertj.core.api.Assertions.assertThat;

import nazca.kernels.fixtures.GuardedMemory;
import nazca.tensor.View;

import org.junit.jupiter.api.Test;

class ScalarActivationTest {
    private final ScalarActivation kernel = new ScalarActivation();

    @Test
    void relu6CutsBothSidesAndPassesNanAndMinusZero() {
        float[] x = {-1, -0f, 0, 3, 6, 7, Float.NaN, Float.POSITIVE_INFINITY, -1e30f};
        try (var memory = new GuardedMemory()) {
            View y = memory.blank(x.length);
            kernel.relu6(x.length, memory.floats(x), y);
            assertThat(memory.read(y, x.length))
                    .containsExactly(new float[] {0, -0f, 0, 3, 6, 6, Float.NaN, 6, 0});
        }
    }

    @Test
    void gradientPassesStrictlyBetweenTheCuts() {
        float[] y = {0, -0f, Float.MIN_VALUE, 3, Math.nextDown(6f), 6, Float.NaN};
        try (var memory = new GuardedMemory()) {
            View dx = memory.blank(y.length);
            View dy = memory.floats(1, 2, 3, 4, 5, 6, 7);
            kernel.relu6Gradient(y.length, memory.floats(y), dy, dx);
            assertThat(memory.read(dx, y.length)).containsExactly(0, 0, 3, 4, 5, 0, 0);
        }
    }
}
