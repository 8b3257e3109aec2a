package nazca.nas.train;

import nazca.nas.config.ExecutionSettings;
import nazca.nas.run.Checkpoints;
import nazca.nas.run.MetricsLog;
import nazca.nas.run.Progress;
import nazca.nas.run.RunInterrupted;
import nazca.nas.run.StopSignal;

import java.io.IOException;
import java.util.Map;

/**
 * Drives phases: takes their steps, logs what they did, saves every few seconds, where a phase
 * takes another name, at phase ends and when asked to stop. When it saves changes no bit of the
 * result.
 */
public final class PhaseLoop {
    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    private final long checkpointNanos;
    private final MetricsLog metrics;
    private final Checkpoints checkpoints;
    private final Progress progress;
    private final StopSignal stop;
    private final double secondsBefore;
    private final long started = System.nanoTime();
    private long lastSaved = System.nanoTime();
    private long tick;

    /**
     * A loop that goes on from a checkpoint.
     *
     * @param tick steps of all phases that the checkpoint holds; 0 at the start
     * @param secondsBefore time that the run had taken until then
     */
    PhaseLoop(
            ExecutionSettings settings,
            MetricsLog metrics,
            Checkpoints checkpoints,
            Progress progress,
            StopSignal stop,
            long tick,
            double secondsBefore) {
        this.checkpointNanos = (long) (settings.checkpointSeconds() * NANOS_PER_SECOND);
        this.metrics = metrics;
        this.checkpoints = checkpoints;
        this.progress = progress;
        this.stop = stop;
        this.tick = tick;
        this.secondsBefore = secondsBefore;
    }

    /**
     * Takes all remaining steps of a phase.
     *
     * @param facts of the whole run that every checkpoint repeats
     * @throws RunInterrupted if asked to stop, after saving
     */
    public void run(Phase phase, Map<String, String> facts) throws IOException {
        String name = "";
        while (phase.done() < phase.total()) {
            if (!name.equals(phase.name())) {
                name = phase.name();
                progress.phase(name, phase.total());
            }
            tick++;
            for (Map<String, Object> event : phase.step()) {
                metrics.append(tick, event);
            }
            progress.step(phase.done(), phase.status());
            if (stop.requested()) {
                save(phase, facts);
                throw new RunInterrupted(tick);
            }
            boolean ended = !name.equals(phase.name());
            if (ended || System.nanoTime() - lastSaved >= checkpointNanos) {
                save(phase, facts);
            }
        }
    }

    /** Saves the phase as it stands. */
    public void save(Phase phase, Map<String, String> facts) throws IOException {
        Snapshot snapshot = new Snapshot();
        phase.save(snapshot);
        snapshot.facts().putAll(facts);
        snapshot.facts().put("seconds", Double.toString(seconds()));
        checkpoints.save(snapshot.checkpoint(tick));
        lastSaved = System.nanoTime();
    }

    /** Logs an event outside any phase. */
    public void log(Map<String, Object> event) throws IOException {
        tick++;
        metrics.append(tick, event);
    }

    /** Time that the run has taken, over all its sittings. */
    public double seconds() {
        return secondsBefore + (double) (System.nanoTime() - started) / NANOS_PER_SECOND;
    }
}
