package nazca.nas.reinforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nazca.nas.gate.GateGradient;
import nazca.nas.gate.Probabilities;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.Random;

/** Expectations over every tuple of sampled networks of three edges, against exact gradients. */
class ReinforceTest {
    private static final int[] CHOICES = {2, 3, 2};
    private static final int NETWORKS = 12;
    private static final int SAMPLES = 3;
    private static final double LAGGED = 0.37;

    private final double[][] p;
    private final double[] rewards;

    ReinforceTest() {
        Random random = new Random(8);
        p =
                Arrays.stream(CHOICES)
                        .mapToObj(n -> Probabilities.softmax(random.doubles(n, -1, 1).toArray()))
                        .toArray(double[][]::new);
        rewards = random.doubles(NETWORKS, 0, 1).toArray();
    }

    private static int candidate(int network, int edge) {
        return switch (edge) {
            case 0 -> network % 2;
            case 1 -> network / 2 % 3;
            default -> network / 6;
        };
    }

    private double probability(int network) {
        double product = 1;
        for (int e = 0; e < CHOICES.length; e++) {
            product *= p[e][candidate(network, e)];
        }
        return product;
    }

    /** d(-E[R])/dalpha, from dE/dp_k = the mean reward of the networks with candidate k. */
    private double[] exact(int edge) {
        double[] slopes = new double[CHOICES[edge]];
        for (int n = 0; n < NETWORKS; n++) {
            int k = candidate(n, edge);
            slopes[k] -= probability(n) / p[edge][k] * rewards[n];
        }
        return GateGradient.throughSoftmax(p[edge], slopes);
    }

    /** The mean estimate over all tuples, each with a baseline that has seen {@code LAGGED}. */
    private double[] expected(int edge, Baseline.Kind kind, double decay, int samples) {
        double[] mean = new double[CHOICES[edge]];
        int tuples = (int) Math.pow(NETWORKS, samples);
        for (int tuple = 0; tuple < tuples; tuple++) {
            int[] taken = new int[samples];
            double[] earned = new double[samples];
            double probability = 1;
            int rest = tuple;
            for (int m = 0; m < samples; m++) {
                int network = rest % NETWORKS;
                rest /= NETWORKS;
                taken[m] = candidate(network, edge);
                earned[m] = rewards[network];
                probability *= probability(network);
            }
            Baseline baseline = new Baseline(kind, decay);
            baseline.restore(new double[] {LAGGED, 1});
            double[] estimate = ReinforceGradient.of(p[edge], taken, baseline.advantages(earned));
            for (int k = 0; k < mean.length; k++) {
                mean[k] += probability * estimate[k];
            }
        }
        return mean;
    }

    private void assertExpectation(Baseline.Kind kind, double decay, int samples, double factor) {
        for (int edge = 0; edge < CHOICES.length; edge++) {
            double[] wanted = Arrays.stream(exact(edge)).map(g -> factor * g).toArray();
            assertThat(expected(edge, kind, decay, samples))
                    .usingComparatorWithPrecision(1e-13)
                    .containsExactly(wanted);
        }
    }

    @Test
    void withoutABaselineTheExpectationIsTheExactGradient() {
        assertExpectation(Baseline.Kind.NONE, 0.99, SAMPLES, 1);
        assertExpectation(Baseline.Kind.NONE, 0.99, 1, 1);
    }

    @Test
    void aLaggedBaselineLeavesTheExpectationAsItIs() {
        assertExpectation(Baseline.Kind.CORRECTED, 0.99, SAMPLES, 1);
    }

    @Test
    void eachOthersMeanLeavesTheExpectationAsItIs() {
        assertExpectation(Baseline.Kind.LEAVE_ONE_OUT, 0.99, SAMPLES, 1);
        assertExpectation(Baseline.Kind.LEAVE_ONE_OUT, 0.99, 2, 1);
    }

    @Test
    void aBaselineThatMovesBeforeItIsUsedShrinksTheExpectation() {
        assertExpectation(Baseline.Kind.AUTHORS, 0.99, SAMPLES, 1 - 0.99 / SAMPLES);
        assertExpectation(Baseline.Kind.AUTHORS, 0.4, 2, 1 - 0.4 / 2);
    }

    @Test
    void movingBaselinesMoveByTheirDecayAndAreRestored() {
        Baseline corrected = new Baseline(Baseline.Kind.CORRECTED, 0.75);
        assertThat(corrected.advantages(new double[] {1, 3})).containsExactly(1, 3);
        assertThat(corrected.mean()).isEqualTo(2);
        assertThat(corrected.advantages(new double[] {6, 6})).containsExactly(4, 4);
        assertThat(corrected.mean()).isEqualTo(3);
        Baseline authors = new Baseline(Baseline.Kind.AUTHORS, 0.75);
        assertThat(authors.advantages(new double[] {1, 3})).containsExactly(-1, 1);
        assertThat(authors.advantages(new double[] {6, 6})).containsExactly(1, 1);
        Baseline again = new Baseline(Baseline.Kind.CORRECTED, 0.75);
        again.restore(corrected.state());
        assertThat(again.advantages(new double[] {4})).containsExactly(1);
    }

    @Test
    void rewardsAreThoseOfTheirPapers() {
        double close = 1e-15;
        assertThat(reward(Reward.Shape.ACCURACY, 0.1).of(0.8, 7)).isEqualTo(0.8);
        assertThat(reward(Reward.Shape.POWER, 0.1).of(0.8, 4))
                .isCloseTo(0.8 * StrictMath.pow(2, -0.1), within(close));
        assertThat(reward(Reward.Shape.SOFT, 0.07).of(0.8, 1))
                .isCloseTo(0.8 * StrictMath.pow(2, 0.07), within(close));
        assertThat(reward(Reward.Shape.HARD, 1).of(0.8, 1)).isEqualTo(0.8);
        assertThat(reward(Reward.Shape.HARD, 1).of(0.8, 4)).isCloseTo(0.4, within(close));
        assertThat(reward(Reward.Shape.ABSOLUTE, 0.07).of(0.8, 1))
                .isCloseTo(0.8 - 0.035, within(close));
        assertThat(reward(Reward.Shape.ABSOLUTE, 0.07).of(0.8, 3))
                .isCloseTo(0.8 - 0.035, within(close));
    }

    /** MnasNet chose 0.07 so that twice the latency buys 5 percent of accuracy. */
    @Test
    void theSoftRewardCallsTwiceTheCostForFivePercentFair() {
        Reward reward = reward(Reward.Shape.SOFT, Reward.Shape.SOFT.usualStrength());
        assertThat(reward.of(0.75 * 1.05, 4)).isCloseTo(reward.of(0.75, 2), within(2e-3));
    }

    private static Reward reward(Reward.Shape shape, double strength) {
        return new Reward(shape, strength, 2);
    }
}
