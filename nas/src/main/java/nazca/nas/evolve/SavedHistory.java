package nazca.nas.evolve;

import nazca.nas.train.Snapshot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A history in a checkpoint: numbers in double, one row per evaluated network. */
final class SavedHistory {
    private static final String GENERATION = "evolution.generation";
    private static final String CHOICES = "evolution.choices";
    private static final String ACCURACIES = "evolution.accuracies";
    private static final String COSTS = "evolution.costs";
    private static final String SURVIVORS = "evolution.survivors";

    private SavedHistory() {}

    static void save(History history, Snapshot snapshot) {
        List<Individual> evaluated = history.evaluated();
        snapshot.saveNumbers(GENERATION, (double) history.generation());
        snapshot.saveNumbers(
                CHOICES,
                evaluated.stream()
                        .flatMap(one -> one.genome().choice().stream())
                        .mapToDouble(Integer::doubleValue)
                        .toArray());
        snapshot.saveNumbers(
                ACCURACIES,
                evaluated.stream()
                        .map(Individual::accuracy)
                        .flatMapToDouble(
                                one -> Arrays.stream(new double[] {one.top1(), one.top5()}))
                        .toArray());
        snapshot.saveNumbers(
                COSTS,
                evaluated.stream()
                        .flatMap(one -> one.costs().stream())
                        .mapToDouble(Double::doubleValue)
                        .toArray());
        snapshot.saveNumbers(
                SURVIVORS, history.survivors().stream().mapToDouble(Individual::number).toArray());
    }

    static void restore(History history, Landscape landscape, Snapshot snapshot) {
        int edges = landscape.choices().size();
        int costs = landscape.costNames().size();
        double[] choices = snapshot.numbers(CHOICES);
        double[] accuracies = snapshot.numbers(ACCURACIES);
        double[] values = snapshot.numbers(COSTS);
        List<Individual> individuals = new ArrayList<>();
        for (int i = 0; i < accuracies.length / 2; i++) {
            int[] choice = new int[edges];
            for (int e = 0; e < edges; e++) {
                choice[e] = (int) choices[i * edges + e];
            }
            individuals.add(
                    new Individual(
                            i,
                            Genome.of(choice),
                            new Accuracy(accuracies[2 * i], accuracies[2 * i + 1]),
                            Arrays.stream(values, i * costs, (i + 1) * costs).boxed().toList()));
        }
        history.reset(
                (int) snapshot.number(GENERATION),
                individuals,
                Arrays.stream(snapshot.numbers(SURVIVORS)).mapToObj(n -> (int) n).toList());
    }
}
