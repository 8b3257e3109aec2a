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
    private static final double WIDTH = 560;
    private static final double HEIGHT = 300;
    private static final double LEFT = 52;
    private static final double RIGHT = 24;
    private static final double TOP = 16;
    private static final double BOTTOM = 42;
    private static final double ROOM = 0.04;

    /** A network. */
    record Point(double cost, double accuracy) {}

    /** Writes the figure. */
    void draw(Markup page) {
        Axis x = axis(Point::cost);
        Axis y = axis(Point::accuracy);
        page.open("figure", "class", "card plot");
        page.open("h3").text(title).element("small", "fraction").close();
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
        Svg.label(page, "axis", cost, (LEFT + WIDTH - RIGHT) / 2, HEIGHT - 6);
        for (Point point : points) {
            Svg.circle(page, "dot a", across(x, point.cost()), down(y, point.accuracy()), 1.6);
        }
        StringBuilder line = new StringBuilder();
        for (Point point : front()) {
            double right = across(x, point.cost());
            double at = down(y, point.accuracy());
            // A step: up to the next network's cost nothing better is known.
            if (!line.isEmpty()) {
                line.append('H').append(Figures.coordinate(right));
            }
            line.append(Svg.to(line.isEmpty() ? 'M' : 'L', right, at));
        }
        Svg.path(page, "line b", line.toString());
        for (Point point : front()) {
            Svg.circle(page, "dot b", across(x, point.cost()), down(y, point.accuracy()), 3.2);
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
