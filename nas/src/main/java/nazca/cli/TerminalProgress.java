package nazca.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

import nazca.nas.run.Progress;

import org.jspecify.annotations.Nullable;

import java.io.PrintStream;
import java.time.Duration;

/** Shows each phase as a bar with the time left. */
final class TerminalProgress implements Progress {
    private static final int COLUMNS = 110;
    private static final int INTERVAL_MILLIS = 250;

    private final PrintStream err;
    private String name = "";
    private long total;
    private @Nullable ProgressBar bar;

    TerminalProgress(PrintStream err) {
        this.err = err;
    }

    @Override
    public void phase(String nextName, long totalSteps) {
        close();
        name = nextName;
        total = totalSteps;
    }

    @Override
    public void step(long done, String status) {
        ProgressBar shown = bar;
        if (shown == null) {
            // What was done before this sitting says nothing about the time left.
            shown = barFrom(done - 1);
            bar = shown;
        }
        shown.stepTo(done);
        shown.setExtraMessage(" " + status);
    }

    @Override
    public void note(String line) {
        close();
        err.println(line);
    }

    @Override
    public void close() {
        ProgressBar shown = bar;
        if (shown != null) {
            shown.close();
            bar = null;
        }
    }

    private ProgressBar barFrom(long done) {
        return new ProgressBarBuilder()
                .setTaskName(name)
                .setInitialMax(total > 0 ? total : -1)
                .startsFrom(done, Duration.ZERO)
                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .setUpdateIntervalMillis(INTERVAL_MILLIS)
                .setConsumer(new ConsoleProgressBarConsumer(err, columns()))
                .build();
    }

    /** What the shell says, within reason. */
    private static int columns() {
        String columns = System.getenv("COLUMNS");
        return columns != null && columns.matches("\\d{2,3}")
                ? Integer.parseInt(columns) - 1
                : COLUMNS;
    }
}
