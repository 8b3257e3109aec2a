package nazca.cli;

import nazca.nas.run.JsonText;
import nazca.nas.run.Progress;
import nazca.nas.run.StopSignal;

import org.jspecify.annotations.Nullable;

import java.io.Console;
import java.io.PrintStream;
import java.util.Map;

/** One run of the program: where it writes, what it was asked for, and how it is stopped. */
final class Session {
    private final PrintStream out;
    private final PrintStream err;
    private final CommonOptions options;
    private final StopSignal stop;
    private @Nullable String resumeCommand;

    Session(PrintStream out, PrintStream err, CommonOptions options, StopSignal stop) {
        this.out = out;
        this.err = err;
        this.options = options;
        this.stop = stop;
    }

    PrintStream out() {
        return out;
    }

    PrintStream err() {
        return err;
    }

    CommonOptions options() {
        return options;
    }

    StopSignal stop() {
        return stop;
    }

    /** The command that goes on with what was begun, or null if nothing was. */
    @Nullable String resumeCommand() {
        return resumeCommand;
    }

    /** Says that from now on something can be resumed. */
    void resumableBy(String command) {
        resumeCommand = command;
    }

    /** Prints the result: the JSON document where one is asked for, else the text. */
    void print(Map<String, ? extends @Nullable Object> json, String text) {
        out.print(options.json() ? JsonText.pretty(json) : text);
        out.flush();
    }

    /** Where progress is shown: a bar on a terminal, lines elsewhere, warnings alone if quiet. */
    @SuppressWarnings("SystemConsoleNull") // since JDK 25 it is null again without a terminal
    Progress progress() {
        if (options.quiet()) {
            return new QuietProgress(err);
        }
        Console console = System.console();
        return console != null && console.isTerminal()
                ? new TerminalProgress(err)
                : new PlainProgress(err);
    }
}
