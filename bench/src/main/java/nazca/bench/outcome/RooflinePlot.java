package nazca.bench.outcome;

import nazca.bench.versus.Roofs;
import nazca.bench.versus.Row;
import nazca.nas.report.Axis;
import nazca.nas.report.Figures;
import nazca.nas.report.Markup;
import nazca.nas.report.Svg;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.DoubleStream;

/**
 * Our speeds over arithmetic intensity, below the machine's roofs (Williams, Waterman, Patterson:
 * Roofline, CACM 52(4)), as a figure with an SVG. Both axes are logarithmic.
 *
 * @param threads on which everything was measured
 * @param roofs of the machine
 * @param rows those that have both operations and bytes
 */
record RooflinePlot(int threads, Roofs roofs, List<Row.Timed> rows) {
    private static final double WIDTH = 760;
    private static final double HEIGHT = 440;
    private static final double LEFT = 52;
    private static final double RIGHT = 92;
    private static final double TOP = 18;
    private static final double BOTTOM = 44;
    private static final double LINE_HEIGHT = 13;
    private static final double GIGA = 1e9;

    /** The plot of all rows of a result on some threads. */
    static RooflinePlot of(BenchResult result, int threads, Roofs roofs) {
        return new RooflinePlot(
                threads,
                roofs,
                result.timed()
                        .filter(row -> row.threads() == threads)
                        .filter(row -> row.cost().flops() > 0 && row.cost().bytes() > 0)
                        .toList());
    }

    /** Writes the figure if there is a row to show. */
    void drawUnlessEmpty(Markup page) {
        if (!rows.isEmpty()) {
            draw(page);
        }
    }

    private void draw(Markup page) {
        Axis x = horizontal();
        Axis y = vertical(x);
        String title = "Roofline, " + Lines.threads(threads);
        page.open("figure", "class", "card plot");
        page.open("h3").text(title).element("small", "GFLOP/s").close();
        Svg.open(
                page,
                "roofline-" + threads,
                title,
                "Speed of every shape over its operations per byte, below the FMA peak and the"
                        + " bandwidths of copies.",
                WIDTH,
                HEIGHT);
        drawGrid(page, x, y);
        drawRoofs(page, x, y);
        for (Row.Timed row : rows) {
            drawRow(page, row, x, y);
        }
        page.close();
        drawLegend(page);
        page.close().line();
    }

    private void drawGrid(Markup page, Axis x, Axis y) {
        StringBuilder grid = new StringBuilder();
        for (double tick : y.ticks(6)) {
            double at = down(y, tick);
            grid.append(Svg.to('M', LEFT, at)).append('H');
            grid.append(Figures.coordinate(WIDTH - RIGHT));
            Svg.label(page, "tick end", Figures.tick(tick), LEFT - 7, at + 4);
        }
        for (double tick : x.ticks(6)) {
            double at = across(x, tick);
            grid.append(Svg.to('M', at, HEIGHT - BOTTOM)).append("v4");
            Svg.label(page, "tick", Figures.tick(tick), at, HEIGHT - BOTTOM + 17);
        }
        Svg.path(page, "rules", grid.toString());
        Svg.label(page, "axis", "operations per byte", (LEFT + WIDTH - RIGHT) / 2, HEIGHT - 6);
    }

    private void drawRoofs(Markup page, Axis x, Axis y) {
        double peak = roofs.flopsPerSecond() / GIGA;
        double top = down(y, peak);
        Svg.path(page, "frame", Svg.to('M', LEFT, top) + "H" + Figures.coordinate(WIDTH - RIGHT));
        Svg.label(page, "note", "FMA peak", WIDTH - RIGHT + 6, top + 4);
        double labelled = Double.NEGATIVE_INFINITY;
        for (Map.Entry<String, Double> roof : roofs.bytesPerSecond().entrySet()) {
            double rate = roof.getValue() / GIGA;
            double ridge = Math.min(peak / rate, x.max());
            double start = Math.max(x.min(), y.min() / rate);
            if (ridge > start) {
                double at = across(x, start);
                double low = down(y, start * rate);
                Svg.path(
                        page,
                        "level",
                        Svg.to('M', at, low)
                                + Svg.to('L', across(x, ridge), down(y, ridge * rate)));
                if (Math.abs(low - labelled) > LINE_HEIGHT) {
                    Svg.label(page, "note", roof.getKey(), at + 9, low + 9);
                    labelled = low;
                }
            }
        }
    }

    private void drawRow(Markup page, Row.Timed row, Axis x, Axis y) {
        double speed = speed(row);
        page.open(
                "circle",
                "class",
                style(row),
                "cx",
                Figures.coordinate(across(x, row.cost().intensity())),
                "cy",
                Figures.coordinate(down(y, speed)),
                "r",
                "3.6");
        page.element(
                "title",
                String.format(
                        Locale.ROOT,
                        "%s %s: %.1f GFLOP/s, %.0f%% of %s",
                        row.work(),
                        row.shape(),
                        speed,
                        100 * row.outcome().share(),
                        row.outcome().limit().name()));
        page.close();
    }

    private static void drawLegend(Markup page) {
        page.open("figcaption");
        page.open("span", "class", "legend").element("i", "", "class", "key a");
        page.text("products").close();
        page.open("span", "class", "legend").element("i", "", "class", "key b");
        page.text("everything else").close();
        page.open("span", "class", "legend").element("i", "", "class", "key dashed");
        page.text("a copy's bandwidth in a working set").close();
        page.close();
    }

    private static String style(Row.Timed row) {
        boolean product = row.work().startsWith("pointwise") || row.work().startsWith("square");
        return product ? "dot a" : "dot b";
    }

    private static double speed(Row.Timed row) {
        return row.cost().flops() / row.outcome().seconds() / GIGA;
    }

    private Axis horizontal() {
        double low = intensities().min().orElse(1);
        double high = intensities().max().orElse(1);
        double slowest =
                roofs.bytesPerSecond().values().stream()
                        .mapToDouble(rate -> roofs.flopsPerSecond() / rate)
                        .max()
                        .orElse(1);
        return Axis.logarithmic(Math.min(low, 1), Math.max(high, slowest));
    }

    private DoubleStream intensities() {
        return rows.stream().mapToDouble(row -> row.cost().intensity());
    }

    private Axis vertical(Axis x) {
        double low = rows.stream().mapToDouble(RooflinePlot::speed).min().orElse(1);
        double high = rows.stream().mapToDouble(RooflinePlot::speed).max().orElse(1);
        double corner =
                roofs.bytesPerSecond().values().stream()
                        .mapToDouble(rate -> x.min() * rate / GIGA)
                        .min()
                        .orElse(low);
        return Axis.logarithmic(
                Math.min(low, Math.max(corner, low / 8)),
                Math.max(high, roofs.flopsPerSecond() / GIGA));
    }

    private static double across(Axis x, double value) {
        return LEFT + x.position(value) * (WIDTH - LEFT - RIGHT);
    }

    private static double down(Axis y, double value) {
        return HEIGHT - BOTTOM - y.position(value) * (HEIGHT - TOP - BOTTOM);
    }
}
