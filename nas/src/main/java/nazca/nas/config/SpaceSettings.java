package nazca.nas.config;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
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

    /**
     * The space of a name, or the one that a YAML file defines.
     *
     * @param option that gave it, for error sentences
     * @throws UserMistake if the file cannot be read or is no YAML
     */
    public static SpaceSettings of(String option, String nameOrFile) {
        Fields fields = new Fields(document(option, nameOrFile), "space");
        return new SpaceSettings(fields.text("name"), fields.rest());
    }

    /** The section that a configuration would have for it. A file without a name lends its own. */
    static Located document(String option, String nameOrFile) {
        Map<String, Located> section = new LinkedHashMap<>();
        section.put("name", new Located(nameOrFile, option));
        if (nameOrFile.endsWith(".yaml") || nameOrFile.endsWith(".yml")) {
            Path file = Path.of(nameOrFile);
            String own = String.valueOf(file.getFileName());
            section.put("name", new Located(own.substring(0, own.lastIndexOf('.')), nameOrFile));
            Located document = Documents.yaml(Documents.read(file, "the space file"), nameOrFile);
            Map<String, Located> given = document.entries();
            if (given == null || !given.containsKey("stages")) {
                throw new UserMistake(
                        "%s defines no space: it needs the keys stem, stages and head"
                                .formatted(nameOrFile));
            }
            section.putAll(given);
        }
        return new Located(section, option);
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
