package nazca.nas.evolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Order among points whose every value should be small (Deb et al., NSGA-II, 2002, section III).
 */
public final class Dominance {
    private Dominance() {}

    /** Whether {@code one} is nowhere above {@code other} and somewhere below it. */
    public static boolean dominates(double[] one, double[] other) {
        boolean below = false;
        for (int i = 0; i < one.length; i++) {
            if (one[i] > other[i]) {
                return false;
            }
            below |= one[i] < other[i];
        }
        return below;
    }

    /**
     * Indices of the points in fronts: the first are dominated by none, those of each further front
     * by none but points of fronts before. Indices ascend within a front.
     */
    public static List<List<Integer>> fronts(List<double[]> points) {
        int n = points.size();
        int[] dominators = new int[n];
        List<List<Integer>> dominated = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            List<Integer> worse = new ArrayList<>();
            for (int j = 0; j < n; j++) {
                if (dominates(points.get(i), points.get(j))) {
                    worse.add(j);
                    dominators[j]++;
                }
            }
            dominated.add(worse);
        }
        List<List<Integer>> fronts = new ArrayList<>();
        List<Integer> front =
                IntStream.range(0, n).filter(i -> dominators[i] == 0).boxed().toList();
        while (!front.isEmpty()) {
            fronts.add(front);
            List<Integer> next = new ArrayList<>();
            for (int i : front) {
                for (int j : dominated.get(i)) {
                    if (--dominators[j] == 0) {
                        next.add(j);
                    }
                }
            }
            next.sort(Comparator.naturalOrder());
            front = next;
        }
        return fronts;
    }

    /**
     * How much room every point of a front has: over all values, the distance between the two
     * neighbours by that value as a share of the front's range. Points at an end of a range have
     * infinite room; a value that all points share gives none.
     */
    public static double[] crowding(List<double[]> front) {
        double[] room = new double[front.size()];
        int values = front.isEmpty() ? 0 : front.getFirst().length;
        for (int v = 0; v < values; v++) {
            int value = v;
            int[] order =
                    IntStream.range(0, front.size())
                            .boxed()
                            .sorted(Comparator.comparingDouble(i -> front.get(i)[value]))
                            .mapToInt(Integer::intValue)
                            .toArray();
            double[] sorted = Arrays.stream(order).mapToDouble(i -> front.get(i)[value]).toArray();
            double range = sorted[sorted.length - 1] - sorted[0];
            for (int k = 0; k < order.length && range > 0; k++) {
                boolean end = k == 0 || k == order.length - 1;
                room[order[k]] +=
                        end ? Double.POSITIVE_INFINITY : (sorted[k + 1] - sorted[k - 1]) / range;
            }
        }
        return room;
    }
}
