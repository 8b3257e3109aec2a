package nazca.nas.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AxisTest {
    @Test
    void endsAreAtZeroAndOne() {
        Axis axis = Axis.linear(2, 6);
        assertThat(axis.position(2)).isZero();
        assertThat(axis.position(6)).isEqualTo(1);
        assertThat(axis.position(3)).isCloseTo(0.25, within(1e-12));
    }

    @Test
    void ticksAreRoundAndWithin() {
        assertThat(Axis.linear(0, 1).ticks(5))
                .containsExactly(0.0, 0.2, 0.4, 0.6000000000000001, 0.8, 1.0);
        assertThat(Axis.linear(3, 870).ticks(6)).containsExactly(200.0, 400.0, 600.0, 800.0);
    }

    @Test
    void equalRatiosAreEquallyFarOnALogarithmicAxis() {
        Axis axis = Axis.logarithmic(0.01, 10);
        assertThat(axis.position(1) - axis.position(0.1))
                .isCloseTo(axis.position(0.1) - axis.position(0.01), within(1e-12));
        assertThat(axis.position(0)).isNaN();
        assertThat(axis.ticks(5)).contains(0.1, 1.0, 10.0);
    }

    @Test
    void aSingleValueGetsRoom() {
        Axis axis = Axis.linear(5, 5);
        assertThat(axis.position(5)).isCloseTo(0.5, within(1e-12));
        assertThat(Axis.linear(0, 0).position(0)).isCloseTo(0.5, within(1e-12));
    }
}
