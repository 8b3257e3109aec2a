package nazca.nas.report;

import java.util.ArrayList;
import java.util.List;

/** The page of a comparison: one table, and accuracy over latency. */
final class ComparisonPage {
    private final Comparison comparison;

    ComparisonPage(Comparison comparison) {
        this.comparison = comparison;
    }

    String html() {
        Markup page = new Markup();
        Page.open(page, "Comparison of runs");
        page.open("header").element("p", "Nazca", "class", "brand");
        page.element("h1", "Comparison of runs").close();
        page.open("section", "id", "figures", "aria-labelledby", "figures-heading");
        page.element("h2", "Figures", "id", "figures-heading");
        page.element(
                "p",
                "Several seeds of one setting are a row: the mean and, behind ±, its standard"
                        + " error.");
        page.open("div", "class", "card").open("div", "class", "scroll").open("table");
        drawTable(page);
        page.close().close().close().close().line();
        ScatterPlot plot = plot();
        if (!plot.points().isEmpty()) {
            page.open("section", "id", "trade", "aria-labelledby", "trade-heading");
            page.element("h2", "Accuracy over latency", "id", "trade-heading");
            plot.draw(page);
            page.close().line();
        }
        if (!comparison.checklist().isEmpty()) {
            drawChecklist(page);
        }
        page.close().close().close();
        return page + "\n";
    }

    private void drawTable(Markup page) {
        page.open("thead").open("tr").element("th", "setting", "scope", "col");
        page.element("th", "runs", "scope", "col");
        Comparison.HEADINGS.forEach(name -> page.element("th", name, "scope", "col"));
        page.close().close().open("tbody");
        int number = 1;
        for (ComparedRuns row : comparison.rows()) {
            page.open("tr").element("th", number++ + "  " + row.label(), "scope", "row");
            page.element("td", Integer.toString(row.results().size()));
            row.texts().forEach(text -> page.element("td", text));
            page.close();
        }
        page.close();
    }

    private void drawChecklist(Markup page) {
        page.open("section", "id", "checklist", "aria-labelledby", "checklist-heading");
        page.element("h2", "Checklist", "id", "checklist-heading");
        page.open("div", "class", "card").open("div", "class", "scroll").open("table");
        page.open("tbody");
        comparison
                .checklist()
                .forEach(
                        (question, answer) -> {
                            page.open("tr").element("th", question, "scope", "row");
                            page.element("td", answer).close();
                        });
        page.close().close().close().close().close().line();
    }

    private ScatterPlot plot() {
        List<ScatterPlot.Point> points = new ArrayList<>();
        for (int i = 0; i < comparison.rows().size(); i++) {
            for (var result : comparison.rows().get(i).results()) {
                double latency = MetricsReader.number(result, "predicted_latency_ms");
                double accuracy = MetricsReader.number(result, "test_accuracy");
                if (Double.isFinite(latency) && Double.isFinite(accuracy)) {
                    points.add(
                            new ScatterPlot.Point(
                                    Integer.toString(i + 1), latency, 100 * accuracy));
                }
            }
        }
        return new ScatterPlot(
                "trade-plot",
                "Test accuracy",
                "Every run, numbered as its setting in the table.",
                "%",
                "predicted latency, ms",
                points);
    }
}
