package nazca.cli;

import nazca.data.fetch.FetchException;
import nazca.latency.LatencyTableException;
import nazca.nas.config.UserMistake;
import nazca.nas.run.RunInterrupted;
import nazca.nn.NonFiniteLossException;
import nazca.tensor.DeviceException;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.nio.file.FileSystemException;

/** Turns whatever went wrong into one sentence and an exit code. */
final class Complaints implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private static final int FAULT = 1;
    private static final int MISTAKE = 2;
    private static final int INTERRUPTED = 130;

    private final Session session;

    Complaints(Session session) {
        this.session = session;
    }

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        return say(MISTAKE, ParseSentences.of(e), e);
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        return switch (e) {
            case UserMistake _, LatencyTableException _ -> say(MISTAKE, text(e), e);
            case RunInterrupted _ -> say(INTERRUPTED, text(e) + resumption(), e);
            default -> say(FAULT, text(e) + resumption(), e);
        };
    }

    /** The exit code of a fault, after a sentence. */
    int outOfMemory(OutOfMemoryError e) {
        return say(FAULT, "out of memory: " + e.getMessage() + resumption(), e);
    }

    private int say(int code, String sentence, Throwable cause) {
        session.err().println("nazca: " + sentence);
        if (session.options().debug()) {
            cause.printStackTrace(session.err());
        }
        return code;
    }

    private String resumption() {
        String command = session.resumeCommand();
        return command == null ? "" : "; go on with: " + command;
    }

    private static String text(Exception e) {
        String message = String.valueOf(e.getMessage());
        String text =
                switch (e) {
                    case UserMistake _, LatencyTableException _ -> message;
                    case RunInterrupted _, NonFiniteLossException _ -> message;
                    case FetchException _, DeviceException _ -> message;
                    case FileSystemException file ->
                            "the file system refuses: %s (%s)"
                                    .formatted(message, file.getClass().getSimpleName());
                    case IOException _ -> "reading or writing failed: " + message;
                    default ->
                            "a fault in Nazca, --debug shows where: %s: %s"
                                    .formatted(e.getClass().getSimpleName(), message);
                };
        return text.replaceAll("\\s*\\R\\s*", " ");
    }
}
