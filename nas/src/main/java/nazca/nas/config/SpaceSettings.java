package nazca.nas.config;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The search space of a run.
 *
 * @param name the space
 * @param parameters settings of the space's own, which the space checks: texts, whole numbers
 *     ({@code Long}), doubles, booleans, lists and maps of these
 */
public record SpaceSettings(String name, Map<String, @Nullable Object> parameters) {
    /** Copies the parameters. */
    public SpaceSettings {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    static SpaceSettings read(Fields fields, SpaceSettings otherwise) {
        String name = fields.text("name", otherwise.name);
        Map<String, @Nullable Object> given = fields.rest();
        return new SpaceSettings(
                name,
                given.isEmpty() && name.equals(otherwise.name) ? otherwise.parameters : given);
    }

    Map<String, @Nullable Object> written() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("name", name);
        map.putAll(parameters);
        return map;
    }
}
