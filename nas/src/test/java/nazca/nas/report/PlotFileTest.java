package nazca.nas.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

class PlotFileTest {
    private final PlotFile plot =
            new PlotFile(
                    "Heights",
                    "Heights of two hills.",
                    "m",
                    "km from the sea",
                    List.of(
                            new PlotFile.Line(
                                    "near & low", new double[] {1, 3}, new double[] {5, 10}),
                            new PlotFile.Line(
                                    "far", new double[] {1, 2, 3}, new double[] {5, 5, 10})));

    @TempDir Path directory;

    @Test
    void theFileIsADrawingThatNeedsNothingElse() throws Exception {
        Element svg = written().getDocumentElement();
        assertThat(svg.getTagName()).isEqualTo("svg");
        assertThat(svg.getAttribute("xmlns")).isEqualTo("http://www.w3.org/2000/svg");
        assertThat(texts(svg, "title")).containsExactly("Heights");
        assertThat(texts(svg, "text"))
                .contains("Heights", "m", "km from the sea", "0", "10", "1", "3");
        assertThat(svg.getElementsByTagName("style").getLength()).isOne();
    }

    @Test
    void aLineGoesThroughItsPoints() throws Exception {
        List<String> paths = new ArrayList<>();
        for (Element path : elements(written().getDocumentElement(), "path")) {
            if (path.getAttribute("class").startsWith("line")) {
                paths.add(path.getAttribute("d"));
            }
        }
        // The value 10 of an axis to 10.4 lies 0.4 / 10.4 of its 304 units below the top at 48.
        assertThat(paths.getFirst()).isEqualTo("M56 205.8L576 59.7");
        assertThat(paths.get(1)).isEqualTo("M56 205.8L316 205.8L576 59.7");
    }

    @Test
    void namesOfLinesThatEndTogetherDoNotLieOnEachOther() throws Exception {
        List<Double> heights = new ArrayList<>();
        for (Element text : elements(written().getDocumentElement(), "text")) {
            if (text.getAttribute("class").equals("name")) {
                heights.add(Double.valueOf(text.getAttribute("y")));
            }
        }
        assertThat(heights).hasSize(2);
        assertThat(heights.get(0) - heights.get(1)).isGreaterThanOrEqualTo(16);
    }

    private Document written() throws Exception {
        Path file = directory.resolve("plot.svg");
        plot.write(file);
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(Files.newInputStream(file));
    }

    private static List<String> texts(Element parent, String name) {
        return elements(parent, name).stream().map(Element::getTextContent).toList();
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
