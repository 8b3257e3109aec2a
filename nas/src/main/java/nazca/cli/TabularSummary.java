package nazca.cli;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The result of a search over a table as a person reads it. */
final class TabularSummary {
    private TabularSummary() {}

    /** Of the object of result.json. */
    static String of(Map<String, @Nullable Object> result) {
        return """
        %s on %s: %s of %s networks asked for
          accuracy        %s, best possible %s
          costs           %s
          limits          %s
          front           %s
          architecture    %s
          run             %s
        """
                .formatted(
                        result.get("algorithm"),
                        result.get("space"),
                        grouped(result, "evaluations"),
                        grouped(result, "networks_within_limits"),
                        percent(result, "held_out_accuracy"),
                        percent(result, "best_possible_accuracy"),
                        named(result.get("costs")),
                        named(result.get("limits")),
                        front(result),
                        listed(result.get("architecture")),
                        result.get("out"));
    }

    private static String grouped(Map<String, @Nullable Object> result, String key) {
        return result.get(key) instanceof Number number ? Numbers.grouped(number.longValue()) : "?";
    }

    private static String percent(Map<String, @Nullable Object> result, String key) {
        return result.get(key) instanceof Number number
                ? Numbers.fixed(100 * number.doubleValue(), 2) + "%"
                : "?";
    }

    private static String named(@Nullable Object costs) {
        return costs instanceof Map<?, ?> map && !map.isEmpty()
                ? map.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + shown(entry.getValue()))
                        .collect(Collectors.joining(", "))
                : "none";
    }

    private static String shown(@Nullable Object value) {
        return value instanceof Long whole ? Numbers.grouped(whole) : String.valueOf(value);
    }

    private static String front(Map<String, @Nullable Object> result) {
        return result.get("front") instanceof List<?> front
                ? "%d networks of accuracy against %s, %s of the possible hypervolume"
                        .formatted(
                                front.size(),
                                listed(result.get("pareto_costs")).replace(" | ", " and "),
                                percent(result, "hypervolume_share"))
                : "none, the table has no costs";
    }

    private static String listed(@Nullable Object texts) {
        return texts instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining(" | "))
                : "?";
    }
}
