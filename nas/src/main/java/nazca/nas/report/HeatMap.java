package nazca.nas.report;

import nazca.nas.report.Metrics.ArchitectureStep;

import java.util.List;

/**
 * The probabilities of one edge over architecture steps: a row for each candidate, time from left
 * to right, the more probable the darker. Neighbours of one shade are drawn as one rectangle.
 *
 * @param edge from 0
 * @param shapes what the edge takes and gives
 * @param labels of the candidates
 * @param chosen the derived candidate's label
 */
record HeatMap(int edge, String shapes, List<String> labels, String chosen) {
    /** Columns at most; more steps share one, as their mean. */
    static final int COLUMNS = 160;

    /** Shades, from nothing to the full colour. */
    static final int SHADES = 20;

    private static final double CELL = 2;
    private static final double ROW = 18;
    private static final double LEFT = 104;
    private static final double TOP = 4;
    private static final double FIGURES = 58;
    private static final double AXIS = 34;

    /** Style rules of the shades: more contrast among the small probabilities of the start. */
    static String styles() {
        StringBuilder css = new StringBuilder();
        for (int shade = 1; shade <= SHADES; shade++) {
            double opacity = StrictMath.pow((double) shade / SHADES, 0.75);
            css.append(".h%d{fill-opacity:%s}".formatted(shade, Figures.digits(opacity)));
        }
        return css.toString();
    }

    /** Writes the shades from 0 to 1 as a small drawing within a line of text. */
    static void drawScale(Markup page) {
        double width = 6;
        String text = "Shades from probability 0 to probability 1";
        Svg.open(page, "scale", "Scale", text, SHADES * width, 11);
        Svg.rectangle(page, "field", 0, 0, SHADES * width, 11);
        for (int shade = 1; shade <= SHADES; shade++) {
            Svg.rectangle(page, "heat h" + shade, (shade - 1) * width, 0, width, 11);
        }
        page.close();
    }

    /** Writes the figure. */
    void draw(Markup page, List<ArchitectureStep> steps) {
        String id = "edge-" + (edge + 1);
        double right = LEFT + COLUMNS * CELL;
        double bottom = TOP + labels.size() * ROW;
        page.open("figure", "class", "card edge");
        page.open("h3").text("Edge " + (edge + 1));
        page.element("small", shapes).close();
        Svg.open(
                page,
                id,
                "Probabilities of edge " + (edge + 1),
                description(steps.getLast()),
                right + FIGURES,
                bottom + AXIS);
        Svg.rectangle(page, "field", LEFT, TOP, right - LEFT, bottom - TOP);
        drawCells(page, steps);
        for (int row = 0; row < labels.size(); row++) {
            drawLabels(page, row, last(steps, row));
        }
        drawAxis(page, steps.size(), right, bottom);
        page.close().close().line();
    }

    private void drawCells(Markup page, List<ArchitectureStep> steps) {
        StringBuilder[] shades = new StringBuilder[SHADES + 1];
        for (int row = 0; row < labels.size(); row++) {
            int[] line = shades(steps, row);
            int from = 0;
            for (int column = 1; column <= line.length; column++) {
                if (column == line.length || line[column] != line[from]) {
                    append(shades, line[from], row, from, column, line.length);
                    from = column;
                }
            }
        }
        for (int shade = 1; shade <= SHADES; shade++) {
            if (shades[shade] != null) {
                Svg.path(page, "heat h" + shade, shades[shade].toString());
            }
        }
    }

    private static void append(
            StringBuilder[] shades, int shade, int row, int from, int to, int columns) {
        if (shades[shade] == null) {
            shades[shade] = new StringBuilder();
        }
        double width = COLUMNS * CELL / columns;
        String across = Figures.coordinate((to - from) * width);
        shades[shade]
                .append('M')
                .append(Figures.coordinate(LEFT + from * width))
                .append(' ')
                .append(Figures.coordinate(TOP + row * ROW + 1))
                .append('h')
                .append(across)
                .append('v')
                .append(Figures.coordinate(ROW - 2))
                .append("h-")
                .append(across)
                .append('z');
    }

    /** The shade of every column of a row. */
    private int[] shades(List<ArchitectureStep> steps, int row) {
        int columns = Math.min(COLUMNS, steps.size());
        int[] line = new int[columns];
        for (int column = 0; column < columns; column++) {
            int low = (int) ((long) column * steps.size() / columns);
            int high = (int) ((long) (column + 1) * steps.size() / columns);
            double mean =
                    steps.subList(low, high).stream()
                            .mapToDouble(step -> probability(step, row))
                            .average()
                            .orElse(0);
            line[column] = Math.clamp(Math.round(mean * SHADES), 0, SHADES);
        }
        return line;
    }

    private void drawLabels(Markup page, int row, double probability) {
        double baseline = TOP + row * ROW + ROW / 2 + 4.5;
        boolean marked = labels.get(row).equals(chosen);
        String style = marked ? "candidate chosen" : "candidate";
        Svg.label(page, style + " end", labels.get(row), LEFT - 8, baseline);
        double right = LEFT + COLUMNS * CELL;
        Svg.label(page, style, Figures.percent(probability), right + 6, baseline);
        if (marked) {
            Svg.rectangle(page, "frame", LEFT - 1, TOP + row * ROW, COLUMNS * CELL + 2, ROW);
        }
    }

    private static void drawAxis(Markup page, int steps, double right, double bottom) {
        Axis axis = Axis.linear(0, steps);
        for (double tick : axis.ticks(4)) {
            if (tick == Math.rint(tick)) {
                double x = LEFT + axis.position(tick) * (right - LEFT);
                Svg.label(page, "tick", Figures.count(tick), x, bottom + 15);
            }
        }
        Svg.label(page, "axis", "architecture step", (LEFT + right) / 2, bottom + 30);
    }

    private String description(ArchitectureStep last) {
        StringBuilder text = new StringBuilder("At the last step: ");
        for (int row = 0; row < labels.size(); row++) {
            text.append(row == 0 ? "" : ", ")
                    .append(labels.get(row))
                    .append(' ')
                    .append(Figures.percent(probability(last, row)));
        }
        return text + ". Chosen: " + chosen + ".";
    }

    private double last(List<ArchitectureStep> steps, int row) {
        return probability(steps.getLast(), row);
    }

    private double probability(ArchitectureStep step, int row) {
        if (edge >= step.probabilities().size() || row >= step.probabilities().get(edge).length) {
            return Double.NaN;
        }
        return step.probabilities().get(edge)[row];
    }
}
