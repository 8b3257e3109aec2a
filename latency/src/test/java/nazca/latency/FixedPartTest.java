package nazca.latency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FixedPartTest {
    @Test
    void isTheMedianResidualAndJudgesEachNetworkByTheOthers() {
        double[] residuals = {1, 2, 1.5};
        double[] sums = {10, 20, 30};
        double[] measured = {11, 22, 31.5};
        FixedPart fixed = FixedPart.fit(residuals, sums, measured);
        assertThat(fixed.ms()).isCloseTo(1.5, within(1e-12));
        // Fixed parts of the others: 1.75, 1.25, 1.5; predictions 11.75, 21.25, 31.5.
        Additivity additivity = fixed.additivity();
        assertThat(additivity.networks()).isEqualTo(3);
        assertThat(additivity.medianRelativeError()).isCloseTo(0.75 / 22, within(1e-12));
        assertThat(additivity.maxRelativeError()).isCloseTo(0.75 / 11, within(1e-12));
    }

    @Test
    void staysWhenMediansOfNetworksAreOfInterruptedRunsAndTheCheckShowsThem() {
        double[] residuals = {0.01, 0.02, 0.03};
        FixedPart fixed =
                FixedPart.fit(residuals, new double[] {1, 1, 1}, new double[] {20, 10, 5});
        assertThat(fixed.ms()).isCloseTo(0.02, within(1e-12));
        assertThat(fixed.additivity().medianRelativeError())
                .isCloseTo((10 - 1.02) / 10, within(1e-12));
    }

    @Test
    void mayBeNegative() {
        assertThat(FixedPart.fit(new double[] {-1, -1}, new double[] {5, 7}, new double[] {4, 6}))
                .isEqualTo(new FixedPart(-1, new Additivity(2, 0, 0)));
    }

    @Test
    void ofOneNetworkIsItsResidualAndJudgedWithoutIt() {
        assertThat(FixedPart.fit(new double[] {1}, new double[] {3}, new double[] {4}))
                .isEqualTo(new FixedPart(1, new Additivity(1, 0.25, 0.25)));
    }

    @Test
    void withoutNetworksIsZero() {
        assertThat(FixedPart.fit(new double[0], new double[0], new double[0]))
                .isEqualTo(new FixedPart(0, new Additivity(0, 0, 0)));
    }
}
