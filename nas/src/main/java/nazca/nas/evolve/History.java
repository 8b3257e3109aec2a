package nazca.nas.evolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that a search has found out so far, and all that its next generation depends on beside
 * settings and seed.
 */
public final class History {
    private final List<Individual> evaluated = new ArrayList<>();
    private final Set<Genome> known = new HashSet<>();
    private List<Individual> survivors = List.of();
    private int generation;

    /** Every evaluated network, in the order of evaluation. */
    public List<Individual> evaluated() {
        return Collections.unmodifiableList(evaluated);
    }

    /** Those that the next generation is bred from, in the strategy's order. */
    public List<Individual> survivors() {
        return survivors;
    }

    /** Generations that are over. */
    public int generation() {
        return generation;
    }

    /** Whether a network has been evaluated. */
    public boolean contains(Genome genome) {
        return known.contains(genome);
    }

    /** The most accurate network that was evaluated. */
    public Optional<Individual> best() {
        return evaluated.stream().min(Individual.BEST_FIRST);
    }

    /** Ends a generation: its networks, and who survives of them and of those before. */
    void add(List<Individual> children, List<Individual> surviving) {
        evaluated.addAll(children);
        children.forEach(child -> known.add(child.genome()));
        survivors = List.copyOf(surviving);
        generation++;
    }

    /** Takes the place of an earlier history. */
    void reset(int generations, List<Individual> individuals, List<Integer> surviving) {
        evaluated.clear();
        known.clear();
        evaluated.addAll(individuals);
        individuals.forEach(one -> known.add(one.genome()));
        survivors = surviving.stream().map(evaluated::get).toList();
        generation = generations;
    }
}
