package nazca.nas.space;

import nazca.tensor.Require;
import nazca.tensor.Shape;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** The search spaces known by name. */
public final class Spaces {
    /** The space of the default search. */
    public static final String MBCONV_SMALL = "mbconv-small";

    private Spaces() {}

    /** Names in the order in which they are listed. */
    public static List<String> names() {
        return List.of(MBCONV_SMALL);
    }

    /** The images that a space was made for, for listing it without a data set. */
    public static Shape defaultInput(String name) {
        Require.argument(names().contains(name), "unknown space %s", name);
        return new Shape(28, 28, 1);
    }

    /**
     * A space for the given images and classes.
     *
     * @param parameters settings of the space's own; {@code mbconv-small} has none
     * @throws IllegalArgumentException for an unknown name or parameter, or images it cannot take
     */
    public static SearchSpace open(
            String name, Map<String, @Nullable Object> parameters, Shape input, int classes) {
        Require.argument(names().contains(name), "unknown space %s", name);
        Require.argument(
                parameters.isEmpty(),
                "space %s has no parameter %s",
                name,
                String.join(", ", parameters.keySet()));
        return MobileSpace.small(input, classes);
    }
}
