package nazca.nas.config;

import nazca.nas.objective.Objective;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How accuracy and costs are weighed. Every cost with a target enters the loss, and no derived
 * network exceeds a target.
 *
 * @param name one of {@link #NAMES}
 * @param targetLatencyMs the latency aimed at; null until the run sets it from what it measured
 * @param targetMacs multiply-accumulates of one image; null for any
 * @param targetParameters weights; null for any
 * @param targetPeakBytes peak activation memory of one image; null for any
 * @param targetBitOperations MACs times bits of one image; null for any
 * @param lambda weight of every cost, at the start where it is learned; in {@code paper} per
 *     millisecond
 * @param a factor of the loss in {@code mul-log}
 * @param b exponent of the latency in {@code mul-log}
 * @param multiplierRate of the ascent in {@code lagrange}; null derives it from the number of
 *     architecture steps
 * @param weightDecay of the weights during the search, {@code paper}'s lambda1 doubled; null for
 *     that of the weight steps
 */
public record ObjectiveSettings(
        String name,
        @Nullable Double targetLatencyMs,
        @Nullable Double targetMacs,
        @Nullable Double targetParameters,
        @Nullable Double targetPeakBytes,
        @Nullable Double targetBitOperations,
        double lambda,
        double a,
        double b,
        @Nullable Double multiplierRate,
        @Nullable Double weightDecay) {
    /** The forms that cross-entropy and costs can take. */
    public static final List<String> NAMES = Objective.names();

    /** Checks the name and ranges. */
    public ObjectiveSettings {
        Range.oneOf("objective.name", name, NAMES);
        positive("target_latency_ms", targetLatencyMs);
        positive("target_macs", targetMacs);
        positive("target_parameters", targetParameters);
        positive("target_peak_bytes", targetPeakBytes);
        positive("target_bit_operations", targetBitOperations);
        Range.atLeast("objective.lambda", lambda, 0.0);
        Range.positive("objective.a", a);
        Range.atLeast("objective.b", b, 0.0);
        positive("multiplier_rate", multiplierRate);
        if (weightDecay != null) {
            Range.atLeast("objective.weight_decay", weightDecay, 0.0);
        }
    }

    private static void positive(String key, @Nullable Double value) {
        if (value != null) {
            Range.positive("objective." + key, value);
        }
    }

    /** Latency alone, in a form. */
    public ObjectiveSettings(
            String name, @Nullable Double targetLatencyMs, double lambda, double a, double b) {
        this(name, targetLatencyMs, null, null, null, null, lambda, a, b, null, null);
    }

    /** The same with the latency that the run aims at. */
    public ObjectiveSettings withTargetLatencyMs(double target) {
        return new ObjectiveSettings(
                name,
                target,
                targetMacs,
                targetParameters,
                targetPeakBytes,
                targetBitOperations,
                lambda,
                a,
                b,
                multiplierRate,
                weightDecay);
    }

    static ObjectiveSettings read(Fields fields, ObjectiveSettings otherwise) {
        return new ObjectiveSettings(
                fields.text("name", otherwise.name),
                fields.numberOrNull("target_latency_ms", otherwise.targetLatencyMs),
                fields.numberOrNull("target_macs", otherwise.targetMacs),
                fields.numberOrNull("target_parameters", otherwise.targetParameters),
                fields.numberOrNull("target_peak_bytes", otherwise.targetPeakBytes),
                fields.numberOrNull("target_bit_operations", otherwise.targetBitOperations),
                fields.number("lambda", otherwise.lambda),
                fields.number("a", otherwise.a),
                fields.number("b", otherwise.b),
                fields.numberOrNull("multiplier_rate", otherwise.multiplierRate),
                fields.numberOrNull("weight_decay", otherwise.weightDecay));
    }

    Map<String, @Nullable Object> written() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("name", name);
        map.put("target_latency_ms", targetLatencyMs);
        map.put("target_macs", targetMacs);
        map.put("target_parameters", targetParameters);
        map.put("target_peak_bytes", targetPeakBytes);
        map.put("target_bit_operations", targetBitOperations);
        map.put("lambda", lambda);
        map.put("a", a);
        map.put("b", b);
        map.put("multiplier_rate", multiplierRate);
        map.put("weight_decay", weightDecay);
        return map;
    }
}
