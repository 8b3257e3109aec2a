package nazca.nas.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.List;

class ObjectiveTest {
    private static final double[] AROUND_ONE_MILLISECOND = {0.004, 0.05, 0.3, 0.999, 1.001, 3, 80};

    @Test
    void slopesAreDerivativesAndLatencyAlwaysCosts() {
        for (double target : AROUND_ONE_MILLISECOND) {
            for (Objective objective :
                    List.of(
                            new AddLinear(0.5, target),
                            new MulLog(0.2, 0.3, target),
                            new WeightedSum(0.7),
                            new Lagrange(0.4, 0.1, target))) {
                for (double millis : AROUND_ONE_MILLISECOND) {
                    for (double ce : new double[] {0.1, 2.3}) {
                        double h = 1e-6 * millis;
                        double up = objective.value(ce, millis + h);
                        double down = objective.value(ce, millis - h);
                        double slope = objective.costSlope(ce, millis);
                        assertThat(slope).isPositive();
                        assertThat(slope).isCloseTo((up - down) / (2 * h), within(1e-4 * slope));
                        double ceSlope = objective.crossEntropySlope(millis);
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
    void absolutePullsTowardsTheTargetFromBothSides() {
        Absolute objective = new Absolute(0.5, 2);
        assertThat(objective.value(1, 3)).isCloseTo(1.25, within(1e-15));
        assertThat(objective.value(1, 1)).isCloseTo(1.25, within(1e-15));
        assertThat(objective.costSlope(1, 3)).isEqualTo(0.25);
        assertThat(objective.costSlope(1, 1)).isEqualTo(-0.25);
        assertThat(objective.costSlope(1, 2)).isZero();
    }

    @Test
    void aMultiplierRisesAboveTheTargetFallsBelowItAndIsRestored() {
        Lagrange objective = new Lagrange(0.5, 0.1, 2);
        objective.learn(3);
        assertThat(objective.multiplier()).isCloseTo(0.55, within(1e-15));
        objective.learn(0.5);
        assertThat(objective.multiplier()).isCloseTo(0.475, within(1e-15));
        Lagrange other = new Lagrange(0, 0.1, 2);
        other.restore(objective.state());
        assertThat(other.multiplier()).isEqualTo(objective.multiplier());
        assertThat(other.costSlope(1, 9)).isCloseTo(0.2375, within(1e-15));
    }

    @Test
    void costsTogetherAddWhatEachAddsToTheCrossEntropyAlone() {
        double[][] costs = {{1, 3}};
        Cost cost = new AdditiveCost(0, costs);
        JointObjective joint =
                new JointObjective(
                        List.of(
                                new CostTerm("latency", cost, 2, new MulLog(0.2, 0.3, 2)),
                                new CostTerm("macs", cost, 4, new AddLinear(0.5, 4))));
        double[][] p = {{0.25, 0.75}};
        double[] expected = joint.expected(p);
        assertThat(expected).containsExactly(2.5, 2.5);
        double alone = new MulLog(0.2, 0.3, 2).value(1.5, 2.5);
        assertThat(joint.value(1.5, expected))
                .isCloseTo(alone + 0.5 * (2.5 - 4) / 4, within(1e-15));
        double[][][] slopes = joint.slopes(p, 1.5, expected);
        assertThat(slopes[1][0]).containsExactly(0.5 / 4, 3 * 0.5 / 4);
        double slope = new MulLog(0.2, 0.3, 2).costSlope(1.5, 2.5);
        assertThat(slopes[0][0]).containsExactly(slope, 3 * slope);
    }
}
