package nazca.nas.config;

import java.util.Collection;

/** The rules that the values of settings keep. */
final class Range {
    private Range() {}

    static void atLeast(String key, long value, long least) {
        if (value < least) {
            throw new OutOfRange(key, "at least " + least, value);
        }
    }

    static void atLeast(String key, double value, double least) {
        if (!(value >= least) || Double.isInfinite(value)) {
            throw new OutOfRange(key, "a finite number of at least " + least, value);
        }
    }

    static void positive(String key, double value) {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new OutOfRange(key, "a finite number above 0", value);
        }
    }

    /** From 0 up to, and without, 1. */
    static void fraction(String key, double value) {
        if (!(value >= 0 && value < 1)) {
            throw new OutOfRange(key, "at least 0 and below 1", value);
        }
    }

    static void oneOf(String key, String value, Collection<String> known) {
        if (!known.contains(value)) {
            throw new OutOfRange(key, Suggest.sentence(key, value, known));
        }
    }
}
