package nazca.autograd;

import java.util.Random;
import java.util.function.DoubleSupplier;

/** Derivatives by central differences in double, and the random numbers they are taken at. */
final class CentralDifferences {
    private static final double STEP = 1e-6;

    private CentralDifferences() {}

    /** The derivatives of {@code value} in every element of {@code point}, which stays as it is. */
    static double[] of(double[] point, DoubleSupplier value) {
        var slopes = new double[point.length];
        for (int i = 0; i < point.length; i++) {
            double before = point[i];
            point[i] = before + STEP;
            double above = value.getAsDouble();
            point[i] = before - STEP;
            double below = value.getAsDouble();
            point[i] = before;
            slopes[i] = (above - below) / (2 * STEP);
        }
        return slopes;
    }

    /** Normal floats of the given deviation. */
    static float[] normal(Random random, int count, double deviation) {
        var values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = (float) (random.nextGaussian() * deviation);
        }
        return values;
    }

    /** The same numbers in double. */
    static double[] doubles(float[] values) {
        var wide = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            wide[i] = values[i];
        }
        return wide;
    }

    /** Sum of a[i] b[i]. */
    static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
