package nazca.bench.command;

import nazca.cli.ParseSentences;
import nazca.nas.config.UserMistake;

import picocli.CommandLine;

import java.io.PrintStream;
import java.io.PrintWriter;

/** Entry point of {@code ./nazca bench}. */
public final class BenchMain {
    private static final int FAULT = 1;
    private static final int MISTAKE = 2;

    private BenchMain() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] args) {
        // A peer's threads may still wait for work: the process ends all the same.
        System.exit(run(args, System.out, System.err));
    }

    /**
     * Runs the command.
     *
     * @param out gets the table, or the JSON document
     * @param err gets progress and complaints
     * @return 0 done, 2 the user's mistake, 1 a fault or a peer's result that differs from ours
     */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        CommandLine command = new CommandLine(new BenchCommand(out, err));
        command.setOut(new PrintWriter(out, true, out.charset()));
        command.setErr(new PrintWriter(err, true, err.charset()));
        command.setParameterExceptionHandler(
                (e, _) -> complain(err, MISTAKE, ParseSentences.of(e)));
        command.setExecutionExceptionHandler(
                (e, _, _) ->
                        e instanceof UserMistake
                                ? complain(err, MISTAKE, String.valueOf(e.getMessage()))
                                : complain(err, FAULT, e.toString()));
        int code = command.execute(args);
        out.flush();
        err.flush();
        return code;
    }

    private static int complain(PrintStream err, int code, String sentence) {
        err.println("nazca: " + sentence);
        return code;
    }
}
