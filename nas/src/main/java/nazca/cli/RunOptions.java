package nazca.cli;

import nazca.nas.config.ConfigLayers;
import nazca.nas.config.ExecutionSettings;
import nazca.nas.config.UserMistake;
import nazca.nas.run.RunDirectory;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Where a run leaves its files, and whether it is a new one. */
final class RunOptions {
    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "the run's directory (default: runs/TIME-WHAT)")
    private @Nullable Path out;

    @Option(names = "--force", description = "replaces a run in that directory")
    private boolean force;

    @Option(names = "--resume", paramLabel = "DIR", description = "goes on with a run")
    private @Nullable Path resume;

    /** The run to go on with, or null for a new one. */
    @Nullable Path resume() {
        return resume;
    }

    /** Whether an earlier run in the directory is replaced. */
    boolean force() {
        return force;
    }

    /**
     * The directory of a new run.
     *
     * @param what the run does, for the name that it gets where none is given
     */
    RunDirectory directory(String what) {
        return out == null
                ? RunDirectory.fresh(Path.of(""), what, LocalDateTime.now(ZoneId.systemDefault()))
                : new RunDirectory(out);
    }

    /**
     * Returns if nothing was given that a resumed run must not change.
     *
     * @param changing another option that changes settings, or null
     * @throws UserMistake if something was
     */
    void refuseOtherSettings(CommonOptions common, @Nullable String changing) {
        String given =
                changing != null
                        ? changing
                        : common.seed() != null
                                ? "--seed"
                                : out != null ? "--out" : force ? "--force" : null;
        if (given != null) {
            throw new UserMistake(
                    ("%s does not go with --resume: a resumed run keeps its settings, only"
                         + " --threads, --device, --quiet, --json and --debug may differ")
                            .formatted(given));
        }
    }

    /** How a resumed run is executed. */
    static ExecutionSettings execution(CommonOptions common, ExecutionSettings before) {
        Integer threads = common.threads();
        String device = common.device();
        return new ExecutionSettings(
                before.seed(),
                threads == null ? before.threads() : threads,
                device == null ? before.device() : device,
                before.checkpointSeconds());
    }

    /** Lays the options of every command over a configuration. */
    static void lay(CommonOptions common, ConfigLayers layers) {
        lay(layers, "--device", "run.device", common.device());
        lay(layers, "--threads", "run.threads", common.threads());
        lay(layers, "--seed", "run.seed", common.seed());
    }

    /** Lays one option over a configuration if it was given. */
    static void lay(ConfigLayers layers, String option, String key, @Nullable Object value) {
        if (value != null) {
            layers.option(option, key, value);
        }
    }
}
