package nazca.latency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LatencyTest {
    @Test
    void quantilesInterpolateBetweenNeighboursOfTheSortedSamples() {
        // Sorted: 1 2 3 4 5 6 ms. Ranks from 0: p10 at 0.5, the median at 2.5, p90 at 4.5.
        long[] nanos = {3_000_000, 1_000_000, 6_000_000, 2_000_000, 5_000_000, 4_000_000};
        Latency latency = Latency.of(nanos, 6);
        assertThat(latency.p10Ms()).isCloseTo(1.5, within(1e-12));
        assertThat(latency.medianMs()).isCloseTo(3.5, within(1e-12));
        assertThat(latency.p90Ms()).isCloseTo(5.5, within(1e-12));
        assertThat(latency.runs()).isEqualTo(6);
    }

    @Test
    void onlyTheFirstSamplesCount() {
        assertThat(Latency.of(new long[] {2_000, 4_000, 9_000_000}, 2).medianMs())
                .isCloseTo(0.003, within(1e-15));
    }

    @Test
    void oneSampleIsItsOwnMedianAndQuantiles() {
        assertThat(Latency.of(new long[] {5_000}, 1))
                .isEqualTo(new Latency(0.005, 0.005, 0.005, 1));
    }

    @Test
    void refusesWhatNoMeasurementGives() {
        assertThatThrownBy(() -> new Latency(-1, 0, 0, 1))
                .hasMessage("latency: median_ms must be a finite number >= 0, got -1.0");
        assertThatThrownBy(() -> new Latency(1, Double.NaN, 1, 1))
                .hasMessage("latency: p10_ms must be a finite number >= 0, got NaN");
        assertThatThrownBy(() -> new Latency(1, 1, Double.POSITIVE_INFINITY, 1))
                .hasMessage("latency: p90_ms must be a finite number >= 0, got Infinity");
        assertThatThrownBy(() -> new Latency(1, 2, 3, 1))
                .hasMessage("latency: p10_ms <= median_ms <= p90_ms must hold, got 2.0, 1.0, 3.0");
        assertThatThrownBy(() -> new Latency(1, 1, 1, 0))
                .hasMessage("latency: runs must be >= 1, got 0");
    }
}
