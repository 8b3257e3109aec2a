package nazca.nas.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import nazca.nas.config.UserMistake;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class ResultFileTest {
    @TempDir Path directory;

    @Test
    void aResultIsReadBackAsWritten() throws IOException {
        Path file = directory.resolve("result.json");
        ResultFile.write(file, result(0.31));
        assertThat(ResultFile.read(file)).isEqualTo(result(0.31));

        ResultFile.write(file, result(null));
        assertThat(ResultFile.read(file)).isEqualTo(result(null));
    }

    @Test
    void theKeysAreThoseOfTheContract() {
        assertThat(result(null).written())
                .containsOnlyKeys(
                        "algorithm",
                        "space",
                        "data",
                        "device",
                        "seed",
                        "threads",
                        "architecture",
                        "expected_latency_ms",
                        "predicted_latency_ms",
                        "measured_latency_ms",
                        "measured_latency_reason",
                        "target_latency_ms",
                        "held_out_accuracy",
                        "test_accuracy",
                        "parameters",
                        "macs",
                        "entropy",
                        "entropy_start",
                        "seconds",
                        "peak_activation_bytes",
                        "weights_sha256",
                        "alpha_sha256",
                        "network_sha256",
                        "out",
                        "version");
    }

    @Test
    void aResultWithoutANumberIsRefused() throws IOException {
        Path file = directory.resolve("result.json");
        ResultFile.write(file, result(1.0));
        Files.writeString(file, Files.readString(file).replace("\"macs\"", "\"mcas\""));
        assertThatExceptionOfType(UserMistake.class)
                .isThrownBy(() -> ResultFile.read(file))
                .withMessage("the result %s, line 1 lacks the key macs", file);
    }

    private static SearchResult result(@Nullable Double measured) {
        return new SearchResult(
                "proxyless-g",
                "mbconv-small",
                "synthetic",
                "cpu",
                -3,
                2,
                List.of("MBConv k3 e6", "Zero"),
                1 / 3.0,
                0.25,
                measured,
                measured == null ? "--no-measure" : null,
                0.5,
                0.9,
                0.875,
                12345,
                1L << 40,
                0.1,
                1.9,
                100.5,
                1L << 33,
                "aa",
                "bb",
                "cc",
                "/some where/run",
                "1.0");
    }
}
