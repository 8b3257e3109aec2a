package nazca.nas.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Configurations that come with the program, by name. */
public final class Presets {
    private static final List<String> SEARCHES =
            List.of(
                    "imagenet-paper",
                    "imagenet-small",
                    "cifar-tree-paper",
                    "cifar-tree-small",
                    "spos-paper",
                    "darts-paper",
                    "darts-small");
    private static final List<String> TRAININGS = List.of("cifar-paper", "cifar-paper-small");
    private static final List<String> NAMES =
            Stream.concat(SEARCHES.stream(), TRAININGS.stream()).toList();

    private Presets() {}

    /** Every name. */
    public static List<String> names() {
        return NAMES;
    }

    /** The command that takes a preset: {@code search} or {@code train}. */
    public static String command(String name) {
        return TRAININGS.contains(name) ? "train" : "search";
    }

    /**
     * The settings of a preset over the defaults.
     *
     * @param command that asks
     * @throws UserMistake if there is none of this name for this command
     */
    public static ConfigLayers layers(String name, String command) {
        String text = text(name);
        if (!command(name).equals(command)) {
            throw new UserMistake(
                    "the preset %s is for nazca %s, not for nazca %s"
                            .formatted(name, command(name), command));
        }
        return ConfigLayers.ofText(text, "preset " + name);
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
