package nazca.nas.run;

import nazca.tensor.files.TensorEntry;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Everything that a run needs to go on as if it had never stopped. Tensors are not copied: those to
 * be saved may lie in a slab, those read lie in a mapped file and live as long as its arena.
 *
 * @param tick steps of all kinds that the run has done
 * @param metadata counters and what else is no tensor, by name
 * @param tensors weights, momentum and statistics as F32, architecture parameters and their
 *     optimizer as F64
 */
public record Checkpoint(long tick, Map<String, String> metadata, Collection<TensorEntry> tensors) {
    /** Checks the tick and copies the maps. */
    public Checkpoint {
        if (tick < 0) {
            throw new IllegalArgumentException("checkpoint: tick must be >= 0, got " + tick);
        }
        metadata = Map.copyOf(metadata);
        tensors = List.copyOf(tensors);
    }
}
