package nazca.nn;

import nazca.autograd.Op;
import nazca.autograd.Slot;

/** Says what stands on the open edges of a graph. */
@FunctionalInterface
public interface EdgeOps {
    /**
     * The operation on an edge; others may read what it reads.
     *
     * @param edge which of the graph's edges
     * @param name for parameters and messages
     * @param x input of the edge
     * @param y output
     */
    Op between(int edge, String name, Slot x, Slot y);
}
