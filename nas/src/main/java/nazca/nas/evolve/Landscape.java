package nazca.nas.evolve;

import nazca.tensor.random.RandomStream;

import java.util.List;
import java.util.Optional;

/**
 * The networks that can be searched: what each costs, which is cheap to know, and how accurate each
 * is, which is not.
 */
public interface Landscape {
    /** Candidates of each edge. */
    List<Integer> choices();

    /** What {@link #costs} lists, in its order. */
    List<String> costNames();

    /** The costs of a network; none if there is no such network. */
    Optional<List<Double>> costs(Genome genome);

    /** How accurate a network with costs is. Several threads may ask at a time. */
    Accuracy accuracy(Genome genome);

    /** A network drawn uniformly, from words 0 and on of a stream. */
    default Genome draw(RandomStream random) {
        int[] choice = new int[choices().size()];
        for (int e = 0; e < choice.length; e++) {
            choice[e] = random.below(e, choices().get(e));
        }
        return Genome.of(choice);
    }
}
