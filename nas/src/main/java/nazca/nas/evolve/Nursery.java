package nazca.nas.evolve;

import nazca.tensor.random.RandomStream;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Collects the networks of one generation: those that exist, keep every limit and were not
 * evaluated before. An attempt that gives another network costs a try and nothing else. Attempt t
 * of generation g draws from the stream (seed, kind of attempt, g, t), so that it depends on
 * nothing that was tried before.
 */
public final class Nursery {
    /** Attempts per child that is wanted. */
    static final int TRIES = 10;

    /** Uniform draws in one generation. */
    static final int MOST_DRAWS = 100_000;

    private final Landscape landscape;
    private final Limits limits;
    private final History history;
    private final long seed;
    private final int capacity;
    private final List<Child> children = new ArrayList<>();
    private final Set<Genome> own = new HashSet<>();

    /** A network to be evaluated, and what it costs. */
    record Child(Genome genome, List<Double> costs) {}

    Nursery(Landscape landscape, Limits limits, History history, long seed, int capacity) {
        this.landscape = landscape;
        this.limits = limits;
        this.history = history;
        this.seed = seed;
        this.capacity = capacity;
    }

    /** Candidates of each edge. */
    List<Integer> choices() {
        return landscape.choices();
    }

    /**
     * Adds children, up to {@code wanted} of them and up to the generation's size.
     *
     * @param kind of attempt
     * @param attempt makes a network of a stream of its own
     */
    void breed(String kind, int wanted, Function<RandomStream, Genome> attempt) {
        collect(kind, wanted, (long) TRIES * wanted, attempt);
    }

    /** Fills the generation up with uniform draws. */
    void fill() {
        collect("draws", capacity, MOST_DRAWS, landscape::draw);
    }

    private void collect(
            String kind, int wanted, long tries, Function<RandomStream, Genome> attempt) {
        RandomStream random = RandomStream.of(seed, "evolution/" + kind);
        int most = (int) Math.min(capacity, (long) children.size() + wanted);
        for (long t = 0; t < tries && children.size() < most; t++) {
            offer(attempt.apply(random.at(history.generation(), t)));
        }
    }

    private void offer(Genome genome) {
        if (history.contains(genome) || own.contains(genome)) {
            return;
        }
        landscape
                .costs(genome)
                .filter(limits::admit)
                .ifPresent(
                        costs -> {
                            own.add(genome);
                            children.add(new Child(genome, costs));
                        });
    }

    /** The generation, in the order in which its networks were found. */
    List<Child> children() {
        return children;
    }
}
