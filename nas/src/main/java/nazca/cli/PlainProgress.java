package nazca.cli;

import nazca.nas.run.Progress;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Shows progress as lines: one where a phase begins, one where it ends, and at most one every few
 * seconds between.
 */
final class PlainProgress implements Progress {
    private static final long INTERVAL_NANOS = 5_000_000_000L;

    private final PrintStream err;
    private final LongSupplier clock;
    private String name = "";
    private String status = "";
    private long total;
    private long done;
    private long doneAtStart = -1;
    private long started;
    private long lastLine;
    private long lastDone;

    PlainProgress(PrintStream err) {
        this(err, System::nanoTime);
    }

    /** With a clock of nanoseconds. */
    PlainProgress(PrintStream err, LongSupplier clock) {
        this.err = err;
        this.clock = clock;
    }

    @Override
    public void phase(String nextName, long totalSteps) {
        finish();
        name = nextName;
        total = totalSteps;
        status = "";
        done = 0;
        doneAtStart = -1;
        lastDone = 0;
        started = clock.getAsLong();
        lastLine = started;
        err.println(name);
    }

    @Override
    public void step(long nowDone, String nowStatus) {
        if (doneAtStart < 0) {
            // A resumed phase does not begin at 0, and its first step is done now.
            doneAtStart = nowDone - 1;
        }
        done = nowDone;
        status = nowStatus;
        if (clock.getAsLong() - lastLine >= INTERVAL_NANOS) {
            line();
        }
    }

    @Override
    public void note(String line) {
        finish();
        err.println(line);
    }

    @Override
    public void close() {
        finish();
        name = "";
        err.flush();
    }

    private void finish() {
        if (!name.isEmpty() && done != lastDone) {
            line();
        }
    }

    private void line() {
        long now = clock.getAsLong();
        StringBuilder text = new StringBuilder("  ").append(name).append(": ").append(done);
        if (total > 0) {
            text.append('/').append(total);
        }
        if (!status.isEmpty()) {
            text.append(", ").append(status);
        }
        long steps = done - Math.max(doneAtStart, 0);
        double seconds = (now - started) * 1e-9;
        if (total > done && steps > 0) {
            double left = seconds / steps * (total - done);
            text.append(String.format(Locale.ROOT, ", %.0f s left", left));
        } else if (total > 0 && done >= total) {
            text.append(String.format(Locale.ROOT, ", done in %.1f s", seconds));
        }
        err.println(text);
        err.flush();
        lastLine = now;
        lastDone = done;
    }
}
