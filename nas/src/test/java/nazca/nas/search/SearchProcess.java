package nazca.nas.search;

import nazca.nas.run.Progress;
import nazca.nas.run.RunDirectory;
import nazca.nas.run.StopSignal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A search in a process of its own, which a test can kill. Goes on where the directory's last
 * checkpoint is.
 */
final class SearchProcess {
    private SearchProcess() {}

    /** Arguments: the run's directory, the table. */
    public static void main(String[] arguments) throws IOException {
        RunDirectory directory = new RunDirectory(Path.of(arguments[0]));
        if (!Files.exists(directory.config())) {
            Files.createDirectories(directory.root());
            directory.writeConfig(TinyRun.config(Path.of(arguments[1]), "cpu", 2));
        }
        SearchRun.run(directory.readConfig(), directory, Progress.silent(), new StopSignal());
    }
}
