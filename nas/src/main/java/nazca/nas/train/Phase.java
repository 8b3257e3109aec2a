package nazca.nas.train;

import java.util.List;
import java.util.Map;

/**
 * A part of a run that advances in equal steps and can be saved between any two of them. What a
 * step does depends on the configuration, the state and the step's number alone.
 */
public interface Phase {
    /** What the progress bar calls the step at hand. */
    String name();

    /** Steps done. */
    long done();

    /** Steps in all. */
    long total();

    /**
     * Takes the next step.
     *
     * @return the events to log, each with its name under {@code event}
     */
    List<Map<String, Object>> step();

    /** How it stands, in a few words for the progress bar. */
    String status();

    /** Puts everything that the rest of the phase depends on into the snapshot. */
    void save(Snapshot snapshot);

    /** Takes it back. */
    void restore(Snapshot snapshot);
}
