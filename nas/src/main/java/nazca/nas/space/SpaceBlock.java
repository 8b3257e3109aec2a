package nazca.nas.space;

import nazca.nn.arch.BlockSpec;

import java.util.List;

/** A block of a search space: fixed, or a mixed edge whose operation is searched. */
public sealed interface SpaceBlock permits FixedBlock, MixedBlock {
    /** What may stand here; one block where nothing is searched. */
    List<BlockSpec> candidates();
}
