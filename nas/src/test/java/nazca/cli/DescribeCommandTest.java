package nazca.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Path;

class DescribeCommandTest {
    @TempDir Path directory;

    @ParameterizedTest
    @CsvSource({
        "mobilenet-v2, 3504872, 300774272, 53",
        "cifar-small, 157906, 7103296, 23",
        "reference-cifar, 1754058, 154931712, 62"
    })
    void theRowsOfABuiltInNetworkSumToItsExactCounts(
            String name, long parameters, long macs, int layers) {
        JsonNode network = Ran.nazca("describe", name, "--json").json();
        assertThat(network.get("name").stringValue()).isEqualTo(name);
        assertThat(network.get("parameters").longValue()).isEqualTo(parameters);
        assertThat(network.get("macs").longValue()).isEqualTo(macs);
        assertThat(sum(network, "parameters")).isEqualTo(parameters);
        assertThat(sum(network, "macs")).isEqualTo(macs);
        assertThat(network.get("layers")).hasSize(layers);
        assertThat(network.get("predicted_latency_ms").isNull()).isTrue();
    }

    @Test
    void aBuiltInNetworkTakesAnotherSize() {
        JsonNode network =
                Ran.nazca(
                                "describe",
                                "mobilenet-v2",
                                "--input",
                                "32x32x3",
                                "--classes",
                                10,
                                "--json")
                        .json();
        assertThat(network.get("parameters").longValue()).isEqualTo(3_504_872 - 990 * 1281);
        assertThat(network.get("input")).hasToString("[32,32,3]");
        assertThat(network.get("classes").intValue()).isEqualTo(10);
    }

    @Test
    void aFilesNetworkKeepsItsSize() throws IOException {
        Path file = Fixtures.architecture(directory);
        assertThat(Ran.nazca("describe", file, "--input", "28x28x1", "--classes", 10).code())
                .isZero();
        Ran.nazca("describe", file, "--input", "32x32x3")
                .isMistake(
                        "the network of %s takes images of 28x28x1 and has 10 classes, not 32x32x3 and 10: only a built-in network takes other sizes"
                                .formatted(file));
    }

    @Test
    void sizesThatAreNoneAreNamed() {
        Ran.nazca("describe", "cifar-small", "--input", "32")
                .isMistake("--input must be HxWxC, for example 28x28x1, got '32'");
        Ran.nazca("describe", "cifar-small", "--input", "0x1x1")
                .isMistake("--input 0x1x1 is no size of images");
        Ran.nazca("describe", "cifar-small", "--classes", 0)
                .isMistake("--classes must be at least 1, got 0");
        Ran.nazca("describe", "mobilenet-v1")
                .isMistake(
                        "unknown architecture (neither a file nor a built-in name) 'mobilenet-v1':"
                                + " did you mean 'mobilenet-v2'?");
    }

    private static long sum(JsonNode network, String key) {
        long sum = 0;
        for (JsonNode layer : network.get("layers")) {
            sum += layer.get(key).longValue();
        }
        return sum;
    }
}
