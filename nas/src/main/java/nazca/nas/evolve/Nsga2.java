package nazca.nas.evolve;

import nazca.tensor.Require;
import nazca.tensor.random.RandomStream;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * NSGA-II (Deb et al., 2002): accuracy against costs, without weights. Parents win tournaments of
 * two, by their front and then by the room around them; children are crossed and mutated; of
 * parents and children together the first fronts survive, of the last one that fits in part those
 * with the most room.
 *
 * @param population networks of a generation, and survivors of it
 * @param objectives what dominates what
 * @param crossoverProbability that a child has two parents
 * @param mutationProbability of every gene
 */
public record Nsga2(
        int population,
        ParetoObjectives objectives,
        double crossoverProbability,
        double mutationProbability)
        implements SearchStrategy {
    /** Checks ranges. */
    public Nsga2 {
        Require.argument(population >= 2, "nsga2: population must be >= 2, got %d", population);
        Require.argument(
                crossoverProbability >= 0 && crossoverProbability <= 1,
                "nsga2: crossover probability must be in [0, 1], got %s",
                crossoverProbability);
        Require.argument(
                mutationProbability >= 0 && mutationProbability <= 1,
                "nsga2: mutation probability must be in [0, 1], got %s",
                mutationProbability);
    }

    /** A network in its front, from 0 on, and the room that it has there. */
    private record Ranked(Individual individual, int front, double room) {
        static final Comparator<Ranked> BEST_FIRST =
                Comparator.comparingInt(Ranked::front)
                        .thenComparingDouble(ranked -> -ranked.room)
                        .thenComparingInt(ranked -> ranked.individual.number());
    }

    @Override
    public int size(int generation) {
        return population;
    }

    @Override
    public void breed(List<Individual> survivors, Nursery nursery) {
        List<Ranked> ranked = ranked(survivors);
        nursery.breed("nsga2", population, random -> child(ranked, nursery.choices(), random));
    }

    private Genome child(List<Ranked> ranked, List<Integer> choices, RandomStream random) {
        Genome one = winner(ranked, random, 0);
        Genome crossed = one;
        if (random.uniform(4) < crossoverProbability) {
            crossed = Variation.crossed(one, winner(ranked, random, 2), random, 5);
        }
        long first = 5L + choices.size();
        return Variation.mutated(crossed, choices, mutationProbability, random, first);
    }

    private static Genome winner(List<Ranked> ranked, RandomStream random, long word) {
        Ranked one = ranked.get(random.below(word, ranked.size()));
        Ranked other = ranked.get(random.below(word + 1, ranked.size()));
        return (Ranked.BEST_FIRST.compare(one, other) <= 0 ? one : other).individual.genome();
    }

    /** The best by front and room. */
    @Override
    public List<Individual> survivors(List<Individual> before, List<Individual> children) {
        List<Individual> all = new ArrayList<>(before);
        all.addAll(children);
        return ranked(all).stream()
                .sorted(Ranked.BEST_FIRST)
                .limit(population)
                .map(Ranked::individual)
                .toList();
    }

    private List<Ranked> ranked(List<Individual> individuals) {
        List<double[]> points = individuals.stream().map(objectives::of).toList();
        List<List<Integer>> fronts = Dominance.fronts(points);
        List<Ranked> ranked = new ArrayList<>();
        for (int f = 0; f < fronts.size(); f++) {
            List<Integer> front = fronts.get(f);
            double[] room = Dominance.crowding(front.stream().map(points::get).toList());
            int rank = f;
            IntStream.range(0, room.length)
                    .mapToObj(i -> new Ranked(individuals.get(front.get(i)), rank, room[i]))
                    .forEach(ranked::add);
        }
        return ranked;
    }
}
