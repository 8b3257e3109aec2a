package nazca.nas.search;

import nazca.nas.config.ReinforceSettings;
import nazca.nas.config.RunConfig;
import nazca.nas.config.UserMistake;
import nazca.nas.objective.AdditiveCost;
import nazca.nas.objective.CostTerm;
import nazca.nas.space.SearchSpace;

import org.jspecify.annotations.Nullable;

import java.util.function.ToDoubleFunction;

/**
 * The cost that a reward weighs against accuracy.
 *
 * @param cost of the network of a choice
 * @param target in the cost's unit
 */
record RewardedCost(ToDoubleFunction<int[]> cost, double target) {
    /**
     * The cost that the settings name.
     *
     * @param latency by the table, in milliseconds
     * @throws UserMistake if it has no target
     */
    static RewardedCost of(RunConfig config, SearchSpace space, AdditiveCost latency) {
        var objective = config.objective();
        String name = config.algorithm().reinforce().cost();
        return switch (name) {
            case CostTerm.MACS ->
                    new RewardedCost(
                            SpaceCosts.macs(space)::of, required(name, objective.targetMacs()));
            case CostTerm.PARAMETERS ->
                    new RewardedCost(
                            SpaceCosts.parameters(space)::of,
                            required(name, objective.targetParameters()));
            case CostTerm.BIT_OPERATIONS ->
                    new RewardedCost(
                            SpaceCosts.bitOperations(space)::of,
                            required(name, objective.targetBitOperations()));
            case ReinforceSettings.MEASURED ->
                    new RewardedCost(
                            new LiveLatency(space, config.latency())::of,
                            required(CostTerm.LATENCY, objective.targetLatencyMs()));
            default ->
                    new RewardedCost(
                            latency::of, required(CostTerm.LATENCY, objective.targetLatencyMs()));
        };
    }

    private static double required(String name, @Nullable Double target) {
        if (target == null) {
            throw new UserMistake(
                    "a reward over %s needs a target: set objective.target_%s"
                            .formatted(name, name));
        }
        return target;
    }
}
