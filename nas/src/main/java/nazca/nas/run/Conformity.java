package nazca.nas.run;

import nazca.nas.config.Fields;
import nazca.nas.config.UserMistake;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Whether an object in a file says what it must: for formats with more freedom than the networks
 * that can be built here. A key that is missing has its usual value.
 */
final class Conformity {
    private final String where;

    private Conformity(String where) {
        this.where = where;
    }

    /**
     * Compares an object with what it must be.
     *
     * @throws UserMistake that names the first key which has another value, or is not known
     */
    static void require(Fields given, Map<String, ? extends @Nullable Object> expected) {
        new Conformity(given.where()).compare(given.path(), given.plain(), expected);
    }

    private void compare(String path, @Nullable Object given, @Nullable Object expected) {
        switch (expected) {
            case Map<?, ?> map when given instanceof Map<?, ?> own -> compareMaps(path, own, map);
            case List<?> list when given instanceof List<?> own && own.size() == list.size() -> {
                for (int i = 0; i < list.size(); i++) {
                    compare(path + "[" + i + "]", own.get(i), list.get(i));
                }
            }
            case Number number when given instanceof Number own -> {
                if (number.doubleValue() != own.doubleValue()) {
                    throw mistake(path, given, expected);
                }
            }
            case null, default -> {
                if (!Objects.equals(given, expected)) {
                    throw mistake(path, given, expected);
                }
            }
        }
    }

    private void compareMaps(String path, Map<?, ?> given, Map<?, ?> expected) {
        given.forEach(
                (key, value) -> {
                    String name = path.isEmpty() ? String.valueOf(key) : path + "." + key;
                    if (!expected.containsKey(key)) {
                        throw new UserMistake(
                                "%s: %s is not known in such a network".formatted(where, name));
                    }
                    compare(name, value, expected.get(key));
                });
    }

    private UserMistake mistake(String path, @Nullable Object given, @Nullable Object expected) {
        return new UserMistake(
                "%s: %s must be %s, got %s".formatted(where, path, kind(expected), kind(given)));
    }

    private static String kind(@Nullable Object value) {
        return switch (value) {
            case Map<?, ?> _ -> "an object";
            case List<?> list -> "a list of " + list.size();
            case null, default -> String.valueOf(value);
        };
    }
}
