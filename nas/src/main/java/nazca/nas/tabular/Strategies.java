package nazca.nas.tabular;

import nazca.nas.config.AlgorithmSettings;
import nazca.nas.config.EvolutionSettings;
import nazca.nas.config.UserMistake;
import nazca.nas.evolve.AgingEvolution;
import nazca.nas.evolve.ElitistEvolution;
import nazca.nas.evolve.Nsga2;
import nazca.nas.evolve.ParetoObjectives;
import nazca.nas.evolve.SearchStrategy;
import nazca.nas.evolve.UniformSearch;

import java.util.List;
import java.util.Optional;

/** The algorithms that a configuration can name, with their settings. */
public final class Strategies {
    private Strategies() {}

    /**
     * The strategy of an algorithm.
     *
     * @param name one of {@link AlgorithmSettings#ASKING}
     * @param objectives of a front, if there are costs
     * @throws UserMistake if it needs a front and there are none
     */
    public static SearchStrategy of(
            String name, EvolutionSettings settings, Optional<ParetoObjectives> objectives) {
        return switch (name) {
            case AlgorithmSettings.EVOLUTION ->
                    new ElitistEvolution(
                            settings.population(),
                            settings.parentsOfAGeneration(),
                            settings.crossoversOfAGeneration(),
                            settings.mutationsOfAGeneration(),
                            settings.mutationProbability());
            case AlgorithmSettings.AGING ->
                    new AgingEvolution(settings.population(), settings.competitors());
            case AlgorithmSettings.NSGA2 ->
                    new Nsga2(
                            settings.population(),
                            objectives.orElseThrow(
                                    () ->
                                            new UserMistake(
                                                    "nsga2 weighs accuracy against costs, and the"
                                                            + " table has no column of costs")),
                            settings.crossoverProbability(),
                            settings.mutationProbability());
            case AlgorithmSettings.RANDOM -> new UniformSearch(settings.population());
            default ->
                    throw new IllegalArgumentException(
                            "tabular: %s trains networks".formatted(name));
        };
    }

    /**
     * What a front weighs: the costs that the settings name, else the first one; none where the
     * table has no costs.
     *
     * @throws UserMistake if the table does not have a cost that the settings name
     */
    static Optional<ParetoObjectives> objectives(EvolutionSettings settings, BenchmarkTable table) {
        if (!settings.paretoCosts().isEmpty()) {
            List<Integer> costs =
                    settings.paretoCosts().stream()
                            .map(name -> table.cost(name, "algorithm.evolution.pareto_costs"))
                            .toList();
            return Optional.of(new ParetoObjectives(costs));
        }
        return table.costNames().isEmpty()
                ? Optional.empty()
                : Optional.of(new ParetoObjectives(List.of(0)));
    }
}
