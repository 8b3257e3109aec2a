package nazca.cli;

import nazca.tensor.Shape;

import java.util.List;
import java.util.Locale;

/** Numbers as people read them, the same in every locale. */
final class Numbers {
    private Numbers() {}

    /** 1,234,567. */
    static String grouped(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    /** Milliseconds with four significant digits or so: 0.0123, 1.234, 123.4. */
    static String millis(double value) {
        int digits = value < 0.1 ? 4 : value < 10 ? 3 : 1;
        return String.format(Locale.ROOT, "%." + digits + "f", value);
    }

    /** 12.3%. */
    static String percent(double fraction) {
        return String.format(Locale.ROOT, "%.1f%%", 100 * fraction);
    }

    /** With so many digits behind the point. */
    static String fixed(double value, int digits) {
        return String.format(Locale.ROOT, "%." + digits + "f", value);
    }

    /** [height, width, channels]. */
    static List<Integer> list(Shape shape) {
        return List.of(shape.height(), shape.width(), shape.channels());
    }
}
