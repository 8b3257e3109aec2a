package nazca.nas.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Configurations that come with the program, by name. */
public final class Presets {
    private static final List<String> NAMES =
            List.of("imagenet-paper", "imagenet-small", "cifar-tree-paper", "cifar-tree-small");

    private Presets() {}

    /** Every name. */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * The settings of a preset over the defaults.
     *
     * @throws UserMistake if there is none of this name
     */
    public static ConfigLayers layers(String name) {
        return ConfigLayers.ofText(text(name), "preset " + name);
    }

    /** What a preset is for: the first line of its text, which is a comment. */
    public static String summary(String name) {
        return text(name).lines().findFirst().orElseThrow().replaceFirst("^# ", "");
    }

    /**
     * The YAML of a preset, which is a configuration file.
     *
     * @throws UserMistake if there is none of this name
     */
    public static String text(String name) {
        Suggest.require("preset", name, NAMES);
        try (InputStream in = Presets.class.getResourceAsStream("presets/" + name + ".yaml")) {
            if (in == null) {
                throw new IllegalStateException("the preset " + name + " is not in the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
