package nazca.nas.tabular;

import nazca.nas.evolve.Hypervolume;
import nazca.nas.evolve.Individual;
import nazca.nas.evolve.Limits;
import nazca.nas.evolve.ParetoObjectives;

import java.util.ArrayList;
import java.util.List;

/**
 * What a perfect search of a table could find: every network within the limits, their best, and the
 * hypervolume of their front below the worst of all their values.
 */
final class KnownFront {
    private final List<Individual> admitted = new ArrayList<>();

    KnownFront(BenchmarkTable table, Limits limits) {
        table.rows()
                .forEach(
                        (genome, row) -> {
                            if (limits.admit(row.costs())) {
                                admitted.add(
                                        new Individual(
                                                admitted.size(),
                                                genome,
                                                row.accuracy(),
                                                row.costs()));
                            }
                        });
    }

    /** Networks within the limits. */
    int size() {
        return admitted.size();
    }

    /** The highest accuracy of them. */
    double bestAccuracy() {
        return admitted.stream().mapToDouble(one -> one.accuracy().top1()).max().orElse(Double.NaN);
    }

    /** The hypervolume of a front that was found, below the worst of all values. */
    double hypervolume(List<Individual> front, ParetoObjectives objectives) {
        double[] worst = new double[objectives.costs().size() + 1];
        for (Individual one : admitted) {
            double[] values = objectives.of(one);
            for (int i = 0; i < worst.length; i++) {
                worst[i] = Math.max(worst[i], values[i]);
            }
        }
        return Hypervolume.of(front.stream().map(objectives::of).toList(), worst);
    }

    /** The same of the front of all of them: the most that can be found. */
    double hypervolume(ParetoObjectives objectives) {
        return hypervolume(objectives.front(admitted), objectives);
    }
}
