package nazca.nas.search;

import nazca.nas.config.UserMistake;
import nazca.nas.train.Snapshot;
import nazca.tensor.files.MalformedFileException;
import nazca.tensor.files.SafeTensors;
import nazca.tensor.files.TensorEntry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The weights of a trained supernet in a file of their own. */
record SupernetFile(Path path) {
    private static final Map<String, String> FORMAT = Map.of("format", "nazca-supernet-1");

    /** Creates or replaces the file, as a whole or not at all. */
    void write(OneShotSupernet supernet) {
        Snapshot snapshot = new Snapshot();
        supernet.saveWeights(snapshot);
        try {
            SafeTensors.writeChecksummed(path, FORMAT, snapshot.tensors().values());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Fills a supernet.
     *
     * @throws UserMistake if there is no such file, it is damaged, or it is another space's
     */
    void load(OneShotSupernet supernet) {
        if (!Files.isRegularFile(path)) {
            throw new UserMistake("there is no file %s of a trained supernet".formatted(path));
        }
        try (Arena arena = Arena.ofConfined()) {
            Snapshot snapshot = new Snapshot();
            for (TensorEntry tensor : SafeTensors.readChecksummed(path, arena).tensors().values()) {
                snapshot.tensors().put(tensor.name(), tensor);
            }
            supernet.restoreWeights(snapshot);
        } catch (MalformedFileException e) {
            throw new UserMistake(
                    "the supernet %s cannot be read: %s".formatted(path, e.getMessage()), e);
        } catch (IllegalStateException e) {
            throw new UserMistake(
                    "%s is no supernet of this space: %s".formatted(path, e.getMessage()), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
