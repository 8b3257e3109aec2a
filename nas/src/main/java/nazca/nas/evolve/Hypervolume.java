package nazca.nas.evolve;

import nazca.tensor.Require;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The measure of what points dominate below a reference point, every value to be small: the area of
 * a union of rectangles for two values, the volume of a union of boxes for three. Exact up to
 * rounding.
 */
public final class Hypervolume {
    private Hypervolume() {}

    /**
     * The hypervolume of points of two or three values; those that are not below the reference in
     * every value count for nothing.
     *
     * @throws IllegalArgumentException if there are more or fewer values
     */
    public static double of(List<double[]> points, double[] reference) {
        Require.argument(
                reference.length == 2 || reference.length == 3,
                "hypervolume: needs 2 or 3 values, got %d",
                reference.length);
        List<double[]> inside = new ArrayList<>();
        for (double[] point : points) {
            Require.argument(
                    point.length == reference.length,
                    "hypervolume: a point has %d values, the reference %d",
                    point.length,
                    reference.length);
            if (isBelow(point, reference)) {
                inside.add(point);
            }
        }
        return reference.length == 2 ? area(inside, reference) : volume(inside, reference);
    }

    private static boolean isBelow(double[] point, double[] reference) {
        for (int i = 0; i < point.length; i++) {
            if (!(point[i] < reference[i])) {
                return false;
            }
        }
        return true;
    }

    /** By the first value: each point adds what reaches below all before it. */
    private static double area(List<double[]> points, double[] reference) {
        List<double[]> sorted = new ArrayList<>(points);
        sorted.sort(Comparator.comparingDouble(point -> point[0]));
        double area = 0;
        double low = reference[1];
        for (double[] point : sorted) {
            if (point[1] < low) {
                area += (reference[0] - point[0]) * (low - point[1]);
                low = point[1];
            }
        }
        return area;
    }

    /** Slices from each third value to the next, each as thick as its points' area is wide. */
    private static double volume(List<double[]> points, double[] reference) {
        List<double[]> sorted = new ArrayList<>(points);
        sorted.sort(Comparator.comparingDouble(point -> point[2]));
        double volume = 0;
        for (int i = 0; i < sorted.size(); i++) {
            double next = i + 1 < sorted.size() ? sorted.get(i + 1)[2] : reference[2];
            double thickness = next - sorted.get(i)[2];
            if (thickness > 0) {
                volume += thickness * area(sorted.subList(0, i + 1), reference);
            }
        }
        return volume;
    }
}
