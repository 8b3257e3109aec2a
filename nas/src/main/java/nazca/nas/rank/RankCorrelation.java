package nazca.nas.rank;

import nazca.tensor.Require;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Agreement of two orders of the same things, from -1 to 1; NaN where one of them has no order. */
public final class RankCorrelation {
    private RankCorrelation() {}

    /**
     * Kendall's tau-b: (C - D) / sqrt((P - T_x) (P - T_y)) over all P pairs, of which C are in the
     * same order, D in the opposite one, and T are ties of one side (Kendall, 1945).
     *
     * @return NaN if all values of one side are equal, or there are fewer than two
     * @throws IllegalArgumentException if the sides are not equally long or a value is NaN
     */
    public static double kendall(double[] x, double[] y) {
        check(x, y);
        long agreement = 0;
        long ordered = 0;
        long orderedOther = 0;
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < i; j++) {
                int one = Double.compare(x[i] + 0.0, x[j] + 0.0);
                int other = Double.compare(y[i] + 0.0, y[j] + 0.0);
                agreement += (long) one * other;
                ordered += Math.abs(one);
                orderedOther += Math.abs(other);
            }
        }
        return (double) agreement / Math.sqrt((double) ordered * (double) orderedOther);
    }

    /**
     * Spearman's rho: Pearson's correlation of the ranks, ties having the mean of theirs (Spearman,
     * 1904).
     *
     * @return NaN if all values of one side are equal, or there are fewer than two
     * @throws IllegalArgumentException if the sides are not equally long or a value is NaN
     */
    public static double spearman(double[] x, double[] y) {
        check(x, y);
        double[] ranks = ranks(x);
        double[] others = ranks(y);
        double mean = (x.length - 1) / 2.0;
        double product = 0;
        double square = 0;
        double otherSquare = 0;
        for (int i = 0; i < x.length; i++) {
            double one = ranks[i] - mean;
            double other = others[i] - mean;
            product += one * other;
            square += one * one;
            otherSquare += other * other;
        }
        return product / Math.sqrt(square * otherSquare);
    }

    /**
     * Kendall's tau-b among the best: those whose truth is at least that of number ceil(share n).
     * It asks whether scores tell the networks apart that a search has to choose between.
     *
     * @param truth what things are worth, more is better
     * @param scores that should order them
     * @param share of the things, above 0 and at most 1
     * @return NaN where {@link #kendall} of the best is
     * @throws IllegalArgumentException if the sides are not equally long, a value is NaN, or the
     *     share is out of range
     */
    public static double kendallAmongBest(double[] truth, double[] scores, double share) {
        check(truth, scores);
        Require.argument(
                share > 0 && share <= 1, "kendall: share must be in (0, 1], got %s", share);
        if (truth.length == 0) {
            return Double.NaN;
        }
        double[] sorted = truth.clone();
        Arrays.sort(sorted);
        // A product such as 0.1 · 10 may come out above 1.
        int count = (int) Math.ceil(share * truth.length - 1e-9);
        double least = sorted[truth.length - Math.max(1, count)];
        int[] best = IntStream.range(0, truth.length).filter(i -> truth[i] >= least).toArray();
        return kendall(
                Arrays.stream(best).mapToDouble(i -> truth[i]).toArray(),
                Arrays.stream(best).mapToDouble(i -> scores[i]).toArray());
    }

    /** From 0 on, equal values having the mean of their ranks. */
    static double[] ranks(double[] values) {
        int[] order =
                IntStream.range(0, values.length)
                        .boxed()
                        .sorted(Comparator.comparingDouble(i -> values[i]))
                        .mapToInt(Integer::intValue)
                        .toArray();
        double[] ranks = new double[values.length];
        int from = 0;
        while (from < order.length) {
            int to = from + 1;
            while (to < order.length && values[order[to]] == values[order[from]]) {
                to++;
            }
            for (int i = from; i < to; i++) {
                ranks[order[i]] = (from + to - 1) / 2.0;
            }
            from = to;
        }
        return ranks;
    }

    private static void check(double[] x, double[] y) {
        Require.argument(
                x.length == y.length,
                "rank correlation: sides must be equally long, got %d and %d",
                x.length,
                y.length);
        for (int i = 0; i < x.length; i++) {
            Require.argument(
                    !Double.isNaN(x[i]) && !Double.isNaN(y[i]),
                    "rank correlation: values must be numbers, number %d is none",
                    i);
        }
    }
}
