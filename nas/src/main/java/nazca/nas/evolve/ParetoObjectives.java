package nazca.nas.evolve;

import nazca.tensor.Require;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What a network is judged by where no single number decides: 1 - accuracy and some costs, all to
 * be small.
 *
 * @param costs which of the landscape's costs, one or two
 */
public record ParetoObjectives(List<Integer> costs) {
    /** Checks how many there are. */
    public ParetoObjectives {
        costs = List.copyOf(costs);
        Require.argument(
                costs.size() == 1 || costs.size() == 2 && !costs.get(0).equals(costs.get(1)),
                "pareto: needs one cost or two different ones, got %s",
                costs);
    }

    /** The values of a network: 1 - accuracy first. */
    public double[] of(Individual one) {
        return of(one.accuracy().top1(), one.costs());
    }

    /** The values of a network of this accuracy and all its costs. */
    public double[] of(double accuracy, List<Double> all) {
        double[] values = new double[1 + costs.size()];
        values[0] = 1 - accuracy;
        for (int i = 0; i < costs.size(); i++) {
            values[i + 1] = all.get(costs.get(i));
        }
        return values;
    }

    /**
     * The networks that no other one dominates, the most accurate first; of those with equal values
     * the one that was evaluated first.
     */
    public List<Individual> front(List<Individual> individuals) {
        record Point(Individual individual, double[] values) {}
        List<Point> points = new ArrayList<>();
        individuals.forEach(one -> points.add(new Point(one, of(one))));
        // What dominates a point comes before it, and so does an equal one that was found earlier.
        points.sort(
                Comparator.comparing(Point::values, Arrays::compare)
                        .thenComparingInt(point -> point.individual().number()));
        List<Point> front = new ArrayList<>();
        for (Point point : points) {
            if (front.stream().noneMatch(other -> isNowhereAbove(other.values(), point.values()))) {
                front.add(point);
            }
        }
        return front.stream().map(Point::individual).toList();
    }

    private static boolean isNowhereAbove(double[] one, double[] other) {
        return Dominance.dominates(one, other) || Arrays.equals(one, other);
    }
}
