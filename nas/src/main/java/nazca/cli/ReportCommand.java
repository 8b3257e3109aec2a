package nazca.cli;

import nazca.nas.config.UserMistake;
import nazca.nas.report.Report;
import nazca.nas.run.RunDirectory;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;

/** {@code nazca report RUN}. */
@Command(name = "report", description = "Rebuilds a run's report.html.")
final class ReportCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "RUN", description = "directory of a run")
    private Path run = Path.of("");

    ReportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        RunDirectory directory = RunDirectory.existing(run);
        Path page = write(directory);
        session.print(Map.of("report", page.toString()), page + "\n");
        return 0;
    }

    private static Path write(RunDirectory directory) throws IOException {
        try {
            return Report.write(directory.root());
        } catch (IllegalArgumentException e) {
            throw new UserMistake(String.valueOf(e.getMessage()), e);
        }
    }
}
