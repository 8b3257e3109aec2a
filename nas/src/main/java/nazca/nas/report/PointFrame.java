package nazca.nas.report;

import java.util.stream.DoubleStream;

/**
 * The frame of a figure of points: grid, ticks and the places of values.
 *
 * @param x from left to right
 * @param y from below
 */
record PointFrame(Axis x, Axis y) {
    private static final double WIDTH = 560;
    private static final double HEIGHT = 300;
    private static final double LEFT = 52;
    private static final double RIGHT = 24;
    private static final double TOP = 16;
    private static final double BOTTOM = 42;

    /**
     * A linear axis with room beside the outermost values.
     *
     * @param room share of the values' span
     */
    static Axis axis(double[] values, double room) {
        double low = DoubleStream.of(values).min().orElse(0);
        double high = DoubleStream.of(values).max().orElse(1);
        double beside = Math.max(room * (high - low), 1e-3 * Math.abs(high));
        return Axis.linear(low - beside, high + beside);
    }

    /** Opens the SVG and draws everything but the points; the caller closes it. */
    void open(Markup page, String id, String title, String description, String xTitle) {
        Svg.open(page, id, title, description, WIDTH, HEIGHT);
        StringBuilder grid = new StringBuilder();
        for (double tick : y.ticks(5)) {
            double at = down(tick);
            grid.append(Svg.to('M', LEFT, at)).append('H');
            grid.append(Figures.coordinate(WIDTH - RIGHT));
            Svg.label(page, "tick end", Figures.tick(tick), LEFT - 7, at + 4);
        }
        for (double tick : x.ticks(6)) {
            double at = across(tick);
            grid.append(Svg.to('M', at, HEIGHT - BOTTOM)).append("v4");
            Svg.label(page, "tick", Figures.tick(tick), at, HEIGHT - BOTTOM + 17);
        }
        Svg.path(page, "rules", grid.toString());
        Svg.label(page, "axis", xTitle, (LEFT + WIDTH - RIGHT) / 2, HEIGHT - 6);
    }

    /** Where a value of x is. */
    double across(double value) {
        return LEFT + x.position(value) * (WIDTH - LEFT - RIGHT);
    }

    /** Where a value of y is. */
    double down(double value) {
        return HEIGHT - BOTTOM - y.position(value) * (HEIGHT - TOP - BOTTOM);
    }
}
