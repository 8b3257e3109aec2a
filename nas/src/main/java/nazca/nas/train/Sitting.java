package nazca.nas.train;

import nazca.nas.config.ExecutionSettings;
import nazca.nas.run.Checkpoint;
import nazca.nas.run.Checkpoints;
import nazca.nas.run.MetricsLog;
import nazca.nas.run.Progress;
import nazca.nas.run.RunDirectory;
import nazca.nas.run.StopSignal;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.lang.foreign.Arena;

/**
 * One sitting of a run: from the newest checkpoint of its directory, or from the start, until it
 * ends or is stopped.
 *
 * @param loop that drives its phases
 * @param snapshot where it goes on, null at the start
 * @param metrics what is logged
 */
public record Sitting(PhaseLoop loop, @Nullable Snapshot snapshot, MetricsLog metrics)
        implements AutoCloseable {
    /** Name of the fact that tells the phases of a run apart in its checkpoints. */
    public static final String STAGE = "stage";

    /**
     * Finds the newest good checkpoint and cuts the log back to it.
     *
     * @param configHash of the run's settings
     * @param arena how long the snapshot's tensors are needed
     * @throws nazca.nas.config.UserMistake if there are checkpoints and none can be used
     */
    public static Sitting open(
            RunDirectory directory,
            String configHash,
            ExecutionSettings settings,
            Progress progress,
            StopSignal stop,
            Arena arena)
            throws IOException {
        Checkpoints checkpoints = Checkpoints.open(directory.checkpoints(), configHash);
        @Nullable Checkpoint newest = checkpoints.newestGood(arena, progress::warn).orElse(null);
        Snapshot snapshot = newest == null ? null : Snapshot.of(newest);
        long tick = newest == null ? 0 : newest.tick();
        double before = snapshot == null ? 0 : Double.parseDouble(snapshot.fact("seconds"));
        MetricsLog metrics = MetricsLog.continueAfter(directory.metrics(), tick);
        return new Sitting(
                new PhaseLoop(settings, metrics, checkpoints, progress, stop, tick, before),
                snapshot,
                metrics);
    }

    @Override
    public void close() throws IOException {
        metrics.close();
    }
}
