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
                .containsExactly("median_ms", "p10_ms", "p90_ms", "runs", "predicted_ms");
        double median = latency.get("median_ms").doubleValue();
        assertThat(median)
                .isPositive()
                .isBetween(
                        latency.get("p10_ms").doubleValue(), latency.get("p90_ms").doubleValue());
        assertThat(latency.get("runs").intValue()).isPositive();
        assertThat(latency.get("predicted_ms").doubleValue())
                .isEqualTo(Fixtures.table().predict(Fixtures.SPACE.derive(new int[6])));
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
