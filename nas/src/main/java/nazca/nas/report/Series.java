package nazca.nas.report;

import java.util.List;

/**
 * A line of a plot.
 *
 * @param name for the legend; empty for a companion that needs no entry
 * @param style class of the style sheet: {@code a} or {@code b}, and {@code thin}
 * @param dotted whether each value has a dot
 * @param parts drawn apart, with a gap between
 */
record Series(String name, String style, boolean dotted, List<Curve> parts) {
    /** Copies the parts. */
    Series {
        parts = List.copyOf(parts);
    }

    /** A line in one part. */
    static Series of(String name, String style, Curve curve) {
        return new Series(name, style, false, List.of(curve));
    }
}
