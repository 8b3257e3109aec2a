package nazca.nas.evolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The 3^8 networks of a small space, scored by a formula: more costly candidates help, later edges
 * more than earlier ones, and neighbours suit each other more or less well.
 */
public final class FormulaLandscape implements Landscape {
    /** Most MACs that networks may have; two of three have no more. */
    public static final double MACS_LIMIT = 150;

    private static final int EDGES = 8;
    private static final int CANDIDATES = 3;
    private static final double[] GAIN = {0, 0.6, 1};
    private static final double[] MACS = {1, 2, 5};
    private static final double[] LATENCY = {3, 1, 2};
    private static final double[] SUITS = {0, 0.9, 0.3, 0.5, 0.1};

    private final AtomicInteger asked = new AtomicInteger();

    /** How often an accuracy was asked for. */
    int asked() {
        return asked.get();
    }

    @Override
    public List<Integer> choices() {
        return Collections.nCopies(EDGES, CANDIDATES);
    }

    @Override
    public List<String> costNames() {
        return List.of("macs", "latency_ms");
    }

    @Override
    public Optional<List<Double>> costs(Genome genome) {
        double macs = 0;
        double latency = 0;
        for (int e = 0; e < EDGES; e++) {
            int k = genome.choice().get(e);
            macs += (3 + e) * MACS[k];
            latency += (1 + e % 3) * LATENCY[k];
        }
        return Optional.of(List.of(macs, latency));
    }

    @Override
    public Accuracy accuracy(Genome genome) {
        asked.incrementAndGet();
        List<Integer> choice = genome.choice();
        double sum = 0;
        for (int e = 0; e < EDGES; e++) {
            sum += (4 + e) * GAIN[choice.get(e)];
            int suits = 7 * choice.get(e) + 5 * choice.get((e + 1) % EDGES) + 3 * e;
            sum += 7 * SUITS[suits % SUITS.length];
        }
        return new Accuracy(0.5 + sum / 200, 0);
    }

    /** Every network. */
    public List<Genome> all() {
        List<Genome> all = new ArrayList<>();
        int count = (int) Math.round(Math.pow(CANDIDATES, EDGES));
        for (int i = 0; i < count; i++) {
            int[] choice = new int[EDGES];
            for (int e = 0, rest = i; e < EDGES; e++, rest /= CANDIDATES) {
                choice[e] = rest % CANDIDATES;
            }
            all.add(Genome.of(choice));
        }
        return all;
    }

    /** Every network that keeps the limits, as if it had been evaluated. */
    List<Individual> admitted(Limits limits) {
        List<Individual> admitted = new ArrayList<>();
        for (Genome genome : all()) {
            List<Double> costs = costs(genome).orElseThrow();
            if (limits.admit(costs)) {
                admitted.add(new Individual(admitted.size(), genome, accuracy(genome), costs));
            }
        }
        return admitted;
    }

    /** The accuracy of the best network within the limits. */
    double optimum(Limits limits) {
        return admitted(limits).stream()
                .mapToDouble(one -> one.accuracy().top1())
                .max()
                .orElseThrow();
    }
}
