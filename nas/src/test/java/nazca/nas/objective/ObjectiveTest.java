package nazca.nas.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import nazca.nas.gate.Probabilities;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;

class ObjectiveTest {
    private static final double[] AROUND_ONE_MILLISECOND = {0.004, 0.05, 0.3, 0.999, 1.001, 3, 80};

    @Test
    void slopesAreDerivativesAndLatencyAlwaysCosts() {
        for (double target : AROUND_ONE_MILLISECOND) {
            for (Objective objective :
                    List.of(new AddLinear(0.5, target), new MulLog(0.2, 0.3, target))) {
                for (double millis : AROUND_ONE_MILLISECOND) {
                    for (double ce : new double[] {0.1, 2.3}) {
                        double h = 1e-6 * millis;
                        double up = objective.value(ce, millis + h);
                        double down = objective.value(ce, millis - h);
                        double slope = objective.latencySlope(ce, millis);
                        assertThat(slope).isPositive();
                        assertThat(slope).isCloseTo((up - down) / (2 * h), within(1e-4 * slope));
                        double ceSlope = objective.crossEntropySlope(ce, millis);
                        double d =
                                (objective.value(ce + 1e-3, millis)
                                                - objective.value(ce - 1e-3, millis))
                                        / 2e-3;
                        assertThat(ceSlope).isPositive().isCloseTo(d, within(1e-7));
                    }
                }
            }
        }
    }

    @Test
    void mulLogIsOneAtTheTargetUpToItsScale() {
        assertThat(new MulLog(0.2, 0.3, 0.5).value(1.5, 0.5)).isCloseTo(0.3, within(1e-15));
    }

    @Test
    void mulLogRefusesLatenciesWhoseLogarithmVanishes() {
        assertThatThrownBy(() -> new MulLog(0.2, 0.3, 0.002))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2.0 microseconds")
                .hasMessageContaining("add-linear");
        assertThatThrownBy(() -> new MulLog(0.2, 0.3, 1).value(1, 0.001))
                .hasMessageContaining("expected latency");
    }

    @Test
    void expectedLatencyAndItsGradientMatchEnumerationAndFiniteDifferences() {
        Random random = new Random(3);
        double[][] costs = {random.doubles(3, 0, 2).toArray(), random.doubles(4, 0, 2).toArray()};
        ExpectedLatency latency = new ExpectedLatency(0.7, costs);
        double[][] alphas = {
            random.doubles(3, -1, 1).toArray(), random.doubles(4, -1, 1).toArray()
        };
        int[][] rivals = {{0, 1, 2}, {0, 1, 2, 3}};
        assertThat(enumerated(latency, alphas)).isCloseTo(expected(latency, alphas), within(1e-14));
        for (int e = 0; e < 2; e++) {
            double[] gradient = latency.gradient(e, rivals[e], Probabilities.softmax(alphas[e]));
            for (int k = 0; k < gradient.length; k++) {
                double kept = alphas[e][k];
                alphas[e][k] = kept + 1e-6;
                double up = expected(latency, alphas);
                alphas[e][k] = kept - 1e-6;
                double down = expected(latency, alphas);
                alphas[e][k] = kept;
                assertThat(gradient[k]).isCloseTo((up - down) / 2e-6, within(1e-8));
            }
        }
    }

    private static double expected(ExpectedLatency latency, double[][] alphas) {
        return latency.of(
                new double[][] {
                    Probabilities.softmax(alphas[0]), Probabilities.softmax(alphas[1])
                });
    }

    private static double enumerated(ExpectedLatency latency, double[][] alphas) {
        double[] p = Probabilities.softmax(alphas[0]);
        double[] q = Probabilities.softmax(alphas[1]);
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            for (int j = 0; j < q.length; j++) {
                sum += p[i] * q[j] * latency.of(new int[] {i, j});
            }
        }
        return sum;
    }
}
