package nazca.cli;

import nazca.nas.config.NazcaVersion;
import nazca.nas.config.UserMistake;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

import java.util.concurrent.Callable;

/** The options of every command, before or behind its name; and what happens without a command. */
@Command(
        name = "nazca",
        description = "Searches for neural network architectures on the device they will run on.",
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = CommonOptions.Version.class)
final class CommonOptions implements Callable<Integer> {
    @Option(
            names = "--device",
            paramLabel = "D",
            scope = ScopeType.INHERIT,
            description = "where it computes: cpu (default), cpu-scalar, opencl[:N]")
    private @Nullable String device;

    @Option(
            names = "--threads",
            paramLabel = "N",
            scope = ScopeType.INHERIT,
            description = "threads that compute (default: all cores)")
    private @Nullable Integer threads;

    @Option(
            names = "--seed",
            paramLabel = "N",
            scope = ScopeType.INHERIT,
            description = "seed of every random number (default: 0)")
    private @Nullable Long seed;

    @Option(
            names = "--json",
            scope = ScopeType.INHERIT,
            description = "one JSON document on standard output, nothing else there")
    private boolean json;

    @Option(
            names = "--quiet",
            scope = ScopeType.INHERIT,
            description = "no progress on standard error")
    private boolean quiet;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "stack traces with error messages")
    private boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "what a command does and its options")
    @SuppressWarnings("UnusedVariable") // picocli acts on it by itself
    private boolean help;

    @Option(
            names = "--version",
            versionHelp = true,
            scope = ScopeType.INHERIT,
            description = "the version")
    @SuppressWarnings("UnusedVariable") // picocli acts on it by itself
    private boolean version;

    /** Prints {@code nazca VERSION}. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"nazca " + NazcaVersion.current()};
        }
    }

    @Override
    public Integer call() {
        throw new UserMistake("no command is given: see nazca --help");
    }

    /** The device that was asked for, or null; it is known to be usable. */
    @Nullable String device() {
        return device == null ? null : Devices.require(device);
    }

    /** The device that was asked for, or the CPU. */
    String deviceOrDefault() {
        String asked = device();
        return asked == null ? Devices.DEFAULT : asked;
    }

    /** The threads that were asked for, or null. */
    @Nullable Integer threads() {
        if (threads != null && threads < 1) {
            throw new UserMistake("--threads must be at least 1, got " + threads);
        }
        return threads;
    }

    /** The threads that were asked for, or as many as there are cores. */
    int threadsOrDefault() {
        Integer asked = threads();
        return asked == null ? Runtime.getRuntime().availableProcessors() : asked;
    }

    @Nullable Long seed() {
        return seed;
    }

    boolean json() {
        return json;
    }

    boolean quiet() {
        return quiet;
    }

    boolean debug() {
        return debug;
    }
}
