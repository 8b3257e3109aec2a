package nazca.kernels.pool;

import static org.assertj.core.api.Assertions.assertThat;

import nazca.kernels.fixtures.GuardedMemory;
import nazca.tensor.View;

import org.junit.jupiter.api.Test;

class ScalarPoolTest {
    private final ScalarPool kernel = new ScalarPool();
    private final GlobalPoolSpec spec = new GlobalPoolSpec(2, 4, 2);

    @Test
    void averagesThePixelsOfEachImageAndChannel() {
        try (var memory = new GuardedMemory()) {
            View y = memory.blank(4);
            kernel.globalAverage(
                    spec, memory.floats(1, 10, 2, 20, 3, 30, 4, 40, 5, 50, 6, 60, 7, 70, 8, 80), y);
            assertThat(memory.read(y, 4)).containsExactly(2.5f, 25, 6.5f, 65);
        }
    }

    @Test
    void spreadsTheGradientEvenly() {
        try (var memory = new GuardedMemory()) {
            View dx = memory.blank(16);
            kernel.globalAverageGradient(spec, memory.floats(4, 8, 12, 16), dx);
            assertThat(memory.read(dx, 16))
                    .containsExactly(1, 2, 1, 2, 1, 2, 1, 2, 3, 4, 3, 4, 3, 4, 3, 4);
        }
    }
}
