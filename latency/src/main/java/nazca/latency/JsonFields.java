package nazca.latency;

import tools.jackson.databind.JsonNode;

import java.util.Arrays;
import java.util.Collection;
import java.util.TreeSet;

/** The fields of one JSON object, read strictly: each by its name, with its type, none unknown. */
final class JsonFields {
    private final String where;
    private final JsonNode object;

    /**
     * The fields of a node.
     *
     * @param where the object, as error sentences name it
     */
    JsonFields(String where, JsonNode object) {
        this.where = where;
        this.object = object;
        if (!object.isObject()) {
            throw wrong("must be a JSON object, got " + kind(object));
        }
    }

    /** Refuses fields other than these. */
    JsonFields only(String... known) {
        TreeSet<String> unknown = new TreeSet<>(names());
        unknown.removeAll(Arrays.asList(known));
        if (!unknown.isEmpty()) {
            throw wrong(
                    "has the unknown key \"%s\"; known are %s"
                            .formatted(unknown.getFirst(), String.join(", ", known)));
        }
        return this;
    }

    /** The names in the object. */
    Collection<String> names() {
        return object.propertyNames();
    }

    boolean has(String name) {
        return object.has(name);
    }

    JsonFields object(String name) {
        return new JsonFields(where + ", " + name, field(name));
    }

    int integer(String name) {
        return integer(name, field(name));
    }

    /** Exactly {@code count} whole numbers. */
    int[] integers(String name, int count) {
        JsonNode array = field(name);
        if (!array.isArray() || array.size() != count) {
            throw wrong("needs a list of %d whole numbers as %s".formatted(count, name));
        }
        int[] values = new int[count];
        for (int i = 0; i < count; i++) {
            values[i] = integer(name, array.get(i));
        }
        return values;
    }

    double number(String name) {
        JsonNode value = field(name);
        if (!value.isNumber()) {
            throw wrong("needs a number as %s, got %s".formatted(name, kind(value)));
        }
        return value.doubleValue();
    }

    String text(String name) {
        JsonNode value = field(name);
        if (!value.isString()) {
            throw wrong("needs a string as %s, got %s".formatted(name, kind(value)));
        }
        return value.stringValue();
    }

    boolean flag(String name) {
        JsonNode value = field(name);
        if (!value.isBoolean()) {
            throw wrong("needs true or false as %s, got %s".formatted(name, kind(value)));
        }
        return value.booleanValue();
    }

    private int integer(String name, JsonNode value) {
        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            throw wrong("needs a whole number as %s, got %s".formatted(name, kind(value)));
        }
        return value.intValue();
    }

    private JsonNode field(String name) {
        JsonNode value = object.get(name);
        if (value == null) {
            throw wrong("lacks the key \"" + name + "\"");
        }
        return value;
    }

    private static String kind(JsonNode value) {
        return switch (value.getNodeType()) {
            case OBJECT -> "an object";
            case ARRAY -> "a list";
            case NULL -> "null";
            case MISSING -> "nothing";
            default -> value.toString();
        };
    }

    private LatencyTableException wrong(String what) {
        return new LatencyTableException(where + " " + what);
    }
}
