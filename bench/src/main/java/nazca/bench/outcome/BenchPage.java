package nazca.bench.outcome;

import nazca.nas.report.Markup;
import nazca.nas.report.Page;

import java.util.List;

/** A result as one self-contained page: roofline plots, medians, the whole table. */
public final class BenchPage {
    private static final String TITLE = "Kernels beside their peers";

    private final BenchResult result;
    private final Lines lines;
    private final Cells cells;
    private final Markup page = new Markup();

    private BenchPage(BenchResult result) {
        this.result = result;
        this.lines = new Lines(result);
        this.cells = new Cells(result);
    }

    /** The page as HTML that is well-formed XML too. */
    public static String html(BenchResult result) {
        return new BenchPage(result).draw();
    }

    private String draw() {
        Page.open(page, TITLE);
        page.open("header").element("p", "Nazca", "class", "brand");
        page.element("h1", TITLE);
        result.machine().lines().forEach(line -> page.element("p", line));
        page.close().line();
        section("machine", "Ceilings and peers");
        items(lines.roofs());
        items(lines.peers());
        page.close().line();
        section("roofline", "Roofline");
        result.roofs()
                .forEach((n, roofs) -> RooflinePlot.of(result, n, roofs).drawUnlessEmpty(page));
        page.close().line();
        if (!lines.summaries().isEmpty()) {
            section("medians", "Medians");
            items(lines.summaries());
            page.close().line();
        }
        if (!result.failures().isEmpty()) {
            section("failures", "Results that differ from ours");
            items(result.failures());
            page.close().line();
        }
        drawTable();
        page.close().close().close();
        return page + "\n";
    }

    private void drawTable() {
        section("table", "All rows");
        page.element("p", BenchText.LEGEND);
        page.open("div", "class", "card").open("div", "class", "scroll").open("table");
        page.open("thead").open("tr");
        cells.headings().forEach(heading -> page.element("th", heading, "scope", "col"));
        page.close().close().open("tbody").line();
        for (List<String> row : cells.rows()) {
            page.open("tr").element("th", row.getFirst(), "scope", "row");
            row.subList(1, row.size()).forEach(cell -> page.element("td", cell));
            page.close().line();
        }
        page.close().close().close().close().close().line();
    }

    private void section(String id, String title) {
        page.open("section", "id", id, "aria-labelledby", id + "-heading");
        page.element("h2", title, "id", id + "-heading");
    }

    private void items(List<String> texts) {
        page.open("ul");
        texts.forEach(text -> page.element("li", text));
        page.close();
    }
}
