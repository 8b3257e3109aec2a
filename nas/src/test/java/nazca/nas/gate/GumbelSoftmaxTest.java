package nazca.nas.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nazca.tensor.random.RandomStream;

import org.junit.jupiter.api.Test;

import java.util.Arrays;

class GumbelSoftmaxTest {
    private static final double[] ALPHA = {0.3, -1.1, 0.9, 0};
    private static final RandomStream RANDOM = RandomStream.of(7, "gumbel");

    /** Chi-squared with 3 degrees of freedom is below 16.27 in 999 of 1,000 cases. */
    @Test
    void samplesAreDistributedByTheSoftmaxAtEveryTemperature() {
        double[] p = Probabilities.softmax(ALPHA);
        for (double temperature : new double[] {10, 1, 0.1}) {
            int[] counts = new int[4];
            int draws = 20_000;
            for (int i = 0; i < draws; i++) {
                counts[GumbelSoftmax.sample(ALPHA, temperature, RANDOM.at(0, i), 3).active()]++;
            }
            double chi = 0;
            for (int k = 0; k < 4; k++) {
                chi += Math.pow(counts[k] - draws * p[k], 2) / (draws * p[k]);
            }
            assertThat(chi).isLessThan(16.27);
        }
    }

    @Test
    void edgesStepsAndEpochsHaveNumbersOfTheirOwnAndTheSameOnesAgain() {
        double[] one = GumbelSoftmax.sample(ALPHA, 1, RANDOM.at(2, 5), 3).probabilities();
        assertThat(GumbelSoftmax.sample(ALPHA, 1, RANDOM.at(2, 5), 3).probabilities())
                .isEqualTo(one);
        assertThat(GumbelSoftmax.sample(ALPHA, 1, RANDOM.at(2, 5), 4).probabilities())
                .isNotEqualTo(one);
        assertThat(GumbelSoftmax.sample(ALPHA, 1, RANDOM.at(2, 6), 3).probabilities())
                .isNotEqualTo(one);
        assertThat(GumbelSoftmax.sample(ALPHA, 1, RANDOM.at(3, 5), 3).probabilities())
                .isNotEqualTo(one);
    }

    @Test
    void lowTemperaturesAreNearlyOneHotAndHighOnesNearlyUniform() {
        GumbelSoftmax cold = GumbelSoftmax.sample(ALPHA, 0.01, RANDOM, 0);
        GumbelSoftmax hot = GumbelSoftmax.sample(ALPHA, 1000, RANDOM, 0);
        assertThat(hot.active()).isEqualTo(cold.active());
        assertThat(cold.probabilities()[cold.active()]).isGreaterThan(0.99);
        assertThat(Arrays.stream(hot.probabilities()).max().orElseThrow()).isLessThan(0.26);
    }

    /** Differences of sum_k b_k p_k in alpha, under noise that stays. */
    @Test
    void theGradientIsThatOfTheRelaxedSample() {
        double[] b = {0.7, -0.2, 1.3, 0.1};
        double[] gradient = GumbelSoftmax.sample(ALPHA, 0.7, RANDOM, 1).gradient(b);
        double h = 1e-5;
        for (int k = 0; k < 4; k++) {
            double[] more = ALPHA.clone();
            double[] less = ALPHA.clone();
            more[k] += h;
            less[k] -= h;
            assertThat(gradient[k])
                    .isCloseTo((relaxed(more, b) - relaxed(less, b)) / (2 * h), within(1e-8));
        }
    }

    private static double relaxed(double[] alpha, double[] b) {
        double[] p = GumbelSoftmax.sample(alpha, 0.7, RANDOM, 1).probabilities();
        double sum = 0;
        for (int k = 0; k < p.length; k++) {
            sum += b[k] * p[k];
        }
        return sum;
    }
}
