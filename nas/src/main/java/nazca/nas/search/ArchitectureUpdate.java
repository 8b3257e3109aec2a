package nazca.nas.search;

import nazca.data.Batch;
import nazca.nas.space.SearchSpace;
import nazca.nas.train.Snapshot;

import java.util.Map;

/** How a supernet search moves the architecture parameters. */
interface ArchitectureUpdate {
    /**
     * One update on a batch of the architecture split. Weights and running statistics stay.
     *
     * @param number counts updates from 0 and picks the random numbers
     * @return what metrics.jsonl says of it
     */
    Map<String, Object> run(Batch batch, long number);

    /** Multiply-accumulates of one update for each image of its batch, on uniform paths. */
    double macsPerImage(SearchSpace space);

    /** Puts what it has learned, beside the architecture parameters, into the snapshot. */
    void save(Snapshot snapshot);

    /** Takes it back. */
    void restore(Snapshot snapshot);
}
