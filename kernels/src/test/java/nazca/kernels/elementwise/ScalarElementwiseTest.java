package nazca.kernels.elementwise;

import static org.assertj.core.api.Assertions.assertThat;

import nazca.kernels.fixtures.GuardedMemory;
import nazca.kernels.fixtures.Values;
import nazca.tensor.View;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScalarElementwiseTest {
    private final ScalarElementwise kernel = new ScalarElementwise();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 16, 17, 4095, 4096, 4097, 10_000})
    void dotTakesSixteenLanesInChunksOf4096(int elements) {
        float[] a = Values.NORMAL.draw(elements, elements);
        float[] b = Values.NORMAL.draw(elements + 1, elements);
        try (var memory = new GuardedMemory()) {
            View result = memory.blank(1);
            View scratch = memory.blank((int) kernel.sumScratch(elements));
            kernel.dot(elements, memory.floats(a), memory.floats(b), result, scratch);
            assertThat(memory.read(result, 1)[0]).isEqualTo(laneDot(a, b));
        }
    }

    @Test
    void biasGradientAddsChunksOf256RowsInOrder() {
        // 2^24 + 1 is 2^24 in float: a chain swallows the ones, a chunk of its own keeps them.
        float[] dy = new float[300];
        dy[0] = 0x1p24f;
        for (int r = 1; r < 300; r++) {
            dy[r] = 1f;
        }
        try (var memory = new GuardedMemory()) {
            View dbias = memory.blank(1);
            View scratch = memory.blank((int) kernel.biasGradientScratch(300, 1));
            kernel.biasGradient(300, 1, memory.floats(dy), dbias, scratch);
            assertThat(memory.read(dbias, 1)[0]).isEqualTo(0x1p24f + 44f);
        }
    }

    @Test
    void biasIsAddedToEveryRowAndCutByRelu6() {
        try (var memory = new GuardedMemory()) {
            View y = memory.floats(-2, 1, 3, 7);
            kernel.addBias(2, 2, memory.floats(1, 2), true, y);
            assertThat(memory.read(y, 4)).containsExactly(0, 3, 4, 6);
            kernel.addBias(2, 2, memory.floats(-1, -4), false, y);
            assertThat(memory.read(y, 4)).containsExactly(-1, -1, 3, 2);
        }
    }

    private static float laneDot(float[] a, float[] b) {
        float total = 0;
        for (int chunk = 0; chunk < a.length; chunk += 4096) {
            float[] l = new float[16];
            for (int i = chunk; i < Math.min(a.length, chunk + 4096); i++) {
                l[i % 16] = Math.fma(a[i], b[i], l[i % 16]);
            }
            float sum0 = ((l[0] + l[8]) + (l[4] + l[12])) + ((l[2] + l[10]) + (l[6] + l[14]));
            float sum1 = ((l[1] + l[9]) + (l[5] + l[13])) + ((l[3] + l[11]) + (l[7] + l[15]));
            total = chunk == 0 ? sum0 + sum1 : total + (sum0 + sum1);
        }
        return total;
    }
}
