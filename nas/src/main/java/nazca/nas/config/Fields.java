package nazca.nas.config;

import org.jspecify.annotations.Nullable;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The fields of one object in a YAML or JSON text, read strictly: each by its name, with its type,
 * and none left over. Every mistake names the place, the key, what was expected and what was there.
 */
public final class Fields {
    private final String where;
    private final String path;
    private final Map<String, Located> entries;
    private final Set<String> known = new HashSet<>();

    Fields(Located object, String path) {
        Map<String, Located> given = object.entries();
        if (given == null) {
            throw new UserMistake(
                    "%s: %s must be a section of keys, got %s"
                            .formatted(
                                    object.where(),
                                    path.isEmpty() ? "the document" : path,
                                    object.kind()));
        }
        this.where = object.where();
        this.path = path;
        this.entries = given;
    }

    /**
     * The fields of the object in a JSON file.
     *
     * @param what the file, as error sentences name it, for example {@code the architecture file}
     * @throws UserMistake if the file cannot be read or holds no JSON object
     */
    public static Fields ofJson(Path file, String what) {
        String text = Documents.read(file, what);
        return new Fields(Documents.json(text, what + " " + file), "");
    }

    /** Where the object stands, for sentences about it as a whole. */
    public String where() {
        return where;
    }

    /** The keys that lead to this object, joined by dots; empty for the whole text. */
    public String path() {
        return path;
    }

    /** The whole object as maps, lists and scalars, for who checks all of it by himself. */
    public Map<String, @Nullable Object> plain() {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        entries.forEach((key, value) -> plain.put(key, value.plain()));
        return plain;
    }

    /** The object under this key, or one without fields. */
    public Fields section(String key) {
        Located value = find(key);
        return new Fields(value == null ? Located.empty(where) : value, pathOf(key));
    }

    /** The objects in the list under this key. */
    public List<Fields> objects(String key) {
        List<Fields> objects = new ArrayList<>();
        for (Located element : list(key)) {
            objects.add(new Fields(element, pathOf(key) + "[" + objects.size() + "]"));
        }
        return objects;
    }

    /** The texts in the list under this key. */
    public List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Located element : list(key)) {
            texts.add(
                    (String)
                            check(
                                    key,
                                    element,
                                    element.value() instanceof String,
                                    "a list of texts"));
        }
        return texts;
    }

    /** The whole numbers in the list under this key. */
    public List<Integer> integers(String key) {
        List<Integer> values = new ArrayList<>();
        for (Located element : list(key)) {
            values.add(integer(key, element));
        }
        return values;
    }

    /** The numbers in the list under this key. */
    public List<Double> doubles(String key) {
        List<Double> values = new ArrayList<>();
        for (Located element : list(key)) {
            values.add(number(key, element));
        }
        return values;
    }

    /** A whole number that has to be there. */
    public int integer(String key) {
        return integer(key, required(key));
    }

    /** A whole number. */
    public int integer(String key, int otherwise) {
        return find(key) == null ? otherwise : integer(key);
    }

    /** A whole number or null. */
    public @Nullable Integer integerOrNull(String key, @Nullable Integer otherwise) {
        Located value = find(key);
        return value == null ? otherwise : value.value() == null ? null : (Integer) integer(key);
    }

    /** A whole number of 64 bits that has to be there. */
    public long whole(String key) {
        return whole(key, required(key), Long.MIN_VALUE, Long.MAX_VALUE);
    }

    /** A whole number of 64 bits. */
    public long whole(String key, long otherwise) {
        return find(key) == null ? otherwise : whole(key);
    }

    /** A finite number that has to be there. */
    public double number(String key) {
        return number(key, required(key));
    }

    /** A finite number. */
    public double number(String key, double otherwise) {
        return find(key) == null ? otherwise : number(key);
    }

    /** A finite number or null. */
    public @Nullable Double numberOrNull(String key, @Nullable Double otherwise) {
        Located value = find(key);
        return value == null
                ? otherwise
                : value.value() == null ? null : (Double) number(key, value);
    }

    /** True or false that has to be there. */
    public boolean flag(String key) {
        Located value = required(key);
        return (Boolean) check(key, value, value.value() instanceof Boolean, "true or false");
    }

    /** True or false. */
    public boolean flag(String key, boolean otherwise) {
        return find(key) == null ? otherwise : flag(key);
    }

    /** A text that has to be there. */
    public String text(String key) {
        Located value = required(key);
        return (String) check(key, value, value.value() instanceof String, "a text");
    }

    /** A text. */
    public String text(String key, String otherwise) {
        return find(key) == null ? otherwise : text(key);
    }

    /** A text or null. */
    public @Nullable String textOrNull(String key, @Nullable String otherwise) {
        Located value = find(key);
        return value == null ? otherwise : value.value() == null ? null : text(key);
    }

    /** The finite numbers in the section under this key, in order; none where there is none. */
    public Map<String, Double> numbers(String key) {
        Fields section = section(key);
        Map<String, Double> numbers = new LinkedHashMap<>();
        for (String name : section.entries.keySet()) {
            numbers.put(name, section.number(name));
        }
        return numbers;
    }

    /** Whether there is something under this key, and not null. */
    public boolean has(String key) {
        Located value = find(key);
        return value != null && value.value() != null;
    }

    /** Lets these keys be there without being read. */
    void leave(String... keys) {
        known.addAll(List.of(keys));
    }

    /** Whatever has not been asked for, without a check of its types. */
    Map<String, @Nullable Object> rest() {
        Map<String, @Nullable Object> rest = new LinkedHashMap<>();
        entries.forEach(
                (key, value) -> {
                    if (known.add(key)) {
                        rest.put(key, value.plain());
                    }
                });
        return rest;
    }

    /**
     * Ends the reading.
     *
     * @throws UserMistake if there is a key that was not asked for
     */
    public void done() {
        entries.forEach(
                (key, value) -> {
                    if (!known.contains(key)) {
                        throw new UserMistake(
                                "%s: unknown key %s, did you mean %s?"
                                        .formatted(
                                                value.where(),
                                                pathOf(key),
                                                pathOf(Suggest.nearest(key, known))));
                    }
                });
    }

    private @Nullable Located find(String key) {
        known.add(key);
        return entries.get(key);
    }

    private Located required(String key) {
        Located value = find(key);
        if (value == null) {
            throw new UserMistake("%s lacks the key %s".formatted(where, pathOf(key)));
        }
        return value;
    }

    private List<Located> list(String key) {
        Located value = required(key);
        check(key, value, value.elements() != null, "a list");
        return Objects.requireNonNull(value.elements());
    }

    private int integer(String key, Located value) {
        return (int) whole(key, value, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    private long whole(String key, Located value, long least, long most) {
        boolean isWhole = value.value() instanceof Long || value.value() instanceof BigInteger;
        check(key, value, isWhole, "a whole number");
        if (!(value.value() instanceof Long number) || number < least || number > most) {
            throw mistake(key, value, "a whole number from %d to %d".formatted(least, most));
        }
        return number;
    }

    private double number(String key, Located value) {
        check(key, value, value.value() instanceof Number, "a number");
        double number = ((Number) Objects.requireNonNull(value.value())).doubleValue();
        check(key, value, Double.isFinite(number), "a finite number");
        return number;
    }

    private Object check(String key, Located value, boolean fits, String expected) {
        if (!fits) {
            throw mistake(key, value, expected);
        }
        return Objects.requireNonNull(value.value());
    }

    private UserMistake mistake(String key, Located value, String expected) {
        return new UserMistake(
                "%s: %s must be %s, got %s"
                        .formatted(value.where(), pathOf(key), expected, value.kind()));
    }

    private String pathOf(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
