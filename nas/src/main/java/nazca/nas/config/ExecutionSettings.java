package nazca.nas.config;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How a run is executed. Only the seed decides about results.
 *
 * @param seed of every random number
 * @param threads that compute
 * @param device where it computes
 * @param checkpointSeconds time between two checkpoints
 */
public record ExecutionSettings(long seed, int threads, String device, double checkpointSeconds) {
    /** Checks ranges; whether the device can be used is known where it is opened. */
    public ExecutionSettings {
        Range.atLeast("run.threads", threads, 1);
        Range.atLeast("run.checkpoint_seconds", checkpointSeconds, 0.0);
    }

    static ExecutionSettings read(Fields fields, ExecutionSettings otherwise) {
        Integer threads = fields.integerOrNull("threads", null);
        return new ExecutionSettings(
                fields.whole("seed", otherwise.seed),
                threads == null ? otherwise.threads : threads,
                fields.text("device", otherwise.device),
                fields.number("checkpoint_seconds", otherwise.checkpointSeconds));
    }

    Map<String, @Nullable Object> written() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("seed", seed);
        map.put("threads", threads);
        map.put("device", device);
        map.put("checkpoint_seconds", checkpointSeconds);
        return map;
    }
}
