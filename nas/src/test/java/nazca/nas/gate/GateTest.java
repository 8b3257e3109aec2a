package nazca.nas.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nazca.tensor.random.RandomStream;

import org.junit.jupiter.api.Test;

import java.util.Random;

class GateTest {
    private final Random random = new Random(11);

    private double[] alphas(int n) {
        return random.doubles(n, -2, 2).toArray();
    }

    @Test
    void gradientThroughSoftmaxIsThatOfTheExpectation() {
        double[] alpha = alphas(7);
        double[] b = random.doubles(7, -5, 5).toArray();
        double[] gradient = GateGradient.throughSoftmax(Probabilities.softmax(alpha), b);
        double sum = 0;
        for (int i = 0; i < 7; i++) {
            double h = 1e-6;
            double kept = alpha[i];
            alpha[i] = kept + h;
            double up = expectation(alpha, b);
            alpha[i] = kept - h;
            double down = expectation(alpha, b);
            alpha[i] = kept;
            assertThat(gradient[i]).isCloseTo((up - down) / (2 * h), within(1e-8));
            sum += gradient[i];
        }
        assertThat(sum).isCloseTo(0, within(1e-14));
    }

    private static double expectation(double[] alpha, double[] b) {
        double sum = 0;
        double weights = 0;
        for (int i = 0; i < b.length; i++) {
            sum += Math.exp(alpha[i]) * b[i];
            weights += Math.exp(alpha[i]);
        }
        return sum / weights;
    }

    @Test
    void entropyOfEqualAlphasIsTheLogarithmOfTheirNumber() {
        assertThat(Probabilities.entropy(Probabilities.softmax(new double[7])))
                .isCloseTo(Math.log(7), within(1e-15));
        assertThat(Probabilities.entropy(new double[] {1, 0})).isZero();
    }

    @Test
    void hugeAlphasDoNotOverflow() {
        assertThat(Probabilities.softmax(new double[] {1e4, 1e4, -1e4}))
                .containsExactly(0.5, 0.5, 0);
    }

    @Test
    void pathsAreDrawnAsOftenAsTheirProbabilitySays() {
        double[] p = {0.1, 0.6, 0.3};
        RandomStream numbers = RandomStream.of(5, "test");
        int[] counts = new int[3];
        for (int i = 0; i < 20_000; i++) {
            counts[Gate.samplePath(p, numbers.at(0, i), 0).active()]++;
        }
        for (int k = 0; k < 3; k++) {
            assertThat(counts[k] / 20_000.0).isCloseTo(p[k], within(0.02));
        }
    }

    @Test
    void twoRivalsAreDifferentAndOneOfThemIsActive() {
        double[] alpha = alphas(6);
        RandomStream numbers = RandomStream.of(5, "test");
        int[] drawn = new int[6];
        for (int i = 0; i < 2_000; i++) {
            Gate gate = Gate.sampleTwo(alpha, numbers.at(0, i), 3);
            assertThat(gate.rivals()).hasSize(2).isSorted().doesNotHaveDuplicates();
            assertThat(gate.rivals()).contains(gate.active());
            assertThat(gate.probabilities()[0] + gate.probabilities()[1])
                    .isCloseTo(1, within(1e-15));
            drawn[gate.rivals()[0]]++;
            drawn[gate.rivals()[1]]++;
        }
        assertThat(drawn).doesNotContain(0);
    }

    @Test
    void aStepOfModeTwoLeavesUnsampledProbabilitiesWhereTheyAre() {
        for (int trial = 0; trial < 50; trial++) {
            ArchitectureParameters parameters =
                    new ArchitectureParameters(new int[] {7}, 0.3, trial);
            for (int step = 0; step < 20; step++) {
                double[] before = parameters.probabilities(0);
                Gate gate =
                        Gate.sampleTwo(
                                parameters.alpha(0), RandomStream.of(trial, "t").at(0, step), 0);
                double[] b = {random.nextGaussian(), random.nextGaussian()};
                parameters.step(0, gate, GateGradient.throughSoftmax(gate.probabilities(), b));
                double[] after = parameters.probabilities(0);
                boolean moved = false;
                for (int k = 0; k < 7; k++) {
                    if (k == gate.rivals()[0] || k == gate.rivals()[1]) {
                        moved |= Math.abs(after[k] - before[k]) > 1e-6;
                    } else {
                        assertThat(after[k]).isCloseTo(before[k], within(1e-12));
                    }
                }
                assertThat(moved).isTrue();
            }
        }
    }

    @Test
    void initialAlphasAreSmallAndFixedByTheSeed() {
        ArchitectureParameters one = new ArchitectureParameters(new int[] {7, 6}, 0.1, 3);
        ArchitectureParameters same = new ArchitectureParameters(new int[] {7, 6}, 0.1, 3);
        ArchitectureParameters other = new ArchitectureParameters(new int[] {7, 6}, 0.1, 4);
        assertThat(one.alpha(1)).containsExactly(same.alpha(1)).isNotEqualTo(other.alpha(1));
        for (double value : one.alpha(0)) {
            assertThat(Math.abs(value)).isLessThan(6e-3).isNotZero();
        }
    }
}
