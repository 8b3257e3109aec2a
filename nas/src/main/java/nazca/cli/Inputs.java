package nazca.cli;

import nazca.data.Dataset;
import nazca.data.Datasets;
import nazca.data.Splits;
import nazca.latency.LatencyTable;
import nazca.latency.LatencyTableFile;
import nazca.nas.config.DataSettings;
import nazca.nas.config.SpaceSettings;
import nazca.nas.config.Suggest;
import nazca.nas.config.UserMistake;
import nazca.nas.run.ArchitectureFile;
import nazca.nas.run.AuthorsFile;
import nazca.nas.run.SavedArchitecture;
import nazca.nas.space.SearchSpace;
import nazca.nas.space.Spaces;
import nazca.nn.arch.Architectures;
import nazca.nn.arch.NetworkSpec;
import nazca.tensor.Shape;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the arguments of commands name, opened; what does not exist is the user's mistake. */
final class Inputs {
    private static final Pattern SIZE = Pattern.compile("(\\d{1,5})x(\\d{1,5})x(\\d{1,5})");

    private Inputs() {}

    /** A data set whose images can be split as the settings say. */
    static Dataset dataset(DataSettings settings, long seed) {
        Dataset dataset = settings.open();
        try {
            Splits.draw(
                    dataset.train().labels(),
                    dataset.classes().size(),
                    settings.architectureSplit(),
                    seed);
        } catch (IllegalArgumentException e) {
            throw new UserMistake("data.architecture_split is too large: " + e.getMessage(), e);
        }
        return dataset;
    }

    /** A data set at its own size. */
    static Dataset images(String name) {
        return new DataSettings(name, null, 1, null, null, "none", false).open();
    }

    /** A space for images and classes. */
    static SearchSpace space(SpaceSettings settings, Shape input, int classes) {
        if (!Spaces.knows(settings.name(), settings.parameters())) {
            Suggest.require("space", settings.name(), Spaces.names());
        }
        try {
            return Spaces.open(settings.name(), settings.parameters(), input, classes);
        } catch (IllegalArgumentException e) {
            throw new UserMistake(String.valueOf(e.getMessage()), e);
        }
    }

    /** A latency table that has all these keys. */
    static LatencyTable table(Path file, Collection<String> keys) {
        LatencyTable table = LatencyTableFile.read(file);
        table.require(keys, file.toString());
        return table;
    }

    /** A network: a file, or the name of a built-in one at its own size. */
    static NetworkSpec network(String argument) {
        return isBuiltIn(argument)
                ? Architectures.open(argument)
                : architecture(argument).network();
    }

    /**
     * A network for images and classes.
     *
     * @param shape null for the network's own
     * @param classes null for the network's own
     * @param because what asks for them, to end a sentence with
     * @throws UserMistake if the network is a file's and has others
     */
    static NetworkSpec network(
            String argument, @Nullable Shape shape, @Nullable Integer classes, String because) {
        NetworkSpec own = network(argument);
        Shape input = shape == null ? own.input() : shape;
        int logits = classes == null ? own.classes() : classes;
        if (own.input().equals(input) && own.classes() == logits) {
            return own;
        }
        if (!isBuiltIn(argument) && isOfAnySize(argument) && own.classes() == logits) {
            return new NetworkSpec(own.name(), input, own.blocks(), own.batchNormEpsilon());
        }
        if (!isBuiltIn(argument)) {
            throw new UserMistake(
                    "the network of %s takes images of %s and has %d classes, not %s and %d%s"
                            .formatted(
                                    argument, own.input(), own.classes(), input, logits, because));
        }
        return Architectures.open(argument, input, logits);
    }

    /** Some of the authors' files say nothing of the size of images. */
    private static boolean isOfAnySize(String argument) {
        return AuthorsFile.isOfAnySize(architecture(argument).network());
    }

    /** Images for a network: photographs of any size are brought to that of its own. */
    static DataSettings sized(DataSettings settings, Shape own) {
        return Datasets.isFolder(settings.name()) && settings.size() == null
                ? settings.withSize(own.height())
                : settings;
    }

    /** Whether an argument names a built-in network; a file of that name comes first. */
    static boolean isBuiltIn(String argument) {
        return Architectures.names().contains(argument) && !Files.exists(Path.of(argument));
    }

    /** The size of images: HxWxC. */
    static Shape shape(String size) {
        Matcher matcher = SIZE.matcher(size);
        if (!matcher.matches()) {
            throw new UserMistake(
                    "--input must be HxWxC, for example 28x28x1, got '%s'".formatted(size));
        }
        try {
            return new Shape(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3)));
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new UserMistake("--input %s is no size of images".formatted(size), e);
        }
    }

    private static SavedArchitecture architecture(String argument) {
        Path file = Path.of(argument);
        boolean looksLikeAName = file.getNameCount() == 1 && !argument.contains(".");
        if (looksLikeAName && !Files.exists(file)) {
            throw new UserMistake(
                    Suggest.sentence(
                            "architecture (neither a file nor a built-in name)",
                            argument,
                            Architectures.names()));
        }
        return ArchitectureFile.read(file);
    }
}
