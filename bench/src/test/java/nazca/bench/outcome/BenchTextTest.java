package nazca.bench.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import nazca.bench.peer.PeerIdentity;
import nazca.bench.versus.Cost;
import nazca.bench.versus.Duel;
import nazca.bench.versus.Limit;
import nazca.bench.versus.PeerTime;
import nazca.bench.versus.Roofs;
import nazca.bench.versus.Row;

import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import javax.xml.parsers.DocumentBuilderFactory;

class BenchTextTest {
    private static final Limit PEAK = new Limit(false, "FMA peak", 0);

    @Test
    void aRowShowsSpeedsRatiosAndTheShareOfTheLimit() {
        String text = BenchText.plain(result());
        assertThat(text)
                .containsPattern("pointwise forward +8x4x2 +1 +50\\.0 +25\\.0 +2\\.00 +GFLOP/s")
                .containsPattern("GFLOP/s +80 +FMA peak")
                .contains("MKL 1.0: AVX-512; threads 1; layout row-major")
                .contains("Slow is left out");
    }

    @Test
    void medianAndWorstAreTakenOverShapesOfOneWork() {
        Summary summary = result().summaries().getFirst();
        assertThat(summary.shapes()).isEqualTo(2);
        assertThat(summary.median()).isEqualTo(1.5);
        assertThat(summary.worst()).isEqualTo(1.0);
        assertThat(summary.worstShape()).isEqualTo("9x9x9");
    }

    @Test
    void aDifferingResultIsAFailureAndNoRatio() {
        BenchResult result = result();
        assertThat(result.failures())
                .containsExactly("MKL, pointwise forward 7x7x7, 1 thread: differs: element 3");
        assertThat(BenchText.plain(result)).containsPattern("7x7x7 +1 +50\\.0 +differs");
    }

    @Test
    void aCountedRowIsHeldAgainstItsReference() {
        assertThat(BenchText.markdown(result()))
                .contains(
                        "| peak activations | net | 1 | 410 |  |  | bytes | 41.0 | layer outputs"
                                + " (1,000) |");
    }

    @Test
    void markdownHasAsManyCellsInEveryRow() {
        List<String> table =
                BenchText.markdown(result()).lines().filter(l -> l.startsWith("|")).toList();
        assertThat(table).hasSize(6);
        assertThat(table.stream().map(l -> l.chars().filter(c -> c == '|').count()).distinct())
                .hasSize(1);
    }

    @Test
    void jsonHasNullWhereThereIsNoNumber() {
        assertThat(BenchJson.of(result()).toString())
                .contains("failure=differs: element 3")
                .contains("ratio=null")
                .doesNotContain("NaN");
    }

    @Test
    void thePageIsWellFormedAndDrawsEveryShape() throws Exception {
        String page = BenchPage.html(result()).replace("<!DOCTYPE html>", "");
        var document =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(page)));
        assertThat(document.getElementsByTagName("circle").getLength()).isEqualTo(3);
    }

    private static BenchResult result() {
        PeerTime half = new PeerTime("MKL", "row-major", 4, 2, null);
        PeerTime even = new PeerTime("MKL", "row-major", 2, 1, null);
        PeerTime wrong =
                new PeerTime("MKL", "row-major", Double.NaN, Double.NaN, "differs: element 3");
        return new BenchResult(
                "a machine\n",
                List.of(new PeerIdentity("MKL", "1.0", "AVX-512")),
                List.of("Slow is left out"),
                new TreeMap<>(Map.of(1, new Roofs(62.5e9, Map.of("memory", 20e9)))),
                List.of(
                        timed("8x4x2", half),
                        timed("9x9x9", even),
                        timed("7x7x7", wrong),
                        new Row.Counted(
                                "peak activations",
                                "net",
                                1,
                                410,
                                "bytes",
                                1000,
                                "layer outputs")));
    }

    private static Row timed(String shape, PeerTime peer) {
        return new Row.Timed(
                "pointwise forward",
                shape,
                1,
                Row.Unit.GFLOPS,
                new Cost(100e9, 10e9),
                new Duel.Outcome(2, PEAK, 0.8, List.of(peer)));
    }
}
