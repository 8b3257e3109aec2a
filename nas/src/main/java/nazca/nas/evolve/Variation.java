package nazca.nas.evolve;

import nazca.tensor.random.RandomStream;

import java.util.List;

/** Children of genomes. Each names the words of the stream that it draws from. */
final class Variation {
    private Variation() {}

    /**
     * Every gene replaced with a probability by a uniform draw, which may be the old gene: words 2
     * per gene from {@code first} on.
     */
    static Genome mutated(
            Genome parent,
            List<Integer> choices,
            double probability,
            RandomStream random,
            long first) {
        int[] choice = parent.toArray();
        for (int e = 0; e < choice.length; e++) {
            if (random.uniform(first + 2L * e) < probability) {
                choice[e] = random.below(first + 2L * e + 1, choices.get(e));
            }
        }
        return Genome.of(choice);
    }

    /**
     * Every gene of either parent with equal probability: a word per gene from {@code first} on.
     */
    static Genome crossed(Genome one, Genome other, RandomStream random, long first) {
        int[] choice = one.toArray();
        for (int e = 0; e < choice.length; e++) {
            if (random.word(first + e) < 0) {
                choice[e] = other.choice().get(e);
            }
        }
        return Genome.of(choice);
    }

    /** One uniformly drawn gene replaced by another one: two words from {@code first} on. */
    static Genome changed(Genome parent, List<Integer> choices, RandomStream random, long first) {
        int[] choice = parent.toArray();
        int edge = random.below(first, choice.length);
        int others = choices.get(edge) - 1;
        if (others > 0) {
            int drawn = random.below(first + 1, others);
            choice[edge] = drawn < choice[edge] ? drawn : drawn + 1;
        }
        return Genome.of(choice);
    }
}
