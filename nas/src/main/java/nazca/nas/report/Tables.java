package nazca.nas.report;

import nazca.latency.Additivity;
import nazca.latency.Latency;
import nazca.latency.LatencyTable;
import nazca.nas.report.Metrics.TriedPath;
import nazca.nn.arch.NetworkSpec;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The tables of the page: blocks of the derived network, latencies, paths of a random search. */
final class Tables {
    private Tables() {}

    /** Every block of a network with its cost, their sum and, with a table, the latencies. */
    static void drawBlocks(
            Markup page,
            NetworkSpec network,
            List<CostedBlock> blocks,
            @Nullable LatencyTable table) {
        page.open("div", "class", "scroll").open("table");
        List<String> names = List.of("Block", "Output", "Parameters", "MACs", "Median", "Share");
        int columns = table == null ? names.size() - 2 : names.size();
        head(page, names.subList(0, columns).toArray(String[]::new));
        page.open("tbody");
        double sum = 0;
        for (CostedBlock costed : blocks) {
            var spec = costed.block().spec();
            var input = costed.block().input();
            page.open("tr", "class", costed.skipped() ? "muted" : "");
            page.element("th", spec.label(), "scope", "row");
            firstCells(
                    page,
                    columns,
                    costed.block().output().toString(),
                    Figures.count(spec.parameters(input)),
                    Figures.count(spec.macs(input)),
                    Figures.millis(costed.millis()),
                    Figures.percent(costed.share()));
            page.close();
            sum += costed.millis();
        }
        page.close().open("tfoot").open("tr").element("th", "All blocks", "scope", "row");
        firstCells(
                page,
                columns,
                "",
                Figures.count(network.parameters()),
                Figures.count(network.macs()),
                Figures.millis(sum),
                "");
        page.close();
        if (table != null) {
            page.open("tr", "class", "muted").element("th", "Fixed part", "scope", "row");
            cells(page, "", "", "", Figures.millis(table.fixedMs()), "");
            page.close().open("tr").element("th", "Predicted", "scope", "row");
            cells(page, "", "", "", Figures.millis(sum + table.fixedMs()), "");
            page.close();
        }
        page.close().close().close().line();
    }

    /** The latency table, with the blocks of the derived network marked. */
    static void drawLatencies(Markup page, LatencyTable table, @Nullable NetworkSpec network) {
        Set<String> used = network == null ? Set.of() : Set.copyOf(network.latencyKeys());
        page.element(
                "p",
                "%s, %s, %d threads, batch %d. Fixed part of a network %s. %s"
                        .formatted(
                                table.device().name(),
                                table.device().kernels(),
                                table.threads(),
                                table.batch(),
                                Figures.millis(table.fixedMs()),
                                additivity(table.additivity())));
        page.open(
                "div",
                "class",
                "scroll tall",
                "role",
                "region",
                "tabindex",
                "0",
                "aria-label",
                "Latency table");
        page.open("table");
        head(page, "Key", "Median", "p10", "p90", "Runs");
        page.open("tbody");
        for (var entry : table.entries().entrySet()) {
            Latency latency = entry.getValue();
            boolean derived = used.contains(entry.getKey());
            page.open("tr", "class", derived ? "used" : "");
            page.open("th", "scope", "row").element("code", entry.getKey());
            if (derived) {
                page.element("span", "derived", "class", "tag");
            }
            page.close();
            cells(
                    page,
                    Figures.millis(latency.medianMs()),
                    Figures.millis(latency.p10Ms()),
                    Figures.millis(latency.p90Ms()),
                    Figures.count(latency.runs()));
            page.close();
        }
        page.close().close().close().line();
    }

    /** The networks that a random search has trained; the best is marked. */
    static void drawPaths(Markup page, RunFiles run, Searched searched) {
        List<TriedPath> paths = run.metrics().paths();
        Optional<TriedPath> best = run.metrics().bestPath();
        page.open("div", "class", "scroll").open("table");
        head(page, "Path", "Architecture", "Predicted", "Held-out accuracy");
        page.open("tbody");
        for (TriedPath path : paths) {
            boolean kept = best.filter(path::equals).isPresent();
            page.open("tr", "class", kept ? "used" : "");
            page.open("th", "scope", "row").text(Integer.toString(path.number()));
            if (kept) {
                page.element("span", "best", "class", "tag");
            }
            page.close();
            page.element("td", String.join(", ", path.architecture()), "class", "words");
            cells(
                    page,
                    Figures.millis(predicted(run, searched, path)),
                    Figures.percent(path.heldOutAccuracy()));
            page.close();
        }
        page.close().close().close().line();
    }

    private static String additivity(Additivity check) {
        return check.networks() == 0
                ? "Its sums were not held against whole networks."
                : "Sums predict %d whole networks with a median error of %s, at worst %s."
                        .formatted(
                                check.networks(),
                                Figures.percent(check.medianRelativeError()),
                                Figures.percent(check.maxRelativeError()));
    }

    private static double predicted(RunFiles run, Searched searched, TriedPath path) {
        LatencyTable table = run.table();
        NetworkSpec network = searched.derive(path.architecture());
        return table == null
                        || network == null
                        || !table.missingKeys(network.latencyKeys()).isEmpty()
                ? Double.NaN
                : table.predict(network);
    }

    static void head(Markup page, String... names) {
        page.open("thead").open("tr");
        for (String name : names) {
            page.element(
                    "th",
                    name,
                    "scope",
                    "col",
                    "class",
                    name.equals("Architecture") ? "words" : "");
        }
        page.close().close();
    }

    /** The cells of a row that has {@code columns} columns, its heading among them. */
    private static void firstCells(Markup page, int columns, String... texts) {
        cells(page, Arrays.copyOf(texts, columns - 1));
    }

    static void cells(Markup page, String... texts) {
        for (String text : texts) {
            page.element("td", text);
        }
    }
}
