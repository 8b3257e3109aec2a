package nazca.nas.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nazca.nas.gate.GateGradient;
import nazca.nas.gate.Probabilities;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

class CostTest {
    private static final int[] CHOICES = {3, 4, 2, 5};
    private static final double STEP = 1e-6;

    private final Random random = new Random(3);

    /** Whole numbers, so that several candidates cost the same. */
    private double[][] costs() {
        return Arrays.stream(CHOICES)
                .mapToObj(count -> random.ints(count, 0, 9).asDoubleStream().toArray())
                .toArray(double[][]::new);
    }

    private double[][] alphas() {
        return Arrays.stream(CHOICES)
                .mapToObj(count -> random.doubles(count, -2, 2).toArray())
                .toArray(double[][]::new);
    }

    private List<Cost> drawn() {
        return List.of(
                new AdditiveCost(0.7, costs()),
                new MaximumCost(0, costs()),
                new MaximumCost(4.5, costs()),
                new MaximumCost(20, costs()));
    }

    private static double[][] softmax(double[][] alphas) {
        return Arrays.stream(alphas).map(Probabilities::softmax).toArray(double[][]::new);
    }

    private static double enumerated(Cost cost, double[][] p) {
        double sum = 0;
        int[] choice = new int[CHOICES.length];
        for (int n = 0; n < 3 * 4 * 2 * 5; n++) {
            double probability = 1;
            int rest = n;
            for (int e = 0; e < choice.length; e++) {
                choice[e] = rest % CHOICES[e];
                rest /= CHOICES[e];
                probability *= p[e][choice[e]];
            }
            sum += probability * cost.of(choice);
        }
        return sum;
    }

    @Test
    void expectationsAreThoseOfAllNetworks() {
        for (int trial = 0; trial < 20; trial++) {
            for (Cost cost : drawn()) {
                double[][] p = softmax(alphas());
                assertThat(cost.expected(p)).isCloseTo(enumerated(cost, p), within(1e-12));
            }
        }
    }

    @Test
    void slopesThroughTheSoftmaxAreFiniteDifferences() {
        for (Cost cost : drawn()) {
            double[][] alphas = alphas();
            double[][] p = softmax(alphas);
            double[][] slopes = cost.slopes(p);
            for (int e = 0; e < alphas.length; e++) {
                double[] gradient = GateGradient.throughSoftmax(p[e], slopes[e]);
                for (int k = 0; k < gradient.length; k++) {
                    double kept = alphas[e][k];
                    alphas[e][k] = kept + STEP;
                    double up = cost.expected(softmax(alphas));
                    alphas[e][k] = kept - STEP;
                    double down = cost.expected(softmax(alphas));
                    alphas[e][k] = kept;
                    assertThat(gradient[k]).isCloseTo((up - down) / (2 * STEP), within(1e-8));
                }
            }
        }
    }

    @Test
    void aCertainNetworkCostsWhatItCosts() {
        for (Cost cost : drawn()) {
            int[] choice = {2, 1, 0, 4};
            double[][] p = new double[CHOICES.length][];
            for (int e = 0; e < p.length; e++) {
                p[e] = new double[CHOICES[e]];
                p[e][choice[e]] = 1;
            }
            assertThat(cost.expected(p)).isEqualTo(cost.of(choice));
            double least = Double.POSITIVE_INFINITY;
            for (int n = 0; n < 3 * 4 * 2 * 5; n++) {
                int[] other = {n % 3, n / 3 % 4, n / 12 % 2, n / 24};
                least = Math.min(least, cost.of(other));
            }
            assertThat(cost.least()).isEqualTo(least);
        }
    }
}
