package nazca.nas.tabular;

import nazca.nas.config.ObjectiveSettings;
import nazca.nas.config.RunConfig;
import nazca.nas.evolve.Limits;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What a configuration lets the networks of a table cost. */
final class Budgets {
    private Budgets() {}

    /**
     * A limit per cost of the table: the objective's targets and the budgets, the lower one of two.
     *
     * @throws nazca.nas.config.UserMistake if there is one for a cost that the table does not have
     */
    static Limits of(RunConfig config, BenchmarkTable table) {
        List<Double> most =
                new ArrayList<>(
                        Collections.nCopies(table.costNames().size(), Double.POSITIVE_INFINITY));
        ObjectiveSettings objective = config.objective();
        lower(most, table, "latency_ms", objective.targetLatencyMs());
        lower(most, table, "macs", objective.targetMacs());
        lower(most, table, "parameters", objective.targetParameters());
        lower(most, table, "peak_bytes", objective.targetPeakBytes());
        lower(most, table, "bit_operations", objective.targetBitOperations());
        config.algorithm()
                .evolution()
                .budgets()
                .forEach((name, limit) -> lower(most, table, name, limit));
        return new Limits(most);
    }

    private static void lower(
            List<Double> most, BenchmarkTable table, String name, @Nullable Double limit) {
        if (limit != null) {
            int at = table.cost(name, "the limit of " + name);
            most.set(at, Math.min(most.get(at), limit));
        }
    }
}
