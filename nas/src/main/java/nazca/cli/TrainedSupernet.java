package nazca.cli;

import nazca.nas.config.AlgorithmSettings;
import nazca.nas.config.UserMistake;
import nazca.nas.run.RunDirectory;

import java.nio.file.Files;
import java.nio.file.Path;

/** The file of weights that a run has left, or has been given. */
final class TrainedSupernet {
    private TrainedSupernet() {}

    /**
     * Where the file is.
     *
     * @throws UserMistake if the run trains none, or has not come that far
     */
    static Path of(RunDirectory run) {
        AlgorithmSettings algorithm = run.readConfig().algorithm();
        if (!algorithm.asksSupernet()) {
            throw new UserMistake(
                    "the run %s was searched by %s, which leaves no supernet: spos and random-ws do"
                            .formatted(run.root(), algorithm.name()));
        }
        String given = algorithm.oneShot().supernet();
        Path file = given == null ? run.supernet() : Path.of(given);
        if (!Files.isRegularFile(file)) {
            throw new UserMistake(
                    "the supernet of the run %s is not trained yet: go on with nazca search --resume"
                            .formatted(run.root()));
        }
        return file.toAbsolutePath().normalize();
    }
}
