package nazca.nas.evolve;

import java.util.Comparator;
import java.util.List;

/**
 * An evaluated network.
 *
 * @param number in the order of evaluation, from 0 on
 * @param genome the network
 * @param accuracy what the evaluation found
 * @param costs in the landscape's order
 */
public record Individual(int number, Genome genome, Accuracy accuracy, List<Double> costs) {
    /** By accuracy, by the five guesses where that is equal, the earlier one where both are. */
    public static final Comparator<Individual> BEST_FIRST =
            Comparator.comparingDouble((Individual one) -> -one.accuracy.top1())
                    .thenComparingDouble(one -> -one.accuracy.top5())
                    .thenComparingInt(Individual::number);

    /** Fixes the list. */
    public Individual {
        costs = List.copyOf(costs);
    }
}
