package nazca.latency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AgreementTest {
    @Test
    void isWithinFifteenPercentOfThePrediction() {
        assertThat(Agreement.of(11.4, 10, 0.01).holds()).isTrue();
        assertThat(Agreement.of(11.6, 10, 0.01).holds()).isFalse();
        assertThat(Agreement.of(8.4, 10, 0.01).holds()).isFalse();
        assertThat(Agreement.of(8.4, 10, 0.01).relativeError()).isCloseTo(-0.16, within(1e-12));
    }

    @Test
    void isWithinTwiceTheRepeatNoiseWhereThatIsMore() {
        assertThat(Agreement.of(11.9, 10, 0.1)).matches(Agreement::holds);
        assertThat(Agreement.of(12.1, 10, 0.1)).matches(agreement -> !agreement.holds());
        assertThat(Agreement.of(12.1, 10, 0.1).tolerance()).isEqualTo(0.2);
    }

    @Test
    void unknownNoiseWidensNothing() {
        assertThat(Agreement.of(1, 1, Double.NaN)).isEqualTo(new Agreement(0, 0.15));
    }
}
