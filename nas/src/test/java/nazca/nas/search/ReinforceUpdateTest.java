package nazca.nas.search;

import static org.assertj.core.api.Assertions.assertThat;

import nazca.autograd.StepMode;
import nazca.nas.gate.ArchitectureParameters;
import nazca.nas.gate.Probabilities;
import nazca.nas.reinforce.Baseline;
import nazca.nas.reinforce.Reward;
import nazca.nas.supernet.SupernetFixture;
import nazca.nas.train.Snapshot;
import nazca.nn.Trainer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Updates over a real supernet of three edges, whose networks can all be tried. */
class ReinforceUpdateTest {
    private static final double RATE = 0.01;
    private static final double LAGGED = 0.37;
    private static final int PAIR = 2;
    private static final Reward REWARD = new Reward(Reward.Shape.POWER, 0.1, 2);

    private final SupernetFixture net = SupernetFixture.threeEdges();
    private final List<int[]> networks = net.networks();
    private final double[][] alphas = alphas();

    @AfterEach
    void close() {
        net.close();
    }

    private double[][] alphas() {
        Random random = new Random(3);
        return Arrays.stream(net.space.choices())
                .mapToObj(count -> random.doubles(count, -1, 1).toArray())
                .toArray(double[][]::new);
    }

    private static double cost(int[] network) {
        return 1 + 0.9 * network[0] + 0.4 * network[1] + 1.7 * network[2];
    }

    private ArchitectureParameters parameters() {
        ArchitectureParameters parameters =
                new ArchitectureParameters(net.space.choices(), RATE, 1);
        for (int e = 0; e < alphas.length; e++) {
            System.arraycopy(alphas[e], 0, parameters.alpha(e), 0, alphas[e].length);
        }
        return parameters;
    }

    private ReinforceUpdate update(ArchitectureParameters parameters, Baseline baseline) {
        return new ReinforceUpdate(
                net.supernet,
                net.step,
                net.loss,
                parameters,
                ReinforceUpdateTest::cost,
                REWARD,
                baseline,
                PAIR,
                5);
    }

    private double[] rewards() {
        return networks.stream()
                .mapToDouble(
                        network -> {
                            net.supernet.choose(network);
                            double accuracy =
                                    Trainer.forward(
                                                    net.supernet,
                                                    net.step,
                                                    net.loss,
                                                    StepMode.RECALIBRATION,
                                                    net.batch)
                                            .accuracy();
                            return accuracy * Math.pow(2 / cost(network), 0.1);
                        })
                .toArray();
    }

    private static double probability(int[] network, double[][] alpha) {
        return IntStream.range(0, network.length)
                .mapToDouble(e -> Probabilities.softmax(alpha[e])[network[e]])
                .reduce(1, (a, b) -> a * b);
    }

    private double expectedLoss(double[] rewards, double[][] alpha) {
        return -IntStream.range(0, rewards.length)
                .mapToDouble(n -> rewards[n] * probability(networks.get(n), alpha))
                .sum();
    }

    /** d(-E[R])/dalpha by central differences. */
    private double[][] slopes(double[] rewards) {
        double h = 1e-5;
        double[][] slopes = new double[alphas.length][];
        double[][] moved = Arrays.stream(alphas).map(double[]::clone).toArray(double[][]::new);
        for (int e = 0; e < slopes.length; e++) {
            slopes[e] = new double[alphas[e].length];
            for (int k = 0; k < slopes[e].length; k++) {
                moved[e][k] = alphas[e][k] + h;
                double up = expectedLoss(rewards, moved);
                moved[e][k] = alphas[e][k] - h;
                double down = expectedLoss(rewards, moved);
                moved[e][k] = alphas[e][k];
                slopes[e][k] = (up - down) / (2 * h);
            }
        }
        return slopes;
    }

    /**
     * The mean gradient over every pair of networks, each from an update of its own. Adam's first
     * moment is the gradient, since beta1 = 0.
     */
    private double[][] meanOverPairs(Baseline.Kind kind) {
        double[][] mean =
                Arrays.stream(net.space.choices()).mapToObj(double[]::new).toArray(double[][]::new);
        for (int[] first : networks) {
            for (int[] second : networks) {
                ArchitectureParameters parameters = parameters();
                Baseline baseline = new Baseline(kind, 0.99);
                baseline.restore(new double[] {LAGGED, 1});
                update(parameters, baseline).learn(net.batch, 0, new int[][] {first, second});
                double weight = probability(first, alphas) * probability(second, alphas);
                for (int e = 0; e < mean.length; e++) {
                    double[] gradient = parameters.optimizer(e).firstMoment();
                    for (int k = 0; k < gradient.length; k++) {
                        mean[e][k] += weight * gradient[k];
                    }
                }
            }
        }
        return mean;
    }

    private void assertMeanOverPairs(Baseline.Kind kind, double factor) {
        double[] rewards = rewards();
        assertThat(Arrays.stream(rewards).distinct().count()).isGreaterThan(10);
        double[][] mean = meanOverPairs(kind);
        double[][] slopes = slopes(rewards);
        for (int e = 0; e < slopes.length; e++) {
            assertThat(mean[e])
                    .usingComparatorWithPrecision(1e-9)
                    .containsExactly(Arrays.stream(slopes[e]).map(g -> factor * g).toArray());
            assertThat(Arrays.stream(slopes[e]).map(Math::abs).max().orElse(0)).isGreaterThan(1e-3);
        }
    }

    @Test
    void overAllPairsAnUpdateWithoutABaselineFollowsTheExpectedRewardsSlope() {
        assertMeanOverPairs(Baseline.Kind.NONE, 1);
    }

    @Test
    void overAllPairsALaggedBaselineChangesNothing() {
        assertMeanOverPairs(Baseline.Kind.CORRECTED, 1);
    }

    @Test
    void overAllPairsEachOthersRewardAsABaselineChangesNothing() {
        assertMeanOverPairs(Baseline.Kind.LEAVE_ONE_OUT, 1);
    }

    @Test
    void overAllPairsTheAuthorsBaselineLeavesHalfTheSlope() {
        assertMeanOverPairs(Baseline.Kind.AUTHORS, 1 - 0.99 / PAIR);
    }

    @Test
    void anUpdateMovesNoWeightAndNoRunningStatistic() {
        Map<String, float[]> before = net.everything();
        ArchitectureParameters parameters = parameters();
        update(parameters, new Baseline(Baseline.Kind.NONE, 0.99)).run(net.batch, 0);
        Map<String, float[]> after = net.everything();
        before.forEach(
                (name, values) -> assertThat(after.get(name)).as(name).containsExactly(values));
        assertThat(net.step.present()).isEmpty();
        assertThat(parameters.alpha(0)).isNotEqualTo(alphas[0]);
    }

    @Test
    void anUpdatesNumberPicksItsNetworks() {
        assertThat(sampled(7)).isDeepEqualTo(sampled(7));
        List<String> drawn =
                IntStream.range(0, 20).mapToObj(n -> Arrays.deepToString(sampled(n))).toList();
        assertThat(drawn.stream().distinct().count()).isGreaterThan(10);
    }

    private int[][] sampled(long number) {
        Baseline baseline = new Baseline(Baseline.Kind.LEAVE_ONE_OUT, 0.99);
        return (int[][])
                update(parameters(), baseline).run(net.batch, number).getOrDefault("sampled", 0);
    }

    @Test
    void aRestoredUpdateGoesOnWithTheSameBaseline() {
        ArchitectureParameters parameters = parameters();
        ReinforceUpdate whole = update(parameters, new Baseline(Baseline.Kind.CORRECTED, 0.9));
        whole.run(net.batch, 0);
        Snapshot snapshot = new Snapshot();
        whole.save(snapshot);
        ReinforceUpdate resumed = update(parameters, new Baseline(Baseline.Kind.CORRECTED, 0.9));
        resumed.restore(snapshot);
        Object expected = whole.run(net.batch, 1).get("baseline");
        assertThat(resumed.run(net.batch, 1).get("baseline")).isEqualTo(expected).isNotEqualTo(0.0);
    }
}
