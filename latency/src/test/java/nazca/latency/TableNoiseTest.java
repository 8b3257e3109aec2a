package nazca.latency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nazca.tensor.Shape;

import org.junit.jupiter.api.Test;

import java.util.TreeMap;

class TableNoiseTest {
    @Test
    void isTheMedianSpreadOfBlocksAndTheErrorOnNetworks() {
        // p90 / p10 of 2, 3 and 1.1, and a block that the clock did not see.
        LatencyTable table =
                table(
                        0.25,
                        new Latency(1.5, 1, 2, 30),
                        new Latency(1.5, 1, 3, 30),
                        new Latency(10.5, 10, 11, 30),
                        new Latency(0, 0, 0.001, 30));
        assertThat(TableNoise.of(table).spread()).isCloseTo(2, within(1e-12));
        assertThat(TableNoise.of(table).networkError()).isEqualTo(0.25);
    }

    @Test
    void aTableWithoutBlocksHasNoSpread() {
        assertThat(TableNoise.of(table(0)).spread()).isEqualTo(1);
    }

    @Test
    void warnsOfLargeErrorsOfWideSpreadsAndOfBothWithTheirFigures() {
        assertThat(new TableNoise(0.15, 1.5).warning()).isEmpty();
        String end =
                " (medians); the machine was probably busy, measure again on an idle one with nazca"
                        + " profile";
        assertThat(new TableNoise(0.4, 1.1).warning())
                .hasValue(
                        "do not rely on the latency table: its sums miss whole networks by 40%"
                                + end);
        assertThat(new TableNoise(0.02, 1.78).warning())
                .hasValue(
                        "do not rely on the latency table: the p90 of its blocks is 1.8 times their"
                                + " p10"
                                + end);
        assertThat(new TableNoise(0.5, 21.38).warning())
                .hasValue(
                        "do not rely on the latency table: its sums miss whole networks by 50% and"
                                + " the p90 of its blocks is 21.4 times their p10"
                                + end);
    }

    private static LatencyTable table(double error, Latency... latencies) {
        TreeMap<String, Latency> entries = new TreeMap<>();
        for (Latency latency : latencies) {
            entries.put("key " + entries.size(), latency);
        }
        return new LatencyTable(
                Tables.DEVICE,
                1,
                1,
                new Shape(8, 8, 1),
                5,
                entries,
                0,
                new Additivity(6, error, error));
    }
}
