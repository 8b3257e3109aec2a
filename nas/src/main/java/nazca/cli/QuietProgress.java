package nazca.cli;

import nazca.nas.run.Progress;

import java.io.PrintStream;

/** Shows warnings alone. */
final class QuietProgress implements Progress {
    private final PrintStream err;

    QuietProgress(PrintStream err) {
        this.err = err;
    }

    @Override
    public void phase(String name, long totalSteps) {}

    @Override
    public void step(long done, String status) {}

    @Override
    public void note(String line) {}

    @Override
    public void warn(String line) {
        err.println("nazca: warning: " + line);
    }

    @Override
    public void close() {}
}
