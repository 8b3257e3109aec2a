package nazca.nas.report;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Points with names, as a figure with an SVG.
 *
 * @param id unique on the page
 * @param title above the plot
 * @param description for people who cannot see it
 * @param unit of the vertical values, shown beside the title
 * @param xTitle below the horizontal axis
 * @param points drawn in order
 */
record ScatterPlot(
        String id,
        String title,
        String description,
        String unit,
        String xTitle,
        List<Point> points) {
    private static final double WIDTH = 560;
    private static final double HEIGHT = 300;
    private static final double LEFT = 52;
    private static final double RIGHT = 24;
    private static final double TOP = 16;
    private static final double BOTTOM = 42;
    private static final double ROOM = 0.08;

    /** A point and what stands beside it. */
    record Point(String name, double x, double y) {}

    /** Writes the figure. */
    void draw(Markup page) {
        Axis x = axis(Point::x);
        Axis y = axis(Point::y);
        page.open("figure", "class", "card plot");
        page.open("h3").text(title).element("small", unit).close();
        Svg.open(page, id, title, description, WIDTH, HEIGHT);
        StringBuilder grid = new StringBuilder();
        for (double tick : y.ticks(5)) {
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
        Svg.label(page, "axis", xTitle, (LEFT + WIDTH - RIGHT) / 2, HEIGHT - 6);
        for (Point point : points) {
            double right = across(x, point.x());
            double low = down(y, point.y());
            Svg.circle(page, "dot b", right, low, 3.6);
            Svg.label(page, "note", point.name(), right + 6, low - 5);
        }
        page.close().close().line();
    }

    private Axis axis(ToDoubleFunction<Point> of) {
        double low = points.stream().mapToDouble(of).min().orElse(0);
        double high = points.stream().mapToDouble(of).max().orElse(1);
        double room = Math.max(ROOM * (high - low), 1e-3 * Math.abs(high));
        return Axis.linear(low - room, high + room);
    }

    private static double across(Axis x, double value) {
        return LEFT + x.position(value) * (WIDTH - LEFT - RIGHT);
    }

    private static double down(Axis y, double value) {
        return HEIGHT - BOTTOM - y.position(value) * (HEIGHT - TOP - BOTTOM);
    }
}
