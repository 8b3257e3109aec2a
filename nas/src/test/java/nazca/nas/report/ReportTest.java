package nazca.nas.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nazca.nas.space.MixedBlock;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

class ReportTest {
    private static final String SVG_NAMESPACE = "http://www.w3.org/2000/svg";

    @TempDir Path run;

    @Test
    void aFinishedSearchShowsEverySection() throws Exception {
        RunFixture.finished(run, 30);
        Document page = page();
        assertThat(texts(page, "h2"))
                .containsExactly(
                        "Result",
                        "The derived network",
                        "How the search decided",
                        "Search health",
                        "Probabilities of each edge",
                        "Loss and accuracy",
                        "Latency table",
                        "To get the same again");
        assertThat(titles(page))
                .contains(
                        "Loss",
                        "Accuracy on the batch",
                        "Expected latency",
                        "Mean entropy of the edges",
                        "Gradient norms of the two parts",
                        "Probabilities of edge 1",
                        "Probabilities of edge 6",
                        "The derived network",
                        "Latency against the target");
    }

    @Test
    void theResultIsReadOnTheFirstScreen() throws Exception {
        RunFixture.finished(run, 30);
        assertThat(texts(page(), "dd"))
                .contains("85.3%", "86.1%", "0.391 ms", "0.420 ms", "30,882", "118 s");
        assertThat(html()).contains("3a".repeat(32), "7c".repeat(32), "e1".repeat(32));
    }

    @Test
    void everyEdgeNamesItsCandidatesAndFramesTheChosenOne() throws Exception {
        RunFixture.finished(run, 30);
        List<Element> maps = withClass(page(), "figure", "card edge");
        List<MixedBlock> edges = RunFixture.SPACE.edges();
        assertThat(maps).hasSameSizeAs(edges);
        for (int edge = 0; edge < edges.size(); edge++) {
            List<String> texts = texts(maps.get(edge), "text");
            assertThat(texts).containsAll(edges.get(edge).labels());
            List<Element> bold = withClass(maps.get(edge), "text", "candidate chosen end");
            assertThat(bold).hasSize(1);
            assertThat(bold.getFirst().getTextContent()).isEqualTo(RunFixture.CHOSEN.get(edge));
            assertThat(withClass(maps.get(edge), "rect", "frame")).hasSize(1);
        }
    }

    @Test
    void theTableHasEveryKeyAndMarksThoseOfTheDerivedNetwork() throws Exception {
        RunFixture.finished(run, 30);
        List<String> codes = texts(page(), "code");
        assertThat(codes).containsAll(RunFixture.SPACE.latencyBlocks().keySet());
        long derived = texts(page(), "span").stream().filter("derived"::equals).count();
        assertThat(derived).isEqualTo(7);
    }

    @Test
    void nothingIsFetchedAndNothingIsRun() throws Exception {
        RunFixture.finished(run, 30);
        String html = html().replace("\"" + SVG_NAMESPACE + "\"", "");
        assertThat(html)
                .doesNotContain("http:", "https:", "//", "<script", "@import", "url(", "src=");
        assertThat(html).doesNotContainPattern("\\son[a-z]+=");
    }

    @Test
    void everyDrawingHasATitleAndEveryIdIsUnique() throws Exception {
        RunFixture.finished(run, 30);
        Document page = page();
        Set<String> ids = new HashSet<>();
        for (Element element : elements(page, "*")) {
            if (element.hasAttribute("id")) {
                assertThat(ids.add(element.getAttribute("id"))).isTrue();
            }
        }
        List<Element> drawings = elements(page, "svg");
        assertThat(drawings).hasSize(14);
        for (Element svg : drawings) {
            assertThat(svg.getAttribute("role")).isEqualTo("img");
            assertThat(ids).contains(svg.getAttribute("aria-labelledby").split(" "));
            assertThat(texts(svg, "title").getFirst()).isNotBlank();
            assertThat(svg.getAttribute("viewBox")).matches("0 0 [0-9.]+ [0-9.]+");
        }
        assertThat(html()).doesNotContain("NaN", "Infinity");
    }

    @Test
    void whatTheUserWroteStaysText() throws Exception {
        RunFixture.finished(run, 30);
        assertThat(html()).contains("&lt;b&gt;a comment that is no markup &amp; stays text");
        assertThat(texts(page(), "pre").getFirst()).contains("<b>a comment");
    }

    @Test
    void aLongSearchStaysASmallPage() throws Exception {
        RunFixture.finished(run, 1000);
        assertThat(Files.size(Report.write(run))).isLessThan(250_000);
        for (Element map : withClass(page(), "figure", "card edge")) {
            for (Element path : elements(map, "path")) {
                assertThat(path.getAttribute("d").split("z"))
                        .hasSizeLessThanOrEqualTo(7 * HeatMap.COLUMNS);
            }
        }
    }

    @Test
    void aKilledRunSaysSoAndShowsWhatItHas() throws Exception {
        RunFixture.killed(run);
        Document page = page();
        assertThat(withClass(page, "p", "notice").getFirst().getTextContent())
                .contains("has not finished", "240", "search");
        assertThat(texts(page, "h2"))
                .contains("So far", "The most probable network so far", "Loss and accuracy")
                .doesNotContain("Result");
        assertThat(texts(page, "dt")).doesNotContain("Test accuracy");
    }

    @Test
    void aRandomSearchHasPathsInsteadOfArchitectureSteps() throws Exception {
        RunFixture.random(run);
        Document page = page();
        assertThat(texts(page, "h2"))
                .contains("Paths tried")
                .doesNotContain("How the search decided", "Probabilities of each edge");
        List<Element> best = withClass(page, "tr", "used");
        assertThat(best.getFirst().getTextContent()).startsWith("2best").endsWith("90.0%");
    }

    @Test
    void aRunThatHasOnlyBegunHasAPage() throws Exception {
        Files.writeString(run.resolve("metrics.jsonl"), "");
        assertThat(withClass(page(), "p", "notice").getFirst().getTextContent())
                .contains("has not taken a step yet");
    }

    @Test
    void aSpaceThatIsNotKnownHereLeavesNumberedCandidates() throws Exception {
        RunFixture.killed(run);
        Path config = run.resolve("config.yaml");
        Files.writeString(
                config, Files.readString(config).replace("mbconv-small", "from-elsewhere"));
        assertThat(html()).contains("candidate 1").doesNotContain("The most probable network so");
    }

    @Test
    void aDamagedTableIsNamedAndLeftOut() throws Exception {
        RunFixture.finished(run, 30);
        Files.writeString(run.resolve("latency-table.json"), "{");
        Document page = page();
        assertThat(withClass(page, "p", "notice").getFirst().getTextContent())
                .contains("latency-table.json");
        assertThat(texts(page, "h2"))
                .contains("The derived network")
                .doesNotContain("Latency table");
    }

    @Test
    void theSameFilesMakeTheSamePage() throws Exception {
        RunFixture.finished(run, 30);
        String first = html();
        assertThat(html()).isEqualTo(first);
        try (var files = Files.list(run)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "metrics.jsonl",
                            "latency-table.json",
                            "config.yaml",
                            "architecture.json",
                            "result.json",
                            "report.html");
        }
    }

    @Test
    void aDirectoryThatIsNoRunIsRefused() {
        assertThatThrownBy(() -> Report.write(run))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is not a run directory")
                .hasMessageContaining(run.toString());
    }

    @Test
    void aDamagedLineInTheMiddleIsNamed() throws Exception {
        Files.writeString(run.resolve("metrics.jsonl"), "{\"tick\":1}\n{\"ti\n{\"tick\":2}\n");
        assertThatThrownBy(() -> Report.write(run))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line 2");
    }

    private String html() throws IOException {
        return Files.readString(Report.write(run));
    }

    /** The page as XML, which its SVGs must be for every reader. */
    private Document page() throws IOException, ParserConfigurationException, SAXException {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(html())));
    }

    private static List<Element> elements(Document page, String name) {
        return list(page.getElementsByTagName(name));
    }

    private static List<Element> elements(Element parent, String name) {
        return list(parent.getElementsByTagName(name));
    }

    private static List<Element> list(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static List<Element> withClass(Document page, String name, String style) {
        return withClass(page.getDocumentElement(), name, style);
    }

    private static List<Element> withClass(Element parent, String name, String style) {
        return elements(parent, name).stream()
                .filter(element -> element.getAttribute("class").equals(style))
                .toList();
    }

    private static List<String> texts(Document page, String name) {
        return texts(page.getDocumentElement(), name);
    }

    private static List<String> texts(Element parent, String name) {
        return elements(parent, name).stream().map(Element::getTextContent).toList();
    }

    private static List<String> titles(Document page) {
        return elements(page, "svg").stream().map(svg -> texts(svg, "title").getFirst()).toList();
    }
}
