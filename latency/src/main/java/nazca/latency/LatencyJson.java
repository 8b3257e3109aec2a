package nazca.latency;

import tools.jackson.databind.node.ObjectNode;

import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Latencies and what belongs to them, as the JSON of a table has them. */
final class LatencyJson {
    static final String ENTRIES = "entries";
    static final String FIXED = "fixed_ms";
    static final String ADDITIVITY = "additivity";

    private LatencyJson() {}

    static SortedMap<String, Latency> entries(JsonFields entries, String where) {
        SortedMap<String, Latency> latencies = new TreeMap<>();
        for (String key : entries.names()) {
            JsonFields entry = entries.object(key).only("median_ms", "p10_ms", "p90_ms", "runs");
            latencies.put(
                    key,
                    LatencyTableFile.checked(
                            where + ", entries, " + key,
                            () ->
                                    new Latency(
                                            entry.number("median_ms"),
                                            entry.number("p10_ms"),
                                            entry.number("p90_ms"),
                                            entry.integer("runs"))));
        }
        return latencies;
    }

    static Additivity additivity(JsonFields additivity) {
        additivity.only("networks", "median_relative_error", "max_relative_error");
        return new Additivity(
                additivity.integer("networks"),
                additivity.number("median_relative_error"),
                additivity.number("max_relative_error"));
    }

    /** The latencies of kinds by their names. */
    static Map<LatencyKind, KindLatencies> kinds(JsonFields kinds, String where) {
        kinds.only(LatencyKind.THROUGHPUT.text(), LatencyKind.KERNEL.text());
        Map<LatencyKind, KindLatencies> read = new EnumMap<>(LatencyKind.class);
        for (String name : kinds.names()) {
            JsonFields fields = kinds.object(name).only(ENTRIES, FIXED, ADDITIVITY);
            String place = "%s, kinds, %s".formatted(where, name);
            KindLatencies latencies =
                    new KindLatencies(
                            entries(fields.object(ENTRIES), place),
                            fields.number(FIXED),
                            additivity(fields.object(ADDITIVITY)));
            read.put(LatencyKind.of(name), latencies);
        }
        return read;
    }

    /** Puts the latencies of one kind into an object. */
    static void put(ObjectNode into, KindLatencies kind) {
        ObjectNode entries = into.putObject(ENTRIES);
        kind.entries()
                .forEach(
                        (key, latency) ->
                                entries.putObject(key)
                                        .put("median_ms", latency.medianMs())
                                        .put("p10_ms", latency.p10Ms())
                                        .put("p90_ms", latency.p90Ms())
                                        .put("runs", latency.runs()));
        into.put(FIXED, kind.fixedMs());
        into.putObject(ADDITIVITY)
                .put("networks", kind.additivity().networks())
                .put("median_relative_error", kind.additivity().medianRelativeError())
                .put("max_relative_error", kind.additivity().maxRelativeError());
    }
}
