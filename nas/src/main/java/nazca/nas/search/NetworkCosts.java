package nazca.nas.search;

import nazca.nas.config.ObjectiveSettings;
import nazca.nas.config.RunConfig;
import nazca.nas.config.Suggest;
import nazca.nas.config.UserMistake;
import nazca.nas.evolve.Limits;
import nazca.nas.evolve.ParetoObjectives;
import nazca.nas.objective.AdditiveCost;
import nazca.nas.objective.Cost;
import nazca.nas.space.SearchSpace;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What every network of a space costs, and the most that a run lets it: the objective's targets and
 * the budgets, the lower one of two.
 */
final class NetworkCosts {
    private static final String LATENCY = "latency_ms";
    private static final String MACS = "macs";
    private static final String PARAMETERS = "parameters";
    private static final String PEAK_BYTES = "peak_bytes";
    private static final String BIT_OPERATIONS = "bit_operations";

    private final List<String> names = new ArrayList<>();
    private final List<Cost> costs = new ArrayList<>();
    private final List<Double> most = new ArrayList<>();

    /**
     * The costs of a run.
     *
     * @param latency by the table, in milliseconds
     * @throws UserMistake if a budget names no cost, or one that the space does not have
     */
    NetworkCosts(RunConfig config, SearchSpace space, AdditiveCost latency) {
        ObjectiveSettings objective = config.objective();
        Map<String, Double> budgets = config.algorithm().evolution().budgets();
        List<String> known = List.of(LATENCY, MACS, PARAMETERS, BIT_OPERATIONS, PEAK_BYTES);
        budgets.keySet().forEach(name -> Suggest.require("cost", name, known));
        add(LATENCY, latency, objective.targetLatencyMs(), budgets);
        add(MACS, SpaceCosts.macs(space), objective.targetMacs(), budgets);
        add(PARAMETERS, SpaceCosts.parameters(space), objective.targetParameters(), budgets);
        if (space.quantized()
                || objective.targetBitOperations() != null
                || budgets.containsKey(BIT_OPERATIONS)) {
            Cost cost = SpaceCosts.bitOperations(space);
            add(BIT_OPERATIONS, cost, objective.targetBitOperations(), budgets);
        }
        if (objective.targetPeakBytes() != null || budgets.containsKey(PEAK_BYTES)) {
            add(PEAK_BYTES, peakBytes(space), objective.targetPeakBytes(), budgets);
        }
    }

    private void add(String name, Cost cost, @Nullable Double target, Map<String, Double> budgets) {
        names.add(name);
        costs.add(cost);
        most.add(
                Math.min(
                        target == null ? Double.POSITIVE_INFINITY : target,
                        budgets.getOrDefault(name, Double.POSITIVE_INFINITY)));
    }

    private static Cost peakBytes(SearchSpace space) {
        try {
            return SpaceCosts.peakBytes(space);
        } catch (IllegalArgumentException e) {
            throw new UserMistake(String.valueOf(e.getMessage()), e);
        }
    }

    /** The names, as tables of known results have them. */
    List<String> names() {
        return names;
    }

    /** The costs of one network, by name. */
    List<Double> of(int[] choice) {
        return costs.stream().map(cost -> cost.of(choice)).toList();
    }

    /**
     * What a front weighs accuracy against: the costs of these names, latency where there are none.
     *
     * @throws UserMistake if there is no cost of a name
     */
    ParetoObjectives objectives(List<String> weighed) {
        weighed.forEach(name -> Suggest.require("cost", name, names));
        return new ParetoObjectives(
                weighed.isEmpty() ? List.of(0) : weighed.stream().map(names::indexOf).toList());
    }

    /** The most of each. */
    Limits limits() {
        return new Limits(most);
    }
}
