package nazca.nas.config;

import nazca.latency.LatencyKind;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the target of a search is measured on. A table that is given carries its own settings.
 *
 * @param table file of the latency table; null to measure one
 * @param measure whether the derived network is measured at the end
 * @param device where latencies are taken
 * @param threads that compute while they are
 * @param batch images per run of the network
 * @param kind what a latency is, by its name
 */
public record LatencySettings(
        @Nullable String table,
        boolean measure,
        String device,
        int threads,
        int batch,
        String kind) {
    /** Checks ranges; whether the device can be used is known where it is opened. */
    public LatencySettings {
        Range.atLeast("latency.threads", threads, 1);
        Range.atLeast("latency.batch", batch, 1);
        Range.oneOf("latency.kind", kind, LatencyKind.names());
    }

    /** Device and threads are those of the run unless they are named. */
    static LatencySettings read(
            Fields fields, LatencySettings otherwise, ExecutionSettings execution) {
        String device = fields.textOrNull("device", null);
        Integer threads = fields.integerOrNull("threads", null);
        return new LatencySettings(
                fields.textOrNull("table", otherwise.table),
                fields.flag("measure", otherwise.measure),
                device == null ? execution.device() : device,
                threads == null ? execution.threads() : threads,
                fields.integer("batch", otherwise.batch),
                fields.text("kind", otherwise.kind));
    }

    Map<String, @Nullable Object> written() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("table", table);
        map.put("measure", measure);
        map.put("device", device);
        map.put("threads", threads);
        map.put("batch", batch);
        map.put("kind", kind);
        return map;
    }
}
