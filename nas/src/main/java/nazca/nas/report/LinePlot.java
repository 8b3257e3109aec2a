package nazca.nas.report;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;

/**
 * Lines over steps, as a figure with an SVG, a caption and a legend.
 *
 * @param id unique on the page
 * @param title above the plot
 * @param description for people who cannot see it
 * @param unit of the values, shown beside the title
 * @param xTitle below the horizontal axis
 * @param logarithmic whether the vertical axis is
 * @param series the lines, later ones on top
 * @param bands phases, or none
 * @param level a dashed horizontal line with its name, or null
 */
record LinePlot(
        String id,
        String title,
        String description,
        String unit,
        String xTitle,
        boolean logarithmic,
        List<Series> series,
        List<Band> bands,
        @Nullable Level level) {
    private static final double WIDTH = 560;
    private static final double HEIGHT = 270;
    private static final double LEFT = 52;
    private static final double RIGHT = 10;
    private static final double TOP = 22;
    private static final double BOTTOM = 42;
    private static final double LETTER = 6.6;

    /** A value to compare with. */
    record Level(String name, double value) {}

    /** Writes the figure if there is anything to draw. */
    void drawUnlessEmpty(Markup page) {
        if (values().findAny().isPresent()) {
            draw(page);
        }
    }

    private void draw(Markup page) {
        Axis x = horizontal();
        Axis y = vertical();
        page.open("figure", "class", "card plot");
        page.open("h3").text(title).element("small", unit).close();
        Svg.open(page, id, title, description, WIDTH, HEIGHT);
        drawBands(page, x);
        drawGrid(page, x, y);
        drawLines(page, x, y);
        page.close();
        drawLegend(page);
        page.close().line();
    }

    private void drawBands(Markup page, Axis x) {
        for (int i = 0; i < bands.size(); i++) {
            Band band = bands.get(i);
            double from = across(x, band.from());
            double width = across(x, band.to()) - from;
            Svg.rectangle(
                    page,
                    i % 2 == 0 ? "band" : "band other",
                    from,
                    TOP,
                    width,
                    HEIGHT - TOP - BOTTOM);
            if (band.label().length() * LETTER < width) {
                Svg.label(page, "phase", band.label(), from + width / 2, TOP - 7);
            }
        }
    }

    private void drawGrid(Markup page, Axis x, Axis y) {
        StringBuilder grid = new StringBuilder();
        for (double tick : y.ticks(5)) {
            double at = down(y, tick);
            grid.append(Svg.to('M', LEFT, at))
                    .append('H')
                    .append(Figures.coordinate(WIDTH - RIGHT));
            Svg.label(page, "tick end", Figures.tick(tick), LEFT - 7, at + 4);
        }
        for (double tick : x.ticks(6)) {
            if (tick == Math.rint(tick)) {
                double at = across(x, tick);
                grid.append(Svg.to('M', at, HEIGHT - BOTTOM)).append("v4");
                Svg.label(page, "tick", Figures.count(tick), at, HEIGHT - BOTTOM + 17);
            }
        }
        Svg.path(page, "rules", grid.toString());
        Svg.label(page, "axis", xTitle, (LEFT + WIDTH - RIGHT) / 2, HEIGHT - 6);
    }

    private void drawLines(Markup page, Axis x, Axis y) {
        if (level != null) {
            double at = down(y, level.value());
            Svg.path(
                    page, "level", Svg.to('M', LEFT, at) + "H" + Figures.coordinate(WIDTH - RIGHT));
        }
        for (Series line : series) {
            StringBuilder d = new StringBuilder();
            line.parts().forEach(curve -> append(d, curve, x, y));
            if (!d.isEmpty()) {
                Svg.path(page, "line " + line.style(), d.toString());
            }
            if (line.dotted()) {
                line.parts().forEach(curve -> drawDots(page, line, curve, x, y));
            }
        }
    }

    private static void drawDots(Markup page, Series line, Curve curve, Axis x, Axis y) {
        for (int i = 0; i < curve.x().length; i++) {
            double at = down(y, curve.y()[i]);
            if (Double.isFinite(at)) {
                Svg.circle(page, "dot " + line.style(), across(x, curve.x()[i]), at, 3.2);
            }
        }
    }

    private void append(StringBuilder d, Curve curve, Axis x, Axis y) {
        char command = 'M';
        for (int i = 0; i < curve.x().length; i++) {
            double at = down(y, curve.y()[i]);
            if (Double.isFinite(at)) {
                d.append(Svg.to(command, across(x, curve.x()[i]), at));
                command = 'L';
            } else {
                command = 'M';
            }
        }
    }

    private void drawLegend(Markup page) {
        page.open("figcaption");
        for (Series line : series) {
            if (!line.name().isEmpty()) {
                page.open("span", "class", "legend");
                page.element("i", "", "class", "key " + line.style()).text(line.name()).close();
            }
        }
        if (level != null) {
            page.open("span", "class", "legend");
            page.element("i", "", "class", "key dashed").text(level.name()).close();
        }
        page.close();
    }

    private Axis horizontal() {
        double low = points(Curve::x).min().orElse(0);
        double high = points(Curve::x).max().orElse(1);
        for (Band band : bands) {
            low = Math.min(low, band.from());
            high = Math.max(high, band.to());
        }
        return Axis.linear(low, high);
    }

    private Axis vertical() {
        double low = values().min().orElse(0);
        double high = values().max().orElse(1);
        if (logarithmic) {
            return Axis.logarithmic(low, high);
        }
        if (level != null) {
            low = Math.min(low, level.value());
            high = Math.max(high, level.value());
        }
        double room = (high - low) * 0.06;
        return Axis.linear(low >= 0 && low < room ? 0 : low - room, high + room);
    }

    private DoubleStream values() {
        return points(Curve::y)
                .filter(value -> Double.isFinite(value) && (!logarithmic || value > 0));
    }

    private DoubleStream points(Function<Curve, double[]> of) {
        return series.stream()
                .flatMap(line -> line.parts().stream())
                .flatMapToDouble(curve -> Arrays.stream(of.apply(curve)));
    }

    private static double across(Axis x, double value) {
        return LEFT + x.position(value) * (WIDTH - LEFT - RIGHT);
    }

    private static double down(Axis y, double value) {
        return HEIGHT - BOTTOM - y.position(value) * (HEIGHT - TOP - BOTTOM);
    }
}
