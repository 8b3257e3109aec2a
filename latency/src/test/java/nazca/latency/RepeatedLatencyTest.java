package nazca.latency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.List;

class RepeatedLatencyTest {
    private static final RepeatedLatency THREE =
            new RepeatedLatency(
                    List.of(
                            new Latency(10, 9, 20, 6),
                            new Latency(12, 8, 30, 7),
                            new Latency(11, 7, 40, 8)),
                    List.of(9.0, 30.0, 10.0));

    @Test
    void overallIsTheMedianOfEachFigureOverRoundsAndAllRuns() {
        assertThat(THREE.overall()).isEqualTo(new Latency(11, 8, 30, 21));
        assertThat(THREE.blockSumMs()).isEqualTo(10);
    }

    @Test
    void noiseIsTheSampleDeviationOfTheMediansOverTheirMedian() {
        assertThat(THREE.noise()).isCloseTo(1.0 / 11, within(1e-12));
    }

    @Test
    void oneRoundSaysNothingOfNoise() {
        RepeatedLatency one = new RepeatedLatency(List.of(new Latency(1, 1, 1, 5)), List.of());
        assertThat(one.noise()).isNaN();
        assertThat(one.blockSumMs()).isNaN();
    }

    @Test
    void noRoundIsRefused() {
        assertThatThrownBy(() -> new RepeatedLatency(List.of(), List.of()))
                .hasMessage("repeated latency: there must be a round");
    }
}
