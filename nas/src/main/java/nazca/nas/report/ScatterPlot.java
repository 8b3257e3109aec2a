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
    private static final double ROOM = 0.08;

    /** A point and what stands beside it. */
    record Point(String name, double x, double y) {}

    /** Writes the figure. */
    void draw(Markup page) {
        PointFrame frame = new PointFrame(axis(Point::x), axis(Point::y));
        page.open("figure", "class", "card plot");
        page.open("h3").text(title).element("small", unit).close();
        frame.open(page, id, title, description, xTitle);
        for (Point point : points) {
            double right = frame.across(point.x());
            double low = frame.down(point.y());
            Svg.circle(page, "dot b", right, low, 3.6);
            Svg.label(page, "note", point.name(), right + 6, low - 5);
        }
        page.close().close().line();
    }

    private Axis axis(ToDoubleFunction<Point> of) {
        return PointFrame.axis(points.stream().mapToDouble(of).toArray(), ROOM);
    }
}
