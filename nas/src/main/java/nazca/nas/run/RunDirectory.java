package nazca.nas.run;

import nazca.nas.config.ConfigLayers;
import nazca.nas.config.RunConfig;
import nazca.nas.config.TrainConfig;
import nazca.nas.config.UserMistake;
import nazca.tensor.files.AtomicFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;

/**
 * The directory that a run leaves.
 *
 * @param root the directory itself
 */
public record RunDirectory(Path root) {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH-mm-ss");

    /**
     * The directory of a new run: {@code runs/TIME-ALGORITHM} below {@code parent}, with a number
     * behind it where that exists.
     */
    public static RunDirectory fresh(Path parent, String algorithm, LocalDateTime now) {
        String name = now.format(STAMP) + "-" + algorithm;
        Path root = parent.resolve("runs").resolve(name);
        for (int i = 2; Files.exists(root); i++) {
            root = parent.resolve("runs").resolve(name + "-" + i);
        }
        return new RunDirectory(root);
    }

    /**
     * The directory of a run that was started.
     *
     * @throws UserMistake if there is no such directory, or it is no run
     */
    public static RunDirectory existing(Path root) {
        RunDirectory directory = new RunDirectory(root);
        if (!Files.isDirectory(root)) {
            throw new UserMistake("there is no run %s".formatted(root));
        }
        if (!Files.isRegularFile(directory.config())) {
            throw new UserMistake(
                    "the directory %s is no run: it has no config.yaml".formatted(root));
        }
        return directory;
    }

    /**
     * Makes the directory and locks it.
     *
     * @param force whether files of an earlier run are removed; others are left alone in any case
     * @throws UserMistake if the directory exists and {@code force} is not given, is in use, or
     *     cannot be made
     */
    public RunLock create(boolean force) throws IOException {
        if (!force && Files.isDirectory(root)) {
            throw new UserMistake(
                    ("the directory %s exists: name another with --out, replace the run in it with"
                                    + " --force, or go on with --resume")
                            .formatted(root));
        }
        makeRoot();
        RunLock lock = RunLock.acquire(this);
        boolean emptied = false;
        try {
            removeRun();
            Files.createDirectories(checkpoints());
            emptied = true;
        } finally {
            if (!emptied) {
                lock.close();
            }
        }
        return lock;
    }

    /**
     * Removes a run that has no checkpoint yet, because it could not start; the caller has given
     * back its lock.
     */
    public void discardUnlessBegun() throws IOException {
        if (!Checkpoints.isEmpty(checkpoints())) {
            return;
        }
        removeRun();
        Files.deleteIfExists(lockFile());
        for (Path directory : List.of(checkpoints(), root)) {
            if (isEmpty(directory)) {
                Files.delete(directory);
            }
        }
    }

    /** Every setting of the run. */
    public Path config() {
        return root.resolve("config.yaml");
    }

    /** The latencies that the search used. */
    public Path latencyTable() {
        return root.resolve("latency-table.json");
    }

    /** What happened, one JSON object a line. */
    public Path metrics() {
        return root.resolve("metrics.jsonl");
    }

    /** Where the last two checkpoints are. */
    public Path checkpoints() {
        return root.resolve("checkpoints");
    }

    /** The derived network. */
    public Path architecture() {
        return root.resolve("architecture.json");
    }

    /** Its weights after fine-tuning. */
    public Path weights() {
        return root.resolve("weights.safetensors");
    }

    /** The numbers at the end; it exists exactly if the run has finished. */
    public Path result() {
        return root.resolve("result.json");
    }

    /** The weights of a supernet that later searches can ask, if the algorithm trains one. */
    public Path supernet() {
        return root.resolve("supernet.safetensors");
    }

    /** The page to look at. */
    public Path report() {
        return root.resolve("report.html");
    }

    Path lockFile() {
        return root.resolve(".lock");
    }

    /** Writes config.yaml. */
    public void writeConfig(RunConfig settings) throws IOException {
        AtomicFile.write(config(), settings.yaml().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads config.yaml.
     *
     * @throws UserMistake if it is not as a run wrote it
     */
    public RunConfig readConfig() {
        return ConfigLayers.ofFile(config()).config(1);
    }

    /** Writes the config.yaml of a training run. */
    public void writeConfig(TrainConfig settings) throws IOException {
        AtomicFile.write(config(), settings.yaml().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads the config.yaml of a training run.
     *
     * @param otherwise what it may leave open
     * @throws UserMistake if it is not as a run wrote it, or is that of a search
     */
    public TrainConfig readTraining(TrainConfig otherwise) {
        ConfigLayers layers = ConfigLayers.ofFile(config());
        if (layers.text("network", "architecture") == null) {
            throw new UserMistake(
                    "the run %s is no training of one network: go on with nazca search --resume"
                            .formatted(root));
        }
        return layers.training(otherwise);
    }

    private void makeRoot() {
        if (Files.exists(root) && !Files.isDirectory(root)) {
            throw new UserMistake("%s is a file: name a directory with --out".formatted(root));
        }
        try {
            Files.createDirectories(root);
        } catch (IOException e) {
            throw new UserMistake(
                    "the directory %s cannot be made: %s".formatted(root, e.getMessage()), e);
        }
    }

    private static boolean isEmpty(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.findAny().isEmpty();
        }
    }

    private void removeRun() throws IOException {
        // config.yaml goes first: without it the directory is no run, half removed or not.
        for (Path file :
                List.of(
                        config(),
                        latencyTable(),
                        metrics(),
                        architecture(),
                        weights(),
                        supernet(),
                        report())) {
            Files.deleteIfExists(file);
        }
        if (Files.isDirectory(checkpoints())) {
            Checkpoints.removeAll(checkpoints());
        }
        Files.deleteIfExists(result());
        AtomicFile.removeLeftovers(root);
    }
}
