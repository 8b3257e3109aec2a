package nazca.nas.objective;

import nazca.tensor.Require;

/**
 * L = a CE (ln E / ln target)^b with E and the target in microseconds. Both logarithms must be
 * positive, or the search would be rewarded for being slow: at or below 2 microseconds it is
 * refused.
 *
 * @param a scale, 0.2 in the authors' script
 * @param b exponent, 0.3 in the authors' script
 * @param targetMillis the latency where the factor is a
 */
public record MulLog(double a, double b, double targetMillis) implements Objective {
    /** The name in configurations. */
    public static final String NAME = "mul-log";

    private static final double MICROS_PER_MILLI = 1000;
    private static final double SMALLEST_MICROS = 2;

    /** Checks a, b > 0 and a target above 2 microseconds. */
    public MulLog {
        Require.argument(a > 0 && b > 0, "mul-log: a and b must be positive, got %s and %s", a, b);
        requireMeasurable("the target", targetMillis);
    }

    @Override
    public double value(double crossEntropy, double expected) {
        return crossEntropySlope(expected) * crossEntropy;
    }

    @Override
    public double crossEntropySlope(double expected) {
        return a * StrictMath.pow(ratio(expected), b);
    }

    @Override
    public double costSlope(double crossEntropy, double expected) {
        double slope = a * crossEntropy * b * StrictMath.pow(ratio(expected), b - 1);
        return slope / (lnMicros(targetMillis) * expected);
    }

    private double ratio(double expected) {
        requireMeasurable("the expected latency", expected);
        return lnMicros(expected) / lnMicros(targetMillis);
    }

    private static void requireMeasurable(String what, double millis) {
        Require.argument(
                millis * MICROS_PER_MILLI > SMALLEST_MICROS,
                "mul-log: %s must be above %s microseconds, got %s ms; use add-linear",
                what,
                SMALLEST_MICROS,
                millis);
    }

    private static double lnMicros(double millis) {
        return StrictMath.log(millis * MICROS_PER_MILLI);
    }
}
