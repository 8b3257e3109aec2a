package nazca.nas.evolve;

import nazca.tensor.Require;

import java.util.List;

/**
 * Random search: every generation is drawn uniformly.
 *
 * @param population networks of a generation
 */
public record UniformSearch(int population) implements SearchStrategy {
    /** Checks the range. */
    public UniformSearch {
        Require.argument(population >= 1, "random: population must be >= 1, got %d", population);
    }

    @Override
    public int size(int generation) {
        return population;
    }

    /** Draws are all there is. */
    @Override
    public void breed(List<Individual> survivors, Nursery nursery) {}

    /** Nobody has children. */
    @Override
    public List<Individual> survivors(List<Individual> before, List<Individual> children) {
        return List.of();
    }
}
