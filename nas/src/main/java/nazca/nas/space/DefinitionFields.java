package nazca.nas.space;

import nazca.tensor.Require;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The fields of one section of a space's definition, read strictly: each by its name, none left
 * over. Every complaint says where.
 */
final class DefinitionFields {
    private final String where;
    private final Map<String, @Nullable Object> values;
    private final Set<String> known = new HashSet<>();

    DefinitionFields(String where, Map<String, @Nullable Object> values) {
        this.where = where;
        this.values = values;
    }

    /** Where the section stands, for sentences about it. */
    String where() {
        return where;
    }

    /** A whole number that has to be there. */
    int integer(String key, int least, int most) {
        Require.argument(values.containsKey(key), "%s lacks the key %s", where, key);
        return integer(key, least, most, least);
    }

    /** A whole number. */
    int integer(String key, int least, int most, int otherwise) {
        known.add(key);
        if (!values.containsKey(key)) {
            return otherwise;
        }
        Object value = values.get(key);
        boolean fits = value instanceof Long number && number >= least && number <= most;
        Require.argument(
                fits,
                "%s: %s must be a whole number from %d to %d, got %s",
                where,
                key,
                least,
                most,
                String.valueOf(value));
        return Math.toIntExact((Long) Objects.requireNonNull(value));
    }

    /** A number above 0. */
    double number(String key, double otherwise, double most) {
        known.add(key);
        if (!values.containsKey(key)) {
            return otherwise;
        }
        Object value = values.get(key);
        double number = value instanceof Number given ? given.doubleValue() : Double.NaN;
        Require.argument(
                number > 0 && number <= most,
                "%s: %s must be a number above 0 and at most %s, got %s",
                where,
                key,
                most,
                String.valueOf(value));
        return number;
    }

    /** As many whole numbers, each at least 1, as there would be otherwise. */
    List<Integer> integers(String key, List<Integer> otherwise, int most) {
        if (!values.containsKey(key)) {
            known.add(key);
            return otherwise;
        }
        List<Integer> integers = new ArrayList<>();
        for (Object element : list(key)) {
            boolean fits = element instanceof Long number && number >= 1 && number <= most;
            Require.argument(
                    fits,
                    "%s: %s must be whole numbers from 1 to %d, got %s",
                    where,
                    key,
                    most,
                    String.valueOf(element));
            integers.add(Math.toIntExact((Long) element));
        }
        Require.argument(
                integers.size() == otherwise.size(),
                "%s: %s must be %d numbers, got %d",
                where,
                key,
                otherwise.size(),
                integers.size());
        return integers;
    }

    /** The section under a key that has to be there. */
    DefinitionFields section(String key) {
        known.add(key);
        Require.argument(values.containsKey(key), "%s lacks the section %s", where, key);
        return section(where + ", " + key, values.get(key));
    }

    /** The sections in a list that has to be there. */
    List<DefinitionFields> sections(String key) {
        List<DefinitionFields> sections = new ArrayList<>();
        for (Object element : list(key)) {
            sections.add(section("%s, %s[%d]".formatted(where, key, sections.size()), element));
        }
        return sections;
    }

    /** The texts in a list; none where there is no such key. */
    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Object element : values.containsKey(key) ? list(key) : List.of()) {
            Require.argument(
                    element instanceof String,
                    "%s: %s must be a list of texts, got %s",
                    where,
                    key,
                    String.valueOf(element));
            texts.add((String) element);
        }
        known.add(key);
        return texts;
    }

    /** Complains about a key that was not asked for. */
    void done() {
        for (String key : values.keySet()) {
            Require.argument(
                    known.contains(key),
                    "%s: unknown key %s (known: %s)",
                    where,
                    key,
                    String.join(", ", known.stream().sorted().toList()));
        }
    }

    private List<?> list(String key) {
        known.add(key);
        Object value = values.get(key);
        Require.argument(
                value instanceof List,
                "%s: %s must be a list, got %s",
                where,
                key,
                String.valueOf(value));
        return (List<?>) Objects.requireNonNull(value);
    }

    @SuppressWarnings("unchecked") // keys of sections are texts in YAML and JSON alike
    private static DefinitionFields section(String where, @Nullable Object value) {
        Require.argument(
                value instanceof Map,
                "%s must be a section of keys, got %s",
                where,
                String.valueOf(value));
        return new DefinitionFields(
                where, (Map<String, @Nullable Object>) Objects.requireNonNull(value));
    }
}
