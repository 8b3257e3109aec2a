package nazca.nas.derive;

import nazca.nas.gate.Gate;
import nazca.nas.gate.Probabilities;
import nazca.nas.objective.CostTerm;
import nazca.tensor.random.RandomStream;

import java.util.List;
import java.util.Optional;

/** From probabilities to one network. */
public final class Derivation {
    private static final int MOST_DRAWS = 100_000;

    private Derivation() {}

    /** The most probable candidate of every edge; the first of equals. */
    public static int[] mostProbable(double[][] p) {
        int[] choice = new int[p.length];
        for (int e = 0; e < p.length; e++) {
            choice[e] = Probabilities.argmax(p[e]);
        }
        return choice;
    }

    /**
     * The first network within every target of those drawn by the probabilities; none where a
     * hundred thousand draws give none.
     */
    public static Optional<int[]> sampled(double[][] p, List<CostTerm> terms, long seed) {
        RandomStream random = RandomStream.of(seed, "derivation");
        for (int draw = 0; draw < MOST_DRAWS; draw++) {
            int[] choice = new int[p.length];
            for (int e = 0; e < p.length; e++) {
                choice[e] = Gate.samplePath(p[e], random.at(0, draw), e).active();
            }
            if (isWithin(choice, terms)) {
                return Optional.of(choice);
            }
        }
        return Optional.empty();
    }

    /** Whether a network keeps every target. */
    public static boolean isWithin(int[] choice, List<CostTerm> terms) {
        return terms.stream().allMatch(term -> term.cost().of(choice) <= term.target());
    }
}
