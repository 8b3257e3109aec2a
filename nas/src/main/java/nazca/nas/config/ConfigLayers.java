package nazca.nas.config;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Settings laid over one another: the defaults, a file, options, and {@code --set} at last. The
 * later one wins, and every value remembers who gave it.
 */
public final class ConfigLayers {
    private final Located root;

    private ConfigLayers(Located root) {
        this.root = root;
    }

    /** The defaults alone. */
    public static ConfigLayers empty() {
        return new ConfigLayers(Located.empty("the configuration"));
    }

    /**
     * A file over the defaults.
     *
     * @throws UserMistake if it cannot be read or is no YAML
     */
    public static ConfigLayers ofFile(Path file) {
        return ofText(Documents.read(file, "the configuration"), file.toString());
    }

    /**
     * A YAML text over the defaults.
     *
     * @param source what error sentences call it
     */
    public static ConfigLayers ofText(String text, String source) {
        return new ConfigLayers(Documents.yaml(text, source));
    }

    /**
     * Lays one value over what there is.
     *
     * @param option that gave it, for example {@code --epochs}
     * @param key for example {@code algorithm.epochs}
     * @param value a text, whole number, double, boolean or null
     */
    public void option(String option, String key, @Nullable Object value) {
        put(key, new Located(value instanceof Integer i ? (Object) i.longValue() : value, option));
    }

    /**
     * Lays a space over what there is, whatever settings the one before it had.
     *
     * @param option that gave it
     * @param nameOrFile the name of a built-in space, or a YAML file that defines one
     * @throws UserMistake if the file cannot be read or is no YAML
     */
    public void space(String option, String nameOrFile) {
        sectionOf(root, "the document").put("space", SpaceSettings.document(option, nameOrFile));
    }

    /**
     * Lays {@code a.b=value} over what there is; the value is YAML.
     *
     * @throws UserMistake if it has not that form
     */
    public void set(String assignment) {
        int equals = assignment.indexOf('=');
        String where = "--set " + assignment;
        if (equals < 1) {
            throw new UserMistake(where + ": write it as --set section.key=value");
        }
        String text = assignment.substring(equals + 1);
        Object value = text.isBlank() ? null : Documents.yaml(text, where).value();
        put(assignment.substring(0, equals).strip(), new Located(value, where));
    }

    /**
     * The configuration that the layers give.
     *
     * @param threads that compute unless told otherwise
     * @throws UserMistake for a key, type or value that is not allowed
     */
    public RunConfig config(int threads) {
        return read(fields -> RunConfig.read(fields, RunConfig.defaults(threads)));
    }

    /**
     * The configuration of a training run that the layers give.
     *
     * @param otherwise what they leave open
     * @throws UserMistake for a key, type or value that is not allowed
     */
    public TrainConfig training(TrainConfig otherwise) {
        return read(fields -> TrainConfig.read(fields, otherwise));
    }

    /**
     * Takes the section {@code experiment} away, so that a configuration is left.
     *
     * @throws UserMistake if there is none, or for a key, type or value that is not allowed
     */
    public ExperimentSettings takeExperiment() {
        Map<String, Located> entries = sectionOf(root, "the document");
        if (!entries.containsKey(ExperimentSettings.SECTION)) {
            throw new UserMistake(
                    "%s: there is no section experiment, which names what is compared"
                            .formatted(root.where()));
        }
        ExperimentSettings settings =
                read(fields -> ExperimentSettings.read(fields.section(ExperimentSettings.SECTION)));
        entries.remove(ExperimentSettings.SECTION);
        return settings;
    }

    /** The text under a key such as {@code network.architecture}, or null. */
    public @Nullable String text(String section, String key) {
        return new Fields(root, "").section(section).textOrNull(key, null);
    }

    private <T> T read(Function<Fields, T> reader) {
        try {
            return reader.apply(new Fields(root, ""));
        } catch (OutOfRange e) {
            throw new UserMistake(whereIs(e.key()) + ": " + e.getMessage(), e);
        }
    }

    private void put(String key, Located value) {
        String[] names = key.split("\\.", -1);
        Map<String, Located> section = sectionOf(root, "the document");
        for (int i = 0; i < names.length - 1; i++) {
            Located inner = section.get(names[i]);
            if (inner == null || inner.value() == null) {
                inner = new Located(new LinkedHashMap<String, Located>(), value.where());
                section.put(names[i], inner);
            }
            section = sectionOf(inner, names[i]);
        }
        section.put(names[names.length - 1], value);
    }

    private static Map<String, Located> sectionOf(Located object, String name) {
        Map<String, Located> entries = object.entries();
        if (entries == null) {
            throw new UserMistake(
                    "%s: %s must be a section of keys, got %s"
                            .formatted(object.where(), name, object.kind()));
        }
        return entries;
    }

    private String whereIs(String key) {
        Located at = root;
        for (String name : key.split("\\.", -1)) {
            Map<String, Located> entries = at.entries();
            Located inner = entries == null ? null : entries.get(name);
            if (inner == null) {
                break;
            }
            at = inner;
        }
        return at.where();
    }
}
