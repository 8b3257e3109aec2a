package nazca.nas.config;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A value as somebody wrote it, and where.
 *
 * @param value a {@code Map<String, Located>}, a {@code List<Located>}, a String, Long, BigInteger,
 *     Double, Boolean or null
 * @param where for example {@code config.yaml, line 7} or {@code --epochs}
 */
record Located(@Nullable Object value, String where) {
    /** An object without keys. */
    static Located empty(String where) {
        return new Located(new LinkedHashMap<String, Located>(), where);
    }

    /** The keys of an object, in order, or null if this is none. The map may be changed. */
    @SuppressWarnings("unchecked") // the only maps that a Located holds
    @Nullable Map<String, Located> entries() {
        return value instanceof Map<?, ?> map ? (Map<String, Located>) map : null;
    }

    /** The elements of a list, or null if this is none. */
    @SuppressWarnings("unchecked") // the only lists that a Located holds
    @Nullable List<Located> elements() {
        return value instanceof List<?> list ? (List<Located>) list : null;
    }

    /** What error sentences call the value. */
    String kind() {
        return switch (value) {
            case null -> "null";
            case Map<?, ?> _ -> "a section of keys";
            case List<?> _ -> "a list";
            case String text -> "the text '" + text + "'";
            default -> value.toString();
        };
    }

    /** The value without its places: maps, lists and scalars. */
    @Nullable Object plain() {
        Map<String, Located> entries = entries();
        if (entries != null) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            entries.forEach((key, entry) -> map.put(key, entry.plain()));
            return map;
        }
        List<Located> elements = elements();
        return elements == null ? value : elements.stream().map(Located::plain).toList();
    }
}
