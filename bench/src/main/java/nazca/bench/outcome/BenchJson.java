package nazca.bench.outcome;

import nazca.bench.peer.PeerIdentity;
import nazca.bench.versus.PeerTime;
import nazca.bench.versus.Roofs;
import nazca.bench.versus.Row;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/** A result as one JSON object; times in seconds, rates in operations or bytes per second. */
public final class BenchJson {
    private BenchJson() {}

    /** The object, keys in order. */
    public static Map<String, @Nullable Object> of(BenchResult result) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("machine", result.machine().lines().toList());
        map.put("ceilings", result.roofs().entrySet().stream().map(BenchJson::roofs).toList());
        map.put("peers", result.peers().stream().map(BenchJson::peer).toList());
        map.put("absences", result.absences());
        map.put("rows", result.rows().stream().map(BenchJson::row).toList());
        map.put("summaries", result.summaries().stream().map(BenchJson::summary).toList());
        map.put("failures", result.failures());
        return map;
    }

    private static Map<String, @Nullable Object> roofs(Map.Entry<Integer, Roofs> roofs) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("threads", roofs.getKey());
        map.put("flops_per_second", roofs.getValue().flopsPerSecond());
        map.put("bytes_per_second", roofs.getValue().bytesPerSecond());
        return map;
    }

    private static Map<String, @Nullable Object> peer(PeerIdentity peer) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("name", peer.name());
        map.put("version", peer.version());
        map.put("instruction_set", peer.instructionSet());
        return map;
    }

    private static Map<String, @Nullable Object> row(Row row) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("work", row.work());
        map.put("shape", row.shape());
        map.put("threads", row.threads());
        switch (row) {
            case Row.Timed timed -> {
                map.put("flops", timed.cost().flops());
                map.put("bytes", timed.cost().bytes());
                map.put("seconds", timed.outcome().seconds());
                map.put("limit", timed.outcome().limit().name());
                map.put("share_of_limit", timed.outcome().share());
                map.put("peers", timed.outcome().peers().stream().map(BenchJson::time).toList());
            }
            case Row.Counted counted -> {
                map.put("value", counted.value());
                map.put("unit", counted.unit());
                map.put("reference", finite(counted.reference()));
                map.put("reference_is", counted.of());
            }
        }
        return map;
    }

    private static Map<String, @Nullable Object> time(PeerTime peer) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("name", peer.name());
        map.put("layout", peer.layout());
        map.put("seconds", finite(peer.seconds()));
        map.put("ratio", finite(peer.ratio()));
        map.put("failure", peer.failure());
        return map;
    }

    private static Map<String, @Nullable Object> summary(Summary summary) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("work", summary.work());
        map.put("threads", summary.threads());
        map.put("peer", summary.peer());
        map.put("shapes", summary.shapes());
        map.put("median_ratio", summary.median());
        map.put("worst_ratio", summary.worst());
        map.put("worst_shape", summary.worstShape());
        return map;
    }

    private static @Nullable Double finite(double value) {
        return Double.isFinite(value) ? value : null;
    }
}
