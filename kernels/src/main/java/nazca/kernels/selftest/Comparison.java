package nazca.kernels.selftest;

import java.util.Arrays;
import java.util.List;

/**
 * Two lists of results, one the definition's.
 *
 * @param verdict how far they agree
 * @param difference as {@link KernelReport#difference}
 * @param where the first element that differs, or empty
 */
record Comparison(Verdict verdict, double difference, String where) {
    /** Rounding may add up to this much of an output's largest number. */
    private static final double TOLERANCE = 1e-4;

    /** Compares each output, guards included. */
    static Comparison of(List<float[]> expected, List<float[]> got) {
        Comparison worst = new Comparison(Verdict.SAME_BITS, 0, "");
        for (int o = 0; o < expected.size(); o++) {
            int at = Arrays.mismatch(expected.get(o), got.get(o));
            if (at >= 0) {
                double difference = difference(expected.get(o), got.get(o));
                Verdict verdict =
                        difference <= TOLERANCE ? Verdict.WITHIN_TOLERANCE : Verdict.WRONG;
                String where = worst.where;
                if (where.isEmpty()) {
                    where =
                            "output %d, element %d: %s is %s"
                                    .formatted(
                                            o + 1,
                                            Trial.element(at),
                                            Float.toHexString(expected.get(o)[at]),
                                            Float.toHexString(got.get(o)[at]));
                }
                worst =
                        new Comparison(
                                worst.verdict.or(verdict),
                                Math.max(worst.difference, difference),
                                where);
            }
        }
        return worst;
    }

    private static double difference(float[] expected, float[] got) {
        double largest = Float.MIN_NORMAL;
        for (float value : expected) {
            if (Float.isFinite(value)) {
                largest = Math.max(largest, Math.abs(value));
            }
        }
        double difference = 0;
        for (int i = 0; i < expected.length; i++) {
            if (Float.compare(expected[i], got[i]) != 0) {
                difference = Math.max(difference, distance(expected[i], got[i]) / largest);
            }
        }
        return difference;
    }

    /** Infinite where one is not a number, or was written and the other was not. */
    private static double distance(float expected, float got) {
        double distance = Math.abs((double) expected - got);
        boolean unwritten = expected == Trial.SENTINEL || got == Trial.SENTINEL;
        return unwritten || Double.isNaN(distance) ? Double.POSITIVE_INFINITY : distance;
    }
}
