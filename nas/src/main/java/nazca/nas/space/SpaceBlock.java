package nazca.nas.space;

import nazca.nn.arch.BlockSpec;
import nazca.nn.arch.PlacedBlock;
import nazca.tensor.Shape;

import java.util.List;

/** A block of a search space: fixed, a mixed edge, or one with mixed edges inside. */
public sealed interface SpaceBlock permits FixedBlock, MixedBlock, MixedTree, MixedCells {
    /**
     * The output for one image, whatever is chosen.
     *
     * @throws IllegalArgumentException if something that may stand here does not take this input,
     *     or candidates disagree on the output
     */
    Shape output(Shape input);

    /** What every network has here. */
    List<PlacedBlock> fixedParts(Shape input);

    /**
     * The mixed edges, in the order of their choices.
     *
     * @param name of the block
     */
    List<PlacedEdge> edges(String name, Shape input);

    /**
     * The block of a network.
     *
     * @param choice candidate per edge of this block
     */
    BlockSpec derive(int[] choice);
}
