package nazca.nas.config;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How {@code darts} and {@code gdas} relax the choice of a candidate.
 *
 * @param order one of {@link #ORDERS}: whether {@code darts} takes the weights as given or as they
 *     will be after their next step
 * @param temperature of {@code gdas} at the first update
 * @param finalTemperature of {@code gdas} at the last update, reached on a line
 */
public record RelaxationSettings(String order, double temperature, double finalTemperature) {
    /** The weights stay as they are. */
    public static final String FIRST = "first";

    /** The weights take their next step first, and the gradient goes through it. */
    public static final String SECOND = "second";

    /** Orders of the gradient of {@code darts}. */
    public static final List<String> ORDERS = List.of(FIRST, SECOND);

    /** Checks names and ranges. */
    public RelaxationSettings {
        Range.oneOf("algorithm.relaxation.order", order, ORDERS);
        Range.positive("algorithm.relaxation.temperature", temperature);
        Range.positive("algorithm.relaxation.final_temperature", finalTemperature);
    }

    /** First order, and the temperatures that GDAS was published with. */
    static RelaxationSettings defaults() {
        return new RelaxationSettings(FIRST, 10, 0.1);
    }

    static RelaxationSettings read(Fields fields, RelaxationSettings otherwise) {
        RelaxationSettings settings =
                new RelaxationSettings(
                        fields.text("order", otherwise.order),
                        fields.number("temperature", otherwise.temperature),
                        fields.number("final_temperature", otherwise.finalTemperature));
        fields.done();
        return settings;
    }

    Map<String, @Nullable Object> written() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("order", order);
        map.put("temperature", temperature);
        map.put("final_temperature", finalTemperature);
        return map;
    }
}
