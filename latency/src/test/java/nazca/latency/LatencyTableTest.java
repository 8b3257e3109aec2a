package nazca.latency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import nazca.nn.arch.ZeroBlock;
import nazca.tensor.Shape;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.TreeMap;

class LatencyTableTest {
    private final LatencyTable table = Tables.table();

    @Test
    void predictsTheFixedPartPlusTheMediansOfAllBlocks() {
        double sum = 0.5 + 1.25 + 0 + 4.0 + 1.25 + 0.1;
        assertThat(table.predict(Tables.network())).isCloseTo(sum - 0.125, within(1e-12));
    }

    @Test
    void zeroCostsNothing() {
        assertThat(table.millis(new ZeroBlock().latencyKey(new Shape(4, 4, 4)))).isZero();
    }

    @Test
    void givesTheMedianOfEachCandidateInOrder() {
        assertThat(
                        table.candidateMillis(
                                List.of(Tables.LARGE_BLOCK, Tables.SMALL_BLOCK, new ZeroBlock()),
                                new Shape(4, 4, 4)))
                .containsExactly(4.0, 1.25, 0);
    }

    @Test
    void aMissingKeyIsNamed() {
        assertThatThrownBy(() -> table.millis("Conv-input:9"))
                .isInstanceOf(LatencyTableException.class)
                .hasMessage("the latency table has no key Conv-input:9");
    }

    @Test
    void findsWhichKeysAreMissingOnceAndSorted() {
        assertThat(table.missingKeys(List.of("b", Tables.STEM, "a", "b", "")))
                .containsExactly("a", "b");
    }

    @Test
    void saysWhichLatencyKeysAreMissing() {
        assertThatNoException()
                .isThrownBy(() -> table.require(List.of(Tables.STEM, Tables.LOGITS), "t.json"));
        assertThatThrownBy(() -> table.require(List.of("x", Tables.STEM, "y"), "t.json"))
                .isInstanceOf(LatencyTableException.class)
                .hasMessage(
                        "the latency table t.json lacks 2 of 3 needed keys: x, y; measure one for"
                                + " this space with nazca profile");
        assertThatThrownBy(() -> table.require(List.of("e", "d", "c", "b", "a"), "t.json"))
                .hasMessage(
                        "the latency table t.json lacks 5 of 5 needed keys: a, b, c, ...; measure"
                                + " one for this space with nazca profile");
    }

    @Test
    void refusesImpossibleSettings() {
        assertThatThrownBy(() -> with(0, 1, 1, 0)).hasMessageContaining("threads must be >= 1");
        assertThatThrownBy(() -> with(1, 0, 1, 0)).hasMessageContaining("batch must be >= 1");
        assertThatThrownBy(() -> with(1, 1, 0, 0)).hasMessageContaining("classes must be >= 1");
        assertThatThrownBy(() -> with(1, 1, 1, Double.NaN))
                .hasMessage("latency table: fixed_ms must be a finite number, got NaN");
    }

    private static LatencyTable with(int threads, int batch, int classes, double fixedMs) {
        return new LatencyTable(
                Tables.DEVICE,
                threads,
                batch,
                new Shape(1, 1, 1),
                classes,
                new TreeMap<>(),
                fixedMs,
                new Additivity(0, 0, 0));
    }
}
