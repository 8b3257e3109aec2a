package nazca.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

class ExplainCommandTest {
    @TempDir Path directory;

    @Test
    void theTargetScalesTheCostsPartAlone() throws IOException {
        JsonNode near = explain("--target-latency", 2, "--json").json();
        JsonNode far = explain("--target-latency", 4, "--json").json();
        assertThat(near.get("edges")).hasSize(6);
        for (int e = 0; e < 6; e++) {
            JsonNode candidates = near.get("edges").get(e).get("candidates");
            for (int k = 0; k < candidates.size(); k++) {
                JsonNode one = candidates.get(k);
                JsonNode other = far.get("edges").get(e).get("candidates").get(k);
                assertThat(other.get("cross_entropy_gradient"))
                        .isEqualTo(one.get("cross_entropy_gradient"));
                assertThat(2 * other.get("cost_gradient").doubleValue())
                        .isCloseTo(one.get("cost_gradient").doubleValue(), within(1e-12));
            }
        }
    }

    @Test
    void theSecondStepBeginsWhereTheFirstOneEnded() throws IOException {
        JsonNode first = explain("--edge", 3, "--json").json().get("edges").get(0);
        JsonNode second = explain("--edge", 3, "--step", 2, "--json").json().get("edges").get(0);
        assertThat(first.get("edge").intValue()).isEqualTo(3);
        for (int k = 0; k < first.get("candidates").size(); k++) {
            assertThat(second.get("candidates").get(k).get("alpha"))
                    .isEqualTo(first.get("candidates").get(k).get("alpha_after"));
        }
    }

    @Test
    void aMultiplierIsShownAsItWasInTheStep() throws IOException {
        JsonNode edge =
                explain("--objective", "lagrange", "--target-latency", 2, "--edge", 1, "--json")
                        .json()
                        .get("edges")
                        .get(0);
        JsonNode linear =
                explain("--target-latency", 2, "--edge", 1, "--json").json().get("edges").get(0);
        for (int k = 0; k < edge.get("candidates").size(); k++) {
            assertThat(edge.get("candidates").get(k).get("cost_gradient"))
                    .isEqualTo(linear.get("candidates").get(k).get("cost_gradient"));
        }
    }

    @Test
    void saysWhatCannotBeExplained() throws IOException {
        Ran.nazca("explain", "--data", "synthetic")
                .isMistake("explain needs a latency table: nazca profile makes one");
        explain("--edge", 7).isMistake("--edge must be from 1 to 6, got 7");
        explain("--step", 9)
                .isMistake(
                        "--step must be from 1 to 2, the architecture steps of this search, got 9");
        explain("--algorithm", "random")
                .isMistake("explain shows the gradients of proxyless-g, and random has none");
    }

    private Ran explain(Object... more) throws IOException {
        Object[] first = {
            "explain",
            "--data",
            "synthetic",
            "--limit-train",
            64,
            "--limit-eval",
            20,
            "--batch",
            16,
            "--epochs",
            1,
            "--table",
            Fixtures.table(directory)
        };
        return Ran.nazca(Stream.concat(Arrays.stream(first), Arrays.stream(more)).toArray());
    }
}
