package nazca.nas.evolve;

import nazca.tensor.Require;
import nazca.tensor.random.RandomStream;

import java.util.ArrayList;
import java.util.List;

/**
 * Regularised evolution (Real et al., arXiv:1802.01548, algorithm 1): the population is a queue.
 * After a uniform first generation every one has a single child: the best of a sample, drawn with
 * repetition, with one gene changed. It joins the queue, and the oldest leaves.
 *
 * @param population length of the queue
 * @param sample networks that compete to be the parent
 */
public record AgingEvolution(int population, int sample) implements SearchStrategy {
    /** Checks ranges. */
    public AgingEvolution {
        Require.argument(population >= 1, "aging: population must be >= 1, got %d", population);
        Require.argument(sample >= 1, "aging: sample must be >= 1, got %d", sample);
    }

    @Override
    public int size(int generation) {
        return generation == 0 ? population : 1;
    }

    /** Parents whose children are all known would stop the search, so there are many attempts. */
    @Override
    public void breed(List<Individual> survivors, Nursery nursery) {
        for (int i = 0; i < Nursery.TRIES && nursery.children().isEmpty(); i++) {
            nursery.breed(
                    "aging " + i,
                    1,
                    random ->
                            Variation.changed(
                                    winner(survivors, random), nursery.choices(), random, sample));
        }
    }

    private Genome winner(List<Individual> survivors, RandomStream random) {
        Individual best = survivors.get(random.below(0, survivors.size()));
        for (int i = 1; i < sample; i++) {
            Individual other = survivors.get(random.below(i, survivors.size()));
            best = Individual.BEST_FIRST.compare(other, best) < 0 ? other : best;
        }
        return best.genome();
    }

    /** The youngest. */
    @Override
    public List<Individual> survivors(List<Individual> before, List<Individual> children) {
        List<Individual> queue = new ArrayList<>(before);
        queue.addAll(children);
        return queue.subList(Math.max(0, queue.size() - population), queue.size());
    }
}
