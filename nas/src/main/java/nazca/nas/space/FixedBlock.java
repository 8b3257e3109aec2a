package nazca.nas.space;

import nazca.nn.arch.BlockSpec;

import java.util.List;

/**
 * A block that every network of the space has.
 *
 * @param spec the block
 */
public record FixedBlock(BlockSpec spec) implements SpaceBlock {
    @Override
    public List<BlockSpec> candidates() {
        return List.of(spec);
    }
}
