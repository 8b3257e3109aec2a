package nazca.nas.config;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How accuracy and latency are weighed.
 *
 * @param name one of {@link #NAMES}
 * @param targetLatencyMs the latency aimed at; null until the run sets it from what it measured
 * @param lambda weight of the latency in {@code add-linear}
 * @param a factor of the loss in {@code mul-log}
 * @param b exponent of the latency in {@code mul-log}
 */
public record ObjectiveSettings(
        String name, @Nullable Double targetLatencyMs, double lambda, double a, double b) {
    /** CE + lambda (E - target) / target, and a CE (ln E / ln target)^b. */
    public static final List<String> NAMES = List.of("add-linear", "mul-log");

    /** Checks the name and ranges. */
    public ObjectiveSettings {
        Range.oneOf("objective.name", name, NAMES);
        if (targetLatencyMs != null) {
            Range.positive("objective.target_latency_ms", targetLatencyMs);
        }
        Range.atLeast("objective.lambda", lambda, 0.0);
        Range.positive("objective.a", a);
        Range.atLeast("objective.b", b, 0.0);
    }

    /** The same with the target that the run aims at. */
    public ObjectiveSettings withTargetLatencyMs(double target) {
        return new ObjectiveSettings(name, target, lambda, a, b);
    }

    static ObjectiveSettings read(Fields fields, ObjectiveSettings otherwise) {
        return new ObjectiveSettings(
                fields.text("name", otherwise.name),
                fields.numberOrNull("target_latency_ms", otherwise.targetLatencyMs),
                fields.number("lambda", otherwise.lambda),
                fields.number("a", otherwise.a),
                fields.number("b", otherwise.b));
    }

    Map<String, @Nullable Object> written() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("name", name);
        map.put("target_latency_ms", targetLatencyMs);
        map.put("lambda", lambda);
        map.put("a", a);
        map.put("b", b);
        return map;
    }
}
