package nazca.nas.search;

import nazca.nas.config.UserMistake;
import nazca.nas.derive.Derivation;
import nazca.nas.objective.CostTerm;
import nazca.nas.space.SearchSpace;
import nazca.nn.arch.NetworkSpec;
import nazca.tensor.random.RandomStream;

import java.util.ArrayList;
import java.util.List;

/** Paths through a space, drawn uniformly. */
final class PathSampler {
    private static final int MOST_TRIES = 100_000;

    private PathSampler() {}

    /**
     * Networks for the additivity check: fixed by the space alone, so that tables can be compared.
     */
    static List<NetworkSpec> networks(SearchSpace space, int count) {
        RandomStream random = RandomStream.of(0, "additivity");
        List<NetworkSpec> networks = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            networks.add(space.derive(uniform(space.choices(), random.at(0, n))));
        }
        return networks;
    }

    /**
     * A path within every target.
     *
     * @param number which of a run's paths
     * @throws UserMistake if none is found
     */
    static int[] within(SearchSpace space, List<CostTerm> terms, long seed, int number) {
        RandomStream random = RandomStream.of(seed, "random paths");
        int[] choices = space.choices();
        for (int attempt = 0; attempt < MOST_TRIES; attempt++) {
            int[] choice = uniform(choices, random.at(number, attempt));
            if (Derivation.isWithin(choice, terms)) {
                return choice;
            }
        }
        throw new UserMistake(
                "no network of space %s was found within the targets in %d tries; raise them"
                        .formatted(space.name(), MOST_TRIES));
    }

    /** Every candidate as probable as any other of its edge, from the words of a stream. */
    static int[] uniform(int[] choices, RandomStream random) {
        int[] path = new int[choices.length];
        for (int e = 0; e < path.length; e++) {
            path[e] = random.below(e, choices[e]);
        }
        return path;
    }
}
