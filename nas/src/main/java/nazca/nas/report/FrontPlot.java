package nazca.nas.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Networks by cost and accuracy, and the front of those that none beats in both, as a figure with
 * an SVG.
 *
 * @param id unique on the page
 * @param title above the plot
 * @param description for people who cannot see it
 * @param cost below the horizontal axis
 * @param points one per network
 */
record FrontPlot(String id, String title, String description, String cost, List<Point> points) {
    private static final double ROOM = 0.04;

    /** A network. */
    record Point(double cost, double accuracy) {}

    /** Writes the figure. */
    void draw(Markup page) {
        PointFrame frame = new PointFrame(axis(Point::cost), axis(Point::accuracy));
        page.open("figure", "class", "card plot");
        page.open("h3").text(title).element("small", "fraction").close();
        frame.open(page, id, title, description, cost);
        for (Point point : points) {
            Svg.circle(
                    page, "dot a", frame.across(point.cost()), frame.down(point.accuracy()), 1.6);
        }
        StringBuilder line = new StringBuilder();
        for (Point point : front()) {
            double right = frame.across(point.cost());
            double at = frame.down(point.accuracy());
            // A step: up to the next network's cost nothing better is known.
            if (!line.isEmpty()) {
                line.append('H').append(Figures.coordinate(right));
            }
            line.append(Svg.to(line.isEmpty() ? 'M' : 'L', right, at));
        }
        Svg.path(page, "line b", line.toString());
        for (Point point : front()) {
            Svg.circle(
                    page, "dot b", frame.across(point.cost()), frame.down(point.accuracy()), 3.2);
        }
        page.close().close().line();
    }

    /** From the cheapest on, every network that is more accurate than all cheaper ones. */
    List<Point> front() {
        List<Point> sorted = new ArrayList<>(points);
        sorted.sort(
                Comparator.comparingDouble(Point::cost)
                        .thenComparing(Comparator.comparingDouble(Point::accuracy).reversed()));
        List<Point> front = new ArrayList<>();
        for (Point point : sorted) {
            if (front.isEmpty() || point.accuracy() > front.getLast().accuracy()) {
                front.add(point);
            }
        }
        return front;
    }

    private Axis axis(ToDoubleFunction<Point> of) {
        return PointFrame.axis(points.stream().mapToDouble(of).toArray(), ROOM);
    }
}
