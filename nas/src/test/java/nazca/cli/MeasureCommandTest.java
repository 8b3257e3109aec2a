package nazca.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Path;

class MeasureCommandTest {
    @TempDir Path directory;

    @Test
    void aNetworkIsMeasuredBesideItsPrediction() throws IOException {
        JsonNode latency =
                Ran.nazca(
                                "measure",
                                Fixtures.architecture(directory),
                                "--table",
                                Fixtures.table(directory),
                                "--json")
                        .json();
        assertThat(latency.propertyNames())
                .containsExactly(
                        "median_ms",
                        "p10_ms",
                        "p90_ms",
                        "runs",
                        "predicted_ms",
                        "device",
                        "threads",
                        "batch",
                        "rounds",
                        "round_medians_ms",
                        "repeat_noise",
                        "predicted_now_ms",
                        "relative_error",
                        "tolerance",
                        "within_tolerance");
        double median = latency.get("median_ms").doubleValue();
        assertThat(median)
                .isPositive()
                .isBetween(
                        latency.get("p10_ms").doubleValue(), latency.get("p90_ms").doubleValue());
        assertThat(latency.get("runs").intValue()).isPositive();
        assertThat(latency.get("predicted_ms").doubleValue())
                .isEqualTo(Fixtures.table().predict(Fixtures.SPACE.derive(new int[6])));
        assertThat(latency.get("rounds").intValue()).isEqualTo(5);
        assertThat(latency.get("round_medians_ms")).hasSize(5);
        assertThat(latency.get("repeat_noise").doubleValue()).isNotNegative();
        // The fixed part is the table's, 1 ms; the blocks' sum is of this machine.
        assertThat(latency.get("predicted_now_ms").doubleValue()).isGreaterThan(1);
        assertThat(latency.get("relative_error").doubleValue())
                .isEqualTo(median / latency.get("predicted_ms").doubleValue() - 1);
        assertThat(latency.get("tolerance").doubleValue())
                .isEqualTo(Math.max(0.15, 2 * latency.get("repeat_noise").doubleValue()));
        assertThat(latency.get("within_tolerance").isBoolean()).isTrue();
    }

    @Test
    void oneRoundHasNoNoise() {
        JsonNode json =
                Ran.nazca("measure", "cifar-small", "--input", "8x8x1", "--rounds", 1, "--json")
                        .json();
        assertThat(json.get("round_medians_ms")).hasSize(1);
        assertThat(json.get("repeat_noise").isNull()).isTrue();
        assertThat(json.get("within_tolerance").isNull()).isTrue();
        Ran.nazca("measure", "cifar-small", "--rounds", 0)
                .isMistake("--rounds must be at least 1, got 0");
    }

    @Test
    void theTextSetsBothSideBySide() throws IOException {
        String text =
                Ran.nazca(
                                "measure",
                                Fixtures.architecture(directory),
                                "--table",
                                Fixtures.table(directory),
                                "--rounds",
                                2)
                        .out();
        assertThat(text)
                .contains("; predicted ")
                .containsPattern("\n  2 rounds: medians from \\S+ to \\S+ ms, repeat noise \\S+%\n")
                .containsPattern(
                        "\n  measured is \\S+% (below|above) the prediction, (within|beyond) the"
                                + " tolerance of \\S+%\n")
                .containsPattern(
                        "\n"
                            + "  the table's blocks, measured again in these rounds, predict \\S+"
                            + " ms\n");
    }

    @Test
    void aBuiltInNetworkIsMeasuredAtAnySize() {
        Ran ran = Ran.nazca("measure", "cifar-small", "--input", "8x8x1", "--threads", 1);
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out()).startsWith("cifar-small on cpu, 1 threads, batch 1: median ");
        JsonNode json = Ran.nazca("measure", "cifar-small", "--input", "8x8x1", "--json").json();
        assertThat(json.get("predicted_ms").isNull()).isTrue();
    }
}
