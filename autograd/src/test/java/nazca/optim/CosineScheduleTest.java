package nazca.optim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CosineScheduleTest {
    @Test
    void warmUpRisesLinearlyToTheBase() {
        var schedule = new CosineSchedule(0.1, 12, 4);
        assertThat(schedule.at(0)).isEqualTo(0.025);
        assertThat(schedule.at(1)).isEqualTo(0.05);
        assertThat(schedule.at(2)).isCloseTo(0.075, within(1e-17));
        assertThat(schedule.at(3)).isEqualTo(0.1);
    }

    @Test
    void theCosineFallsFromTheBaseOverTheRemainingSteps() {
        var schedule = new CosineSchedule(0.1, 12, 4);
        assertThat(schedule.at(4)).isEqualTo(0.1);
        assertThat(schedule.at(6)).isCloseTo(0.08535533905932737622, within(1e-16));
        assertThat(schedule.at(8)).isCloseTo(0.05, within(1e-16));
        assertThat(schedule.at(11)).isCloseTo(0.00380602337443566, within(1e-16));
    }

    @Test
    void withoutWarmUpTheFirstStepHasTheBase() {
        var schedule = new CosineSchedule(0.05, 3, 0);
        assertThat(schedule.at(0)).isEqualTo(0.05);
        assertThat(schedule.at(1)).isCloseTo(0.0375, within(1e-16));
        assertThat(schedule.at(2)).isCloseTo(0.0125, within(1e-16));
    }

    @Test
    void warmUpMayTakeAllSteps() {
        assertThat(new CosineSchedule(2, 2, 2).at(1)).isEqualTo(2);
    }

    @Test
    void saysWhichStepIsOutside() {
        var schedule = new CosineSchedule(0.1, 12, 4);
        assertThatThrownBy(() -> schedule.at(12))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cosine schedule: step must be in [0, 12), got 12");
        assertThatThrownBy(() -> schedule.at(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CosineSchedule(0.1, 0, 0).at(0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesWhatIsNoSchedule() {
        assertThatThrownBy(() -> new CosineSchedule(0.1, 3, 4))
                .hasMessage("cosine schedule: warm-up must be in [0, 3], got 4 steps");
        assertThatThrownBy(() -> new CosineSchedule(Double.NaN, 3, 0))
                .hasMessage("cosine schedule: base must be finite and >= 0, got NaN");
        assertThatThrownBy(() -> new CosineSchedule(-0.1, 3, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
