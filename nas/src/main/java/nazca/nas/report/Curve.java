package nazca.nas.report;

import nazca.tensor.Require;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Points of a line, in order of x. A value that is not finite is a gap.
 *
 * @param x positions, ascending
 * @param y values, as many
 */
record Curve(double[] x, double[] y) {
    private static final int REACH = 25;

    /** Checks the lengths. */
    Curve {
        Require.argument(
                x.length == y.length,
                "curve: x and y must be equally many, got %d and %d",
                x.length,
                y.length);
    }

    /** Values at {@code start}, start + 1, ... */
    static Curve from(double start, double[] y) {
        return new Curve(IntStream.range(0, y.length).mapToDouble(i -> start + i).toArray(), y);
    }

    /**
     * The mean of the {@code reach} values on each side and the one between. Near an end it takes
     * as few on the other side, to keep a slope where it is, but half of the reach if it can.
     */
    Curve smoothed(int reach) {
        int n = y.length;
        double[] sums = new double[n + 1];
        int[] counts = new int[n + 1];
        for (int i = 0; i < n; i++) {
            boolean known = Double.isFinite(y[i]);
            sums[i + 1] = sums[i] + (known ? y[i] : 0);
            counts[i + 1] = counts[i] + (known ? 1 : 0);
        }
        double[] means = new double[n];
        for (int i = 0; i < n; i++) {
            int near = Math.max((reach + 1) / 2, Math.min(reach, Math.min(i, n - 1 - i)));
            int low = Math.max(0, i - near);
            int high = Math.min(n, i + near + 1);
            means[i] = (sums[high] - sums[low]) / (counts[high] - counts[low]);
        }
        return new Curve(x, means);
    }

    /** At most {@code most} points of a running mean that looks a 25th of the line each way. */
    Curve runningMean(int most) {
        return smoothed(Math.max(2, x.length / REACH)).thinned(most);
    }

    /** At most {@code most} points: means of neighbours. */
    Curve thinned(int most) {
        int n = y.length;
        if (n <= most) {
            return this;
        }
        double[] xs = new double[most];
        double[] ys = new double[most];
        for (int i = 0; i < most; i++) {
            int low = bucket(i, most);
            int high = bucket(i + 1, most);
            xs[i] = Arrays.stream(x, low, high).average().orElse(Double.NaN);
            ys[i] =
                    Arrays.stream(y, low, high)
                            .filter(Double::isFinite)
                            .average()
                            .orElse(Double.NaN);
        }
        return new Curve(xs, ys);
    }

    /**
     * At most {@code most} points that keep the spread: the least and the largest of neighbours.
     */
    Curve envelope(int most) {
        int n = y.length;
        if (n <= most) {
            return this;
        }
        int buckets = most / 2;
        double[] xs = new double[2 * buckets];
        double[] ys = new double[2 * buckets];
        for (int i = 0; i < buckets; i++) {
            int low = bucket(i, buckets);
            int high = bucket(i + 1, buckets);
            double[] known = Arrays.stream(y, low, high).filter(Double::isFinite).toArray();
            xs[2 * i] = x[low];
            xs[2 * i + 1] = x[high - 1];
            ys[2 * i] = Arrays.stream(known).min().orElse(Double.NaN);
            ys[2 * i + 1] = Arrays.stream(known).max().orElse(Double.NaN);
        }
        return new Curve(xs, ys);
    }

    private int bucket(int i, int buckets) {
        return (int) ((long) i * y.length / buckets);
    }
}
