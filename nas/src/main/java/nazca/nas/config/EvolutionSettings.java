package nazca.nas.config;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How algorithms that only ask what networks score choose which to ask for. Single Path One-Shot
 * (arXiv:1904.00420) has 10 parents of 50 and a mutation probability of 0.1 for 20 edges; the
 * defaults have more of both, which finds the best of spaces with fewer edges more reliably.
 *
 * @param population networks of a generation; of {@code aging}, those alive
 * @param evaluations networks that are evaluated in all
 * @param parents of {@code evolution}, the best so many; null for half of the population
 * @param crossovers of {@code evolution} in a generation; null for half of the population
 * @param mutations of {@code evolution} in a generation; null for what is left
 * @param mutationProbability of every gene, in {@code evolution} and {@code nsga2}
 * @param crossoverProbability that a child of {@code nsga2} has two parents
 * @param sample networks of which the best is the parent in {@code aging}; null for a fifth of the
 *     population
 * @param paretoCosts one or two costs that a front weighs accuracy against; empty for the first one
 * @param budgets what networks may cost, by the names of costs
 */
public record EvolutionSettings(
        int population,
        int evaluations,
        @Nullable Integer parents,
        @Nullable Integer crossovers,
        @Nullable Integer mutations,
        double mutationProbability,
        double crossoverProbability,
        @Nullable Integer sample,
        List<String> paretoCosts,
        Map<String, Double> budgets) {
    private static final int SHARE = 5;

    /** Checks ranges. */
    public EvolutionSettings {
        paretoCosts = List.copyOf(paretoCosts);
        budgets = Collections.unmodifiableMap(new LinkedHashMap<>(budgets));
        Range.atLeast(key("population"), population, 2);
        Range.atLeast(key("evaluations"), evaluations, 1);
        atLeast("parents", parents, 1);
        atLeast("crossovers", crossovers, 0);
        atLeast("mutations", mutations, 0);
        atLeast("sample", sample, 1);
        probability("mutation_probability", mutationProbability);
        probability("crossover_probability", crossoverProbability);
        if (paretoCosts.size() > 2
                || paretoCosts.stream().distinct().count() < paretoCosts.size()) {
            throw new OutOfRange(
                    key("pareto_costs"), "one cost or two different ones", paretoCosts);
        }
        int bred =
                crossovers(population, crossovers) + mutations(population, crossovers, mutations);
        if (bred > population) {
            throw new OutOfRange(
                    key("population"),
                    "at least its crossovers and mutations, " + bred,
                    population);
        }
    }

    private static String key(String name) {
        return "algorithm.evolution." + name;
    }

    private static void atLeast(String name, @Nullable Integer value, int least) {
        if (value != null) {
            Range.atLeast(key(name), value, least);
        }
    }

    private static void probability(String name, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new OutOfRange(key(name), "from 0 to 1", value);
        }
    }

    private static int crossovers(int population, @Nullable Integer given) {
        return given == null ? population / 2 : given;
    }

    private static int mutations(
            int population, @Nullable Integer crossovers, @Nullable Integer given) {
        return given == null ? Math.max(0, population - crossovers(population, crossovers)) : given;
    }

    /** A generation of 50, and as many evaluations as take no time in a table. */
    static EvolutionSettings defaults() {
        return new EvolutionSettings(
                50, 500, null, null, null, 0.2, 0.9, null, List.of(), Map.of());
    }

    /** A generation of 24 and eight more, where every evaluation is a pass over images. */
    static EvolutionSettings amongPaths() {
        return new EvolutionSettings(24, 216, 10, null, null, 0.1, 0.9, null, List.of(), Map.of());
    }

    /** Parents of a generation of {@code evolution}. */
    public int parentsOfAGeneration() {
        return parents == null ? population / 2 : parents;
    }

    /** Crossovers of a generation of {@code evolution}. */
    public int crossoversOfAGeneration() {
        return crossovers(population, crossovers);
    }

    /** Mutations of a generation of {@code evolution}. */
    public int mutationsOfAGeneration() {
        return mutations(population, crossovers, mutations);
    }

    /** Networks that compete to be the parent in {@code aging}. */
    public int competitors() {
        return sample == null ? Math.max(1, population / SHARE) : sample;
    }

    static EvolutionSettings read(Fields fields, EvolutionSettings otherwise) {
        EvolutionSettings settings =
                new EvolutionSettings(
                        fields.integer("population", otherwise.population),
                        fields.integer("evaluations", otherwise.evaluations),
                        fields.integerOrNull("parents", otherwise.parents),
                        fields.integerOrNull("crossovers", otherwise.crossovers),
                        fields.integerOrNull("mutations", otherwise.mutations),
                        fields.number("mutation_probability", otherwise.mutationProbability),
                        fields.number("crossover_probability", otherwise.crossoverProbability),
                        fields.integerOrNull("sample", otherwise.sample),
                        fields.has("pareto_costs")
                                ? fields.texts("pareto_costs")
                                : otherwise.paretoCosts,
                        fields.has("budgets") ? fields.numbers("budgets") : otherwise.budgets);
        fields.done();
        return settings;
    }

    Map<String, @Nullable Object> written() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("population", population);
        map.put("evaluations", evaluations);
        map.put("parents", parents);
        map.put("crossovers", crossovers);
        map.put("mutations", mutations);
        map.put("mutation_probability", mutationProbability);
        map.put("crossover_probability", crossoverProbability);
        map.put("sample", sample);
        map.put("pareto_costs", paretoCosts);
        map.put("budgets", budgets);
        return map;
    }
}
