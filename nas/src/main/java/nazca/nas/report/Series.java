package nazca.nas.report;

import java.util.List;

/**
 * A line of a plot.
 *
 * @param name for the legend; empty for a companion that needs no entry
 * @param style class of the style sheet: {@code a}, {@code b} or {@code c}, and {@code thin}
 * @param parts drawn apart, with a gap between
 */
record Series(String name, String style, List<Curve> parts) {
    /** Copies the parts. */
    Series {
        parts = List.copyOf(parts);
    }

    /** A line in one part. */
    static Series of(String name, String style, Curve curve) {
        return new Series(name, style, List.of(curve));
    }
}
