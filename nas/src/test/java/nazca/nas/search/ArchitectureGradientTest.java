package nazca.nas.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nazca.nas.gate.Gate;
import nazca.nas.gate.Probabilities;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.Random;

class ArchitectureGradientTest {
    @Test
    void bothPartsOfAnEdgesGradientSumToZeroAndAddUp() {
        Random random = new Random(4);
        for (int trial = 0; trial < 100; trial++) {
            int count = 2 + random.nextInt(6);
            double[] p = Probabilities.softmax(random.doubles(count, -3, 3).toArray());
            int[] rivals = new int[count];
            Arrays.setAll(rivals, i -> i);
            double[] costs = random.doubles(count, 0, 40).toArray();
            double[] gates = random.doubles(count, -2, 2).toArray();
            ArchitectureGradient gradient =
                    ArchitectureGradient.of(new Gate(0, rivals, p), gates, new double[][] {costs});
            assertThat(Arrays.stream(gradient.crossEntropy()).sum()).isCloseTo(0, within(1e-14));
            assertThat(Arrays.stream(gradient.costs()[0]).sum()).isCloseTo(0, within(1e-13));
            for (int k = 0; k < count; k++) {
                assertThat(gradient.total()[k])
                        .isEqualTo(gradient.crossEntropy()[k] + gradient.costs()[0][k]);
            }
            int dearest = Probabilities.argmax(costs);
            assertThat(gradient.costs()[0][dearest]).isPositive();
        }
    }

    @Test
    void onlyTheRivalsOfModeTwoShareTheGradient() {
        Gate gate = new Gate(3, new int[] {1, 3}, new double[] {0.25, 0.75});
        ArchitectureGradient gradient =
                ArchitectureGradient.of(gate, new double[] {2, -2}, new double[][] {{9, 1, 9, 5}});
        // By hand: mean of b is 0.25 * 2 - 0.75 * 2 = -1, so 0.25 * (2 + 1) and 0.75 * (-2 + 1).
        assertThat(gradient.crossEntropy()).containsExactly(0.75, -0.75);
        // Mean cost is 4: 0.25 * (1 - 4) and 0.75 * (5 - 4).
        assertThat(gradient.costs()[0]).containsExactly(-0.75, 0.75);
    }
}
