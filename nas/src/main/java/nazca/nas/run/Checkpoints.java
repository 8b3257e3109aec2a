package nazca.nas.run;

import nazca.nas.config.UserMistake;
import nazca.tensor.files.AtomicFile;
import nazca.tensor.files.MalformedFileException;
import nazca.tensor.files.SafeTensors;
import nazca.tensor.files.TensorFile;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The last two checkpoints of a run, one safetensors file each with a checksum over every byte. A
 * file is there as a whole or not at all, and the one before it stays until it is there.
 */
public final class Checkpoints {
    private static final String FORMAT = "nazca-checkpoint-1";
    private static final String FORMAT_KEY = "nazca.format";
    private static final String CONFIG_KEY = "nazca.config_hash";
    private static final String TICK_KEY = "nazca.tick";
    private static final Pattern NAME = Pattern.compile("step-\\d{12}\\.safetensors");

    private final Path directory;
    private final String configHash;

    private Checkpoints(Path directory, String configHash) {
        this.directory = directory;
        this.configHash = configHash;
    }

    /**
     * The checkpoints in a directory, which is made if it is missing; what killed writes have left
     * there is removed. The caller holds the run's lock.
     *
     * @param configHash of the run's settings; a checkpoint of other settings is refused
     */
    public static Checkpoints open(Path directory, String configHash) throws IOException {
        Files.createDirectories(directory);
        AtomicFile.removeLeftovers(directory);
        return new Checkpoints(directory, configHash);
    }

    /** Whether a directory has no checkpoint. */
    static boolean isEmpty(Path directory) throws IOException {
        return newestFirst(directory).isEmpty();
    }

    /** Removes every checkpoint of a directory and what killed writes have left, nothing else. */
    static void removeAll(Path directory) throws IOException {
        for (Path file : newestFirst(directory)) {
            Files.deleteIfExists(file);
        }
        AtomicFile.removeLeftovers(directory);
    }

    /**
     * Writes a checkpoint and removes all but it and the one before it.
     *
     * @return the file
     * @throws IOException if writing fails; the earlier checkpoints are as they were
     */
    public Path save(Checkpoint checkpoint) throws IOException {
        Map<String, String> metadata = new HashMap<>(checkpoint.metadata());
        metadata.put(FORMAT_KEY, FORMAT);
        metadata.put(CONFIG_KEY, configHash);
        metadata.put(TICK_KEY, Long.toString(checkpoint.tick()));
        Path file = directory.resolve("step-%012d.safetensors".formatted(checkpoint.tick()));
        SafeTensors.writeChecksummed(file, metadata, checkpoint.tensors());
        boolean previousKept = false;
        for (Path other : newestFirst(directory)) {
            // A file of a later step is a damaged one that a resumed run has passed over.
            boolean earlier = other.compareTo(file) < 0;
            if (!other.equals(file) && !(earlier && !previousKept)) {
                Files.deleteIfExists(other);
            }
            previousKept |= earlier;
        }
        return file;
    }

    /**
     * The newest checkpoint that can be read, or nothing if none was written yet.
     *
     * @param arena how long the tensors are needed
     * @param warning hears a sentence about a damaged one that was passed over
     * @throws UserMistake if there are some and all are damaged, or if one belongs to other
     *     settings or another version
     */
    public Optional<Checkpoint> newestGood(Arena arena, Consumer<String> warning)
            throws IOException {
        List<String> damaged = new ArrayList<>();
        for (Path file : newestFirst(directory)) {
            try {
                Checkpoint checkpoint = checkpoint(SafeTensors.readChecksummed(file, arena));
                damaged.forEach(warning);
                return Optional.of(checkpoint);
            } catch (MalformedFileException e) {
                damaged.add(
                        "the checkpoint %s is damaged, so the one before it is used"
                                .formatted(file));
            }
        }
        if (!damaged.isEmpty()) {
            throw new UserMistake(
                    ("all %d checkpoints in %s are damaged, so the run cannot be resumed: start"
                                    + " another with its config.yaml and latency-table.json")
                            .formatted(damaged.size(), directory));
        }
        return Optional.empty();
    }

    private Checkpoint checkpoint(TensorFile file) throws MalformedFileException {
        Map<String, String> metadata = new HashMap<>(file.metadata());
        String format = metadata.remove(FORMAT_KEY);
        if (!FORMAT.equals(format)) {
            throw new UserMistake(
                    "the checkpoint %s has the format %s, but this program reads %s"
                            .formatted(file.file(), format, FORMAT));
        }
        if (!configHash.equals(metadata.remove(CONFIG_KEY))) {
            throw new UserMistake(
                    ("the checkpoint %s belongs to other settings: config.yaml was changed after"
                                    + " the run had started")
                            .formatted(file.file()));
        }
        String tick = metadata.remove(TICK_KEY);
        if (tick == null) {
            throw new MalformedFileException(file.file(), "it has no tick");
        }
        return new Checkpoint(Long.parseLong(tick), metadata, file.tensors().values());
    }

    private static List<Path> newestFirst(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(f -> NAME.matcher(String.valueOf(f.getFileName())).matches())
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }
}
