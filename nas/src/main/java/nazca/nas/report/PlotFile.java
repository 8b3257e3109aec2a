package nazca.nas.report;

import nazca.tensor.files.AtomicFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Lines in an SVG file of its own, for documents; the vertical axis starts at 0. Every line's name
 * stands at its end. Light and dark pages show it in their own colours.
 *
 * @param title above the plot
 * @param description for people who cannot see it
 * @param unit of the values, beside the title
 * @param xTitle below the horizontal axis
 * @param lines at most six
 */
public record PlotFile(
        String title, String description, String unit, String xTitle, List<Line> lines) {
    private static final double WIDTH = 760;
    private static final double HEIGHT = 400;
    private static final double LEFT = 56;
    private static final double RIGHT = 184;
    private static final double TOP = 48;
    private static final double BOTTOM = 48;
    private static final double LINE_HEIGHT = 17;

    private static final String STYLES =
            """
            svg { color-scheme: light dark; }
            text { font: 13px system-ui, "Segoe UI", Roboto, Arial, sans-serif; fill: #22252b; }
            .heading { font-size: 15px; font-weight: 600; }
            .tick, .axis { text-anchor: middle; }
            .end { text-anchor: end; }
            .tick, .axis, .unit { fill: #666a73; }
            .card { fill: #ffffff; }
            .rules { fill: none; stroke: #e4dfd7; }
            .line { fill: none; stroke-width: 2.2; stroke-linejoin: round; }
            .l0 { stroke: #b5522b; } .l1 { stroke: #b08a1e; } .l2 { stroke: #1f6f8b; }
            .l3 { stroke: #2f8f5b; } .l4 { stroke: #7a6ea8; stroke-dasharray: 6 4; }
            .l5 { stroke: #8b3a62; }
            @media (prefers-color-scheme: dark) {
              text { fill: #e9e6e1; } .tick, .axis, .unit { fill: #a0a4ad; }
              .card { fill: #1d2026; } .rules { stroke: #343841; }
              .l0 { stroke: #f08a5d; } .l1 { stroke: #e0bd5a; } .l2 { stroke: #6cc0dc; }
              .l3 { stroke: #74d19d; } .l4 { stroke: #b9aee6; } .l5 { stroke: #e090b8; }
            }
            """;

    /** Values at ascending positions. */
    public record Line(String name, double[] x, double[] y) {}

    /** Copies the list. */
    public PlotFile {
        lines = List.copyOf(lines);
    }

    /** Creates or replaces the file. */
    public void write(Path file) throws IOException {
        AtomicFile.write(file, svg().getBytes(StandardCharsets.UTF_8));
    }

    /** The drawing as XML. */
    String svg() {
        Axis x = Axis.linear(least(Line::x), most(Line::x));
        Axis y = Axis.linear(0, 1.04 * most(Line::y));
        Markup page = new Markup();
        Svg.open(page, "plot", title, description, WIDTH, HEIGHT);
        page.element("style", STYLES);
        Svg.rectangle(page, "card", 0, 0, WIDTH, HEIGHT);
        Svg.label(page, "heading", title, LEFT, 26);
        Svg.label(page, "unit end", unit, WIDTH - 16, 26);
        drawGrid(page, x, y);
        for (int i = 0; i < lines.size(); i++) {
            drawLine(page, i, x, y);
        }
        drawNames(page, y);
        page.close();
        return page + "\n";
    }

    private void drawGrid(Markup page, Axis x, Axis y) {
        StringBuilder grid = new StringBuilder();
        for (double tick : y.ticks(6)) {
            double at = down(y, tick);
            grid.append(Svg.to('M', LEFT, at)).append('H');
            grid.append(Figures.coordinate(WIDTH - RIGHT));
            Svg.label(page, "tick end", Figures.tick(tick), LEFT - 8, at + 4.5);
        }
        for (double tick : x.ticks(6)) {
            double at = across(x, tick);
            grid.append(Svg.to('M', at, HEIGHT - BOTTOM)).append("v5");
            Svg.label(page, "tick", Figures.tick(tick), at, HEIGHT - BOTTOM + 19);
        }
        Svg.path(page, "rules", grid.toString());
        Svg.label(page, "axis", xTitle, (LEFT + WIDTH - RIGHT) / 2, HEIGHT - 8);
    }

    private void drawLine(Markup page, int number, Axis x, Axis y) {
        Line line = lines.get(number);
        StringBuilder d = new StringBuilder();
        for (int i = 0; i < line.x().length; i++) {
            d.append(Svg.to(i == 0 ? 'M' : 'L', across(x, line.x()[i]), down(y, line.y()[i])));
        }
        Svg.path(page, "line l" + number, d.toString());
    }

    /** Names from the bottom up, each a line above the one below or higher. */
    private void drawNames(Markup page, Axis y) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble(i -> last(lines.get(i))));
        double free = HEIGHT - BOTTOM;
        for (int i : order) {
            double end = down(y, last(lines.get(i)));
            double at = Math.min(end, free);
            free = at - LINE_HEIGHT;
            double from = WIDTH - RIGHT + 3;
            Svg.path(
                    page, "line l" + i, Svg.to('M', from, end) + Svg.to('L', from + 9, at) + "h10");
            Svg.label(page, "name", lines.get(i).name(), from + 24, at + 4.5);
        }
    }

    private static double last(Line line) {
        return line.y()[line.y().length - 1];
    }

    private double least(Function<Line, double[]> of) {
        return lines.stream().map(of).flatMapToDouble(Arrays::stream).min().orElse(0);
    }

    private double most(Function<Line, double[]> of) {
        return lines.stream().map(of).flatMapToDouble(Arrays::stream).max().orElse(1);
    }

    private static double across(Axis x, double value) {
        return LEFT + x.position(value) * (WIDTH - LEFT - RIGHT);
    }

    private static double down(Axis y, double value) {
        return HEIGHT - BOTTOM - y.position(value) * (HEIGHT - TOP - BOTTOM);
    }
}
