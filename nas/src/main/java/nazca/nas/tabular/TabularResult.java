package nazca.nas.tabular;

import nazca.nas.config.NazcaVersion;
import nazca.nas.config.RunConfig;
import nazca.nas.evolve.History;
import nazca.nas.evolve.Individual;
import nazca.nas.evolve.Limits;
import nazca.nas.evolve.ParetoObjectives;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The result.json of a search over a table: the keys of other searches, and what is known of it.
 */
final class TabularResult {
    private static final String DATA = "table-benchmark";
    private static final double MOST_WHOLE = 0x1p53;

    private final RunConfig config;
    private final BenchmarkTable table;
    private final Limits limits;
    private final Optional<ParetoObjectives> objectives;
    private final KnownFront known;

    TabularResult(
            RunConfig config,
            BenchmarkTable table,
            Limits limits,
            Optional<ParetoObjectives> objectives,
            KnownFront known) {
        this.config = config;
        this.table = table;
        this.limits = limits;
        this.objectives = objectives;
        this.known = known;
    }

    Map<String, @Nullable Object> written(History history, double seconds, String out) {
        Individual best =
                history.best().orElseThrow(() -> new IllegalStateException("nothing was found"));
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("algorithm", config.algorithm().name());
        map.put("space", String.valueOf(Path.of(table.source()).getFileName()));
        map.put("data", DATA);
        map.put("device", config.run().device());
        map.put("seed", config.run().seed());
        map.put("threads", config.run().threads());
        map.put("architecture", table.labels(best.genome()));
        map.put("predicted_latency_ms", cost(best, "latency_ms"));
        map.put("target_latency_ms", config.objective().targetLatencyMs());
        map.put("held_out_accuracy", best.accuracy().top1());
        map.put(
                "test_accuracy",
                Objects.requireNonNull(table.rows().get(best.genome())).testAccuracy());
        map.put("parameters", cost(best, "parameters"));
        map.put("macs", cost(best, "macs"));
        map.put("costs", costs(best));
        map.put("limits", limits());
        map.put("networks", table.rows().size());
        map.put("networks_within_limits", known.size());
        map.put("evaluations", history.evaluated().size());
        map.put("best_found_at", best.number() + 1);
        map.put("best_possible_accuracy", known.bestAccuracy());
        map.put("regret", known.bestAccuracy() - best.accuracy().top1());
        objectives.ifPresent(front -> putFront(map, history, front));
        map.put("seconds", seconds);
        map.put("table_sha256", table.sha256());
        map.put("out", out);
        map.put("version", NazcaVersion.current());
        return map;
    }

    private void putFront(
            Map<String, @Nullable Object> map, History history, ParetoObjectives weighed) {
        List<Individual> front = weighed.front(history.evaluated());
        List<Map<String, Object>> written = new ArrayList<>();
        for (Individual one : front) {
            Map<String, Object> member = new LinkedHashMap<>();
            member.put("architecture", table.labels(one.genome()));
            member.put("accuracy", one.accuracy().top1());
            member.put("costs", costs(one));
            written.add(member);
        }
        map.put("pareto_costs", weighed.costs().stream().map(table.costNames()::get).toList());
        map.put("front", written);
        double found = known.hypervolume(front, weighed);
        double possible = known.hypervolume(weighed);
        map.put("hypervolume", found);
        map.put("hypervolume_share", possible > 0 ? (Double) (found / possible) : null);
    }

    private @Nullable Number cost(Individual one, String name) {
        int at = table.costNames().indexOf(name);
        return at < 0 ? null : plain(one.costs().get(at));
    }

    /** A whole number as such, so that it is written without an exponent. */
    private static Number plain(double value) {
        boolean isWhole = value == Math.rint(value) && Math.abs(value) < MOST_WHOLE;
        return isWhole ? (Number) (long) value : (Number) value;
    }

    private Map<String, Number> costs(Individual one) {
        Map<String, Number> costs = new LinkedHashMap<>();
        for (int c = 0; c < one.costs().size(); c++) {
            costs.put(table.costNames().get(c), plain(one.costs().get(c)));
        }
        return costs;
    }

    private Map<String, Number> limits() {
        Map<String, Number> named = new LinkedHashMap<>();
        for (int c = 0; c < limits.most().size(); c++) {
            if (limits.most().get(c) < Double.POSITIVE_INFINITY) {
                named.put(table.costNames().get(c), plain(limits.most().get(c)));
            }
        }
        return named;
    }
}
