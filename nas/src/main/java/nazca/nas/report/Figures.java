package nazca.nas.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** Numbers as the page shows them. A value that is not known is a dash. */
public final class Figures {
    private static final String UNKNOWN = "–";
    private static final double THOUSAND = 1e3;
    private static final double MILLION = 1e6;

    private Figures() {}

    /** {@code 12,345}. */
    static String count(double value) {
        return Double.isFinite(value) ? format("%,.0f", value) : UNKNOWN;
    }

    /** {@code 12,345}. */
    static String count(long value) {
        return format("%,d", value);
    }

    /** Three digits with k or M: {@code 12.3 k}. */
    static String compact(long value) {
        return compact((double) value);
    }

    /** Three digits with k or M: {@code 12.3 k}. */
    static String compact(double value) {
        if (!Double.isFinite(value)) {
            return UNKNOWN;
        }
        if (value < THOUSAND) {
            return count(value);
        }
        return value < MILLION ? digits(value / THOUSAND) + " k" : digits(value / MILLION) + " M";
    }

    /** {@code 0.123 ms}. */
    static String millis(double ms) {
        return Double.isFinite(ms) ? digits(ms) + " ms" : UNKNOWN;
    }

    /** {@code 0.61 nats}. */
    static String nats(double entropy) {
        return Double.isFinite(entropy) ? digits(entropy) + " nats" : UNKNOWN;
    }

    /** A fraction as {@code 85.3%}. */
    static String percent(double fraction) {
        return Double.isFinite(fraction) ? format("%.1f%%", fraction * 100) : UNKNOWN;
    }

    /** Seconds as {@code 95 s} or {@code 2 min 05 s}. */
    static String duration(double seconds) {
        if (!Double.isFinite(seconds)) {
            return UNKNOWN;
        }
        long whole = Math.round(seconds);
        return whole < 120 ? whole + " s" : format("%d min %02d s", whole / 60, whole % 60);
    }

    /** {@code 1.5 MB}, powers of ten. */
    static String bytes(double bytes) {
        return Double.isFinite(bytes) ? digits(bytes / MILLION) + " MB" : UNKNOWN;
    }

    /** About three significant digits, never an exponent above a millionth. */
    public static String digits(double value) {
        double size = Math.abs(value);
        if (!Double.isFinite(value)) {
            return UNKNOWN;
        }
        if (size >= 100 || size == 0) {
            return format("%,.0f", value);
        }
        if (size >= 10) {
            return format("%.1f", value);
        }
        return size >= 1 ? format("%.2f", value) : format(size >= 0.001 ? "%.3f" : "%.2g", value);
    }

    /** A round value beside an axis, as short as can be: {@code 0.25}, {@code 2000}. */
    public static String tick(double value) {
        double size = Math.abs(value);
        if (size != 0 && (size < 1e-3 || size >= 1e5)) {
            return format("%.0e", value);
        }
        return BigDecimal.valueOf(value)
                .round(new MathContext(3))
                .stripTrailingZeros()
                .toPlainString();
    }

    /** A coordinate with one decimal at most, as short as can be. */
    public static String coordinate(double value) {
        long tenths = Math.round(value * 10);
        String sign = tenths < 0 ? "-" : "";
        long size = Math.abs(tenths);
        return size % 10 == 0 ? sign + size / 10 : sign + size / 10 + "." + size % 10;
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
