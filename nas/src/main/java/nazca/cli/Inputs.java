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
import nazca.nas.run.SavedArchitecture;
import nazca.nas.space.SearchSpace;
import nazca.nas.space.Spaces;
import nazca.nn.arch.Architectures;
import nazca.nn.arch.NetworkSpec;
import nazca.tensor.Shape;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/** What the arguments of commands name, opened; what does not exist is the user's mistake. */
final class Inputs {
    private static final NetworkSpec REFERENCE = Architectures.referenceCifar();

    private Inputs() {}

    /** A data set. */
    static Dataset dataset(String name) {
        Suggest.require("data set", name, Datasets.names());
        try {
            return Datasets.load(name);
        } catch (IOException e) {
            throw new UserMistake(
                    "the data set %s cannot be read: %s".formatted(name, e.getMessage()), e);
        }
    }

    /** A data set whose images can be used as the settings say. */
    static Dataset dataset(DataSettings settings, long seed) {
        Dataset dataset = dataset(settings.name());
        Integer size = settings.size();
        Shape shape = dataset.shape();
        if (size != null && (size != shape.height() || size != shape.width())) {
            throw new UserMistake(
                    "data.size must be null or that of the images of %s, which are %s, got %d"
                            .formatted(settings.name(), shape, size));
        }
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

    /** A network: a file, or the name of a built-in one. */
    static NetworkSpec network(String argument) {
        if (argument.equals(REFERENCE.name()) && !Files.exists(Path.of(argument))) {
            return REFERENCE;
        }
        return architecture(argument).network();
    }

    private static SavedArchitecture architecture(String argument) {
        Path file = Path.of(argument);
        boolean looksLikeAName = file.getNameCount() == 1 && !argument.contains(".");
        if (looksLikeAName && !Files.exists(file)) {
            throw new UserMistake(
                    Suggest.sentence(
                            "architecture (neither a file nor a built-in name)",
                            argument,
                            List.of(REFERENCE.name())));
        }
        return ArchitectureFile.read(file);
    }
}
