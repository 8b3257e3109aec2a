package nazca.nas.search;

import nazca.latency.LatencyKind;
import nazca.latency.LatencyProgress;
import nazca.latency.LatencyProtocol;
import nazca.latency.LatencyTable;
import nazca.latency.LatencyTableException;
import nazca.latency.LatencyTableFile;
import nazca.latency.Profiler;
import nazca.latency.TableNoise;
import nazca.nas.config.LatencySettings;
import nazca.nas.config.UserMistake;
import nazca.nas.device.Compute;
import nazca.nas.run.Progress;
import nazca.nas.run.RunInterrupted;
import nazca.nas.run.StopSignal;
import nazca.nas.space.SearchSpace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The latency table of a run: the one in its directory, the one it is given, or one measured now.
 */
public final class TableSource {
    private static final int ADDITIVITY_NETWORKS = 6;
    private static final int PROGRESS_STEPS = 100;

    private TableSource() {}

    /**
     * Finds or measures the table and leaves it in {@code file}. Whatever it came from, it has
     * every key that the space needs; what is returned has the latencies of the kind that is asked
     * for. The progress hears a warning of one that is new to the run and was measured on a busy
     * machine.
     *
     * @param file where the run keeps its table; a complete one there wins
     */
    static LatencyTable provide(
            LatencySettings settings,
            SearchSpace space,
            Path file,
            Progress progress,
            StopSignal stop)
            throws IOException {
        if (Files.exists(file)) {
            return ofKind(read(file, space), settings, file.toString());
        }
        String given = settings.table();
        String source = given == null ? "a table of " + settings.device() : given;
        LatencyTable table =
                given != null
                        ? read(Path.of(given), space)
                        : measure(settings, space, progress, stop);
        LatencyTable chosen = ofKind(table, settings, source);
        if (space.quantized()) {
            progress.warn(
                    "quantised blocks are simulated in floats: latencies are those of the floats,"
                            + " not of kernels for integers");
        }
        TableNoise.of(table).warning().ifPresent(progress::warn);
        LatencyTableFile.write(table, file);
        return chosen;
    }

    /** What the settings call a latency. */
    private static LatencyTable ofKind(
            LatencyTable table, LatencySettings settings, String source) {
        try {
            return table.of(LatencyKind.of(settings.kind()), source);
        } catch (LatencyTableException e) {
            throw new UserMistake(String.valueOf(e.getMessage()), e);
        }
    }

    private static LatencyTable read(Path file, SearchSpace space) {
        try {
            LatencyTable table = LatencyTableFile.read(file);
            table.require(space.latencyBlocks().keySet(), file.toString());
            return table;
        } catch (LatencyTableException e) {
            throw new UserMistake(String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * Measures every block of the space and the additivity check.
     *
     * @throws RunInterrupted if asked to stop; nothing is kept
     */
    public static LatencyTable measure(
            LatencySettings settings, SearchSpace space, Progress progress, StopSignal stop) {
        try (Compute compute = Compute.open(settings.device(), settings.threads())) {
            Profiler profiler = new Profiler(compute.target(), LatencyProtocol.standard());
            return profiler.profile(
                    space.input(),
                    space.classes(),
                    settings.batch(),
                    space.latencyBlocks().values(),
                    PathSampler.networks(space, ADDITIVITY_NETWORKS),
                    stoppable(bar(progress), stop));
        }
    }

    private static LatencyProgress stoppable(LatencyProgress progress, StopSignal stop) {
        return (phase, fraction) -> {
            if (stop.requested()) {
                throw new RunInterrupted(0);
            }
            progress.at(phase, fraction);
        };
    }

    /** Shows the phases of a measurement as those of a run. */
    public static LatencyProgress bar(Progress progress) {
        String[] shown = {""};
        return (phase, fraction) -> {
            if (!phase.equals(shown[0])) {
                shown[0] = phase;
                progress.phase("latency: " + phase, PROGRESS_STEPS);
            }
            progress.step(Math.round(fraction * PROGRESS_STEPS), "");
        };
    }
}
