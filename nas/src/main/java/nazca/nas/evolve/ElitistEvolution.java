package nazca.nas.evolve;

import nazca.tensor.Require;
import nazca.tensor.random.RandomStream;

import java.util.List;
import java.util.stream.Stream;

/**
 * The evolution of Single Path One-Shot (arXiv:1904.00420, algorithm 1): the best networks of all
 * generations are parents; a generation is mutations of one parent each, crossovers of two each,
 * and uniform draws for what is missing.
 *
 * @param population networks of a generation
 * @param parents the best so many are bred from
 * @param crossovers wanted in a generation
 * @param mutations wanted in a generation
 * @param mutationProbability of every gene of a mutation
 */
public record ElitistEvolution(
        int population, int parents, int crossovers, int mutations, double mutationProbability)
        implements SearchStrategy {
    /** Checks that children fit into a generation. */
    public ElitistEvolution {
        Require.argument(population >= 1, "evolution: population must be >= 1, got %d", population);
        Require.argument(parents >= 1, "evolution: parents must be >= 1, got %d", parents);
        Require.argument(
                crossovers >= 0 && mutations >= 0 && crossovers + mutations <= population,
                "evolution: %d crossovers and %d mutations do not fit into a population of %d",
                crossovers,
                mutations,
                population);
        Require.argument(
                mutationProbability >= 0 && mutationProbability <= 1,
                "evolution: mutation probability must be in [0, 1], got %s",
                mutationProbability);
    }

    @Override
    public int size(int generation) {
        return population;
    }

    @Override
    public void breed(List<Individual> survivors, Nursery nursery) {
        nursery.breed(
                "mutation",
                mutations,
                random ->
                        Variation.mutated(
                                parent(survivors, random, 0),
                                nursery.choices(),
                                mutationProbability,
                                random,
                                1));
        nursery.breed(
                "crossover",
                crossovers,
                random ->
                        Variation.crossed(
                                parent(survivors, random, 0),
                                parent(survivors, random, 1),
                                random,
                                2));
    }

    private static Genome parent(List<Individual> survivors, RandomStream random, long word) {
        return survivors.get(random.below(word, survivors.size())).genome();
    }

    /** The best of all. */
    @Override
    public List<Individual> survivors(List<Individual> before, List<Individual> children) {
        return Stream.concat(before.stream(), children.stream())
                .sorted(Individual.BEST_FIRST)
                .limit(parents)
                .toList();
    }
}
