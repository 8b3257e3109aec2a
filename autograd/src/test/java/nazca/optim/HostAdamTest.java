package nazca.optim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Expected values are computed by hand from the formula, in decimals of 40 digits. */
class HostAdamTest {
    @Test
    void architectureStepsFollowTheFormula() {
        var adam = new HostAdam(AdamSettings.architecture(0.1), 1);
        double[] alpha = {0.5};
        adam.step(alpha, new double[] {1});
        assertThat(alpha[0]).isCloseTo(0.40000000099999999, within(1e-14));
        adam.step(alpha, new double[] {2});
        assertThat(alpha[0]).isCloseTo(0.27352787427828601, within(1e-14));
        adam.step(alpha, new double[] {-0.5});
        assertThat(alpha[0]).isCloseTo(0.31132702673413641, within(1e-14));
        assertThat(adam.firstMoment()).containsExactly(-0.5);
        assertThat(adam.secondMoment()[0]).isCloseTo(0.005244001, within(1e-16));
        assertThat(adam.steps()).isEqualTo(3);
    }

    @Test
    void bothMomentsAndDecayFollowTheFormula() {
        var adam = new HostAdam(new AdamSettings(0.01, 0.9, 0.99, 1e-8, 0.1), 1);
        double[] parameter = {2};
        adam.step(parameter, new double[] {1});
        assertThat(parameter[0]).isCloseTo(1.9900000000833333, within(1e-14));
        adam.step(parameter, new double[] {-3});
        assertThat(parameter[0]).isCloseTo(1.9941964863599353, within(1e-14));
        adam.step(parameter, new double[] {0.25});
        assertThat(parameter[0]).isCloseTo(1.9964794105234834, within(1e-14));
        assertThat(adam.firstMoment()[0]).isCloseTo(-0.10994803513565065, within(1e-15));
        assertThat(adam.secondMoment()[0]).isCloseTo(0.093804670105338834, within(1e-15));
    }

    @Test
    void withoutFirstMomentAZeroGradientLeavesItsParameterInPlace() {
        var adam = new HostAdam(AdamSettings.architecture(0.1), 2);
        double[] alpha = {0.25, -0.75};
        adam.step(alpha, new double[] {3, 3});
        double before = alpha[0];
        adam.step(alpha, new double[] {0, 3});
        assertThat(alpha[0]).isEqualTo(before);
        assertThat(alpha[1]).isLessThan(-0.9);
    }

    @Test
    void aSkippedVectorMovesAsIfTheStepHadNotBeen() {
        var skipping = new HostAdam(AdamSettings.architecture(0.1), 1);
        var fresh = new HostAdam(AdamSettings.architecture(0.1), 1);
        double[] one = {0};
        double[] other = {0};
        for (int step = 0; step < 6; step++) {
            if (step % 3 == 0) {
                skipping.step(one, new double[] {step + 1});
            }
        }
        fresh.step(other, new double[] {1});
        fresh.step(other, new double[] {4});
        assertThat(one).isEqualTo(other);
        assertThat(skipping.steps()).isEqualTo(2);
    }

    @Test
    void goesOnFromACheckpointToTheBit() {
        var settings = new AdamSettings(0.01, 0.9, 0.999, 1e-8, 1e-3);
        var whole = new HostAdam(settings, 2);
        double[] expected = {0.1, -0.2};
        var first = new HostAdam(settings, 2);
        double[] resumed = {0.1, -0.2};
        for (int step = 0; step < 5; step++) {
            whole.step(expected, gradient(step));
            first.step(resumed, gradient(step));
        }
        var second = new HostAdam(settings, 2);
        second.restore(first.firstMoment(), first.secondMoment(), first.steps());
        for (int step = 5; step < 9; step++) {
            whole.step(expected, gradient(step));
            second.step(resumed, gradient(step));
        }
        assertThat(resumed).isEqualTo(expected);
        assertThat(second.firstMoment()).isEqualTo(whole.firstMoment());
        assertThat(second.secondMoment()).isEqualTo(whole.secondMoment());
    }

    @Test
    void stateIsACopy() {
        var adam = new HostAdam(AdamSettings.architecture(0.1), 1);
        adam.step(new double[1], new double[] {2});
        adam.firstMoment()[0] = 7;
        assertThat(adam.firstMoment()).containsExactly(2);
    }

    @Test
    void saysWhatDoesNotFit() {
        var adam = new HostAdam(AdamSettings.architecture(0.1), 2);
        assertThatThrownBy(() -> adam.step(new double[2], new double[3]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("adam: gradient must have 2 elements, got 3");
        assertThatThrownBy(() -> adam.restore(new double[1], new double[2], 1))
                .hasMessage("adam: first moment must have 2 elements, got 1");
        assertThatThrownBy(() -> adam.restore(new double[2], new double[2], -1))
                .hasMessage("adam: steps must be >= 0, got -1");
        assertThatThrownBy(() -> new AdamSettings(0.1, 1, 0.999, 1e-8, 0))
                .hasMessage("adam: beta1 must be in [0, 1), got 1.0");
        assertThatThrownBy(() -> AdamSettings.architecture(Double.NaN))
                .hasMessage("adam: learning rate must be finite and >= 0, got NaN");
    }

    private static double[] gradient(int step) {
        return new double[] {1.0 / (step + 1), step % 2 == 0 ? 0.5 : -2};
    }
}
