package nazca.nas.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nazca.latency.LatencyTable;
import nazca.latency.LatencyTableFile;
import nazca.nas.gate.Probabilities;
import nazca.nas.objective.AdditiveCost;
import nazca.nas.space.SearchSpace;
import nazca.nas.space.Spaces;
import nazca.nn.arch.Architectures;
import nazca.tensor.Shape;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/** The authors' ImageNet space costs on their phone what it cost them. */
class PhoneLatencyTest {
    private final SearchSpace space =
            Spaces.open(Spaces.PROXYLESS_IMAGENET, Map.of(), new Shape(224, 224, 3), 1000);

    @TempDir private Path folder;
    private LatencyTable table;
    private AdditiveCost latency;

    @BeforeEach
    void readTheTable() throws IOException {
        Path file = Files.writeString(folder.resolve("mobile_trim.yaml"), PhoneTable.yaml());
        table = LatencyTableFile.read(file);
        latency = SpaceCosts.latency(space, table);
    }

    @Test
    void theExpectedLatencyOfUniformGatesIsTheAuthors() {
        assertThat(table.entries()).hasSize(72);
        assertThat(latency.uniform(space.choices())).isCloseTo(113.98813, within(1e-5));
        assertThat(latency.least()).isCloseTo(29.608856, within(1e-9));
        int[] slowest = new int[21];
        Arrays.fill(slowest, 5); // 7x7 with expansion 6
        assertThat(latency.of(slowest)).isCloseTo(191.029856, within(1e-9));
        assertThat(table.predict(space.derive(slowest)))
                .isCloseTo(latency.of(slowest), within(1e-9));
    }

    @Test
    void itsGradientByAnAlphaIsTheSlopeOfTheExpectation() {
        double[][] alpha = new double[21][];
        for (int e = 0; e < alpha.length; e++) {
            alpha[e] = new double[space.choices()[e]];
        }
        double h = 1e-4;
        for (int e = 0; e < alpha.length; e++) {
            double[] costs = latency.candidates()[e];
            double mean = Arrays.stream(costs).average().orElseThrow();
            for (int k = 0; k < costs.length; k++) {
                alpha[e][k] = h;
                double above = expected(alpha);
                alpha[e][k] = -h;
                double below = expected(alpha);
                alpha[e][k] = 0;
                // At alpha 0, p_i (F_i - sum_j p_j F_j) is this.
                assertThat((above - below) / (2 * h))
                        .isCloseTo((costs[k] - mean) / costs.length, within(1e-6));
            }
        }
    }

    @Test
    void thePublishedMobileNetworkLacksItsWiderFirstStage() {
        assertThat(table.missingKeys(Architectures.open("proxyless-mobile").latencyKeys()))
                .containsExactly(
                        "expanded_conv-input:112x112x16-output:56x56x32-expand:3-kernel:5-stride:2-idskip:0",
                        "expanded_conv-input:56x56x32-output:28x28x40-expand:3-kernel:7-stride:2-idskip:0",
                        "expanded_conv-input:56x56x32-output:56x56x32-expand:3-kernel:3-stride:1-idskip:1");
    }

    private double expected(double[][] alpha) {
        return latency.expected(
                Arrays.stream(alpha).map(Probabilities::softmax).toArray(double[][]::new));
    }
}
