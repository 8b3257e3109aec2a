package nazca.nas.config;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The network of a training run.
 *
 * @param architecture a file, or the name of a built-in network
 * @param weights file of the weights that it starts from; null for initial values
 */
public record NetworkSettings(String architecture, @Nullable String weights) {
    static NetworkSettings read(Fields fields, NetworkSettings otherwise) {
        return new NetworkSettings(
                fields.text("architecture", otherwise.architecture),
                fields.textOrNull("weights", otherwise.weights));
    }

    Map<String, @Nullable Object> written() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("architecture", architecture);
        map.put("weights", weights);
        return map;
    }
}
