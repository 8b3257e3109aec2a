package nazca.nas.report;

import nazca.latency.LatencyTable;
import nazca.nas.report.Metrics.ArchitectureStep;
import nazca.nn.arch.NetworkSpec;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The whole page, section by section. */
public final class Page {
    private final Markup page = new Markup();
    private final RunFiles run;
    private final Searched searched;

    Page(RunFiles run) {
        this.run = run;
        this.searched = Searched.in(run);
    }

    /** The page as HTML that is well-formed XML too. */
    String html() {
        open(page, run.name());
        drawHeadline();
        drawNetwork();
        drawSearch();
        drawTraining();
        drawEpochs();
        drawPaths();
        drawNetworks();
        drawTable();
        drawReproduction();
        page.close().close().close();
        return page + "\n";
    }

    /** Opens a page, its body and its main element; the caller closes these three. */
    public static void open(Markup page, String title) {
        page.verbatim("<!DOCTYPE html>\n").open("html", "lang", "en").open("head");
        page.leaf("meta", "charset", "utf-8");
        page.leaf("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.leaf("meta", "name", "color-scheme", "content", "light dark");
        page.element("title", title + " · Nazca");
        page.open("style").verbatim(styles()).close().close().line();
        page.open("body").open("main");
    }

    private void drawHeadline() {
        Headline headline = new Headline(run);
        headline.drawHeader(page);
        section("result", run.finished() ? "Result" : "So far");
        headline.drawChoice(page);
        headline.drawTiles(page);
        if (searched.network() == null) {
            page.open("div", "class", "grid");
            new LatencyBars(run).draw(page);
            page.close();
        }
        page.close().line();
    }

    private void drawNetwork() {
        NetworkSpec network = searched.network();
        if (network == null) {
            return;
        }
        List<CostedBlock> blocks = CostedBlock.of(network, run.table());
        String title = networkTitle();
        section("network-section", title);
        page.open("div", "class", "grid sides");
        new NetworkDrawing(title, network.input(), blocks).draw(page);
        page.open("div", "class", "stack");
        new LatencyBars(run).draw(page);
        page.open("div", "class", "card");
        Tables.drawBlocks(page, network, blocks, run.table());
        page.close().close().close().close().line();
    }

    private String networkTitle() {
        if (run.isTraining()) {
            return "The network";
        }
        return run.finished() ? "The derived network" : "The most probable network so far";
    }

    private void drawTraining() {
        if (run.metrics().weightSteps().isEmpty()) {
            return;
        }
        section("training", "Loss and accuracy");
        page.open("div", "class", "grid");
        new TrainingPlots(run).draw(page);
        page.close().close().line();
    }

    private void drawEpochs() {
        if (!run.isTraining() || run.metrics().weightSteps().isEmpty()) {
            return;
        }
        section("epochs", "Epochs");
        page.open("div", "class", "card");
        EpochTable.of(run.metrics().weightSteps()).draw(page);
        page.close().close().line();
    }

    private void drawSearch() {
        List<ArchitectureStep> steps = run.metrics().architectureSteps();
        if (steps.isEmpty()) {
            return;
        }
        section("search", "How the search decided");
        page.open("div", "class", "grid");
        new Plots(run).drawSearch(page);
        drawReadingAid(steps);
        page.close().close().line();
        section("health", "Search health");
        page.open("div", "class", "card");
        Health.of(run, searched).draw(page, searched);
        page.close().close().line();
        section("edges", "Probabilities of each edge");
        page.open("p", "class", "scale").text("0 ");
        HeatMap.drawScale(page);
        page.text(" 1. The chosen candidate is framed; percentages are those of the last step.");
        page.close().open("div", "class", "grid");
        List<String> choice = run.choice();
        for (int edge = 0; edge < steps.getLast().probabilities().size(); edge++) {
            int candidates = steps.getLast().probabilities().get(edge).length;
            String chosen = edge < choice.size() ? choice.get(edge) : "";
            new HeatMap(edge, searched.shapes(edge), searched.labels(edge, candidates), chosen)
                    .draw(page, steps);
        }
        page.close().close().line();
    }

    private void drawReadingAid(List<ArchitectureStep> steps) {
        page.open("div", "class", "card prose").element("h3", "How to read these plots");
        page.element(
                "p",
                "The expected latency weighs the table's latency of every candidate by its"
                        + " probability; the dashed line is what the search was asked for.");
        page.element(
                "p",
                "The entropy is largest while all candidates of an edge are equally probable, and"
                        + " 0 when each edge has decided. Here it went from %s to %s nats."
                                .formatted(
                                        Figures.digits(steps.getFirst().entropy()),
                                        Figures.digits(steps.getLast().entropy())));
        page.element(
                "p",
                "The gradient norms tell which part moves the architecture parameters: the"
                        + " cross-entropy on the architecture split, or the price of latency.");
        page.close().line();
    }

    private void drawPaths() {
        if (run.metrics().paths().isEmpty()) {
            return;
        }
        section("paths", "Paths tried");
        page.open("div", "class", "card");
        Tables.drawPaths(page, run, searched);
        page.close().close().line();
    }

    private void drawNetworks() {
        if (run.metrics().networks().isEmpty()) {
            return;
        }
        section("networks", "Networks asked for");
        page.open("div", "class", "grid");
        ScorePlots plots = new ScorePlots(run);
        plots.draw(page);
        page.close();
        plots.drawFront(page);
        page.close().line();
    }

    private void drawTable() {
        LatencyTable table = run.table();
        if (table == null) {
            return;
        }
        section("table", "Latency table");
        page.open("div", "class", "card");
        Tables.drawLatencies(page, table, searched.network());
        page.close().close().line();
    }

    private void drawReproduction() {
        section("reproduce", "To get the same again");
        page.open("div", "class", "card");
        if (run.finished()) {
            new Headline(run).drawHashes(page);
        }
        page.open("details").element("summary", "Configuration (config.yaml)");
        page.open("pre").element("code", run.configText()).close().close();
        page.close().close().line();
    }

    /** Opens a section with its heading; the caller closes it. */
    private void section(String id, String title) {
        page.open("section", "id", id, "aria-labelledby", id + "-heading");
        page.element("h2", title, "id", id + "-heading");
    }

    private static String styles() {
        StringBuilder css = new StringBuilder();
        try (InputStream in =
                Objects.requireNonNull(Page.class.getResourceAsStream("report.css"))) {
            css.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("report: the style sheet cannot be read", e);
        }
        css.append(HeatMap.styles());
        return css.append('\n').toString();
    }
}
