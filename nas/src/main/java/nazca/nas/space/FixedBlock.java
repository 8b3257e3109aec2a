package nazca.nas.space;

import nazca.nn.arch.BlockSpec;
import nazca.nn.arch.PlacedBlock;
import nazca.tensor.Shape;

import java.util.List;

/**
 * A block that every network of the space has.
 *
 * @param spec the block
 */
public record FixedBlock(BlockSpec spec) implements SpaceBlock {
    @Override
    public Shape output(Shape input) {
        return spec.output(input);
    }

    @Override
    public List<PlacedBlock> fixedParts(Shape input) {
        return List.of(new PlacedBlock(spec, input));
    }

    @Override
    public List<PlacedEdge> edges(String name, Shape input) {
        return List.of();
    }

    @Override
    public BlockSpec derive(int[] choice) {
        return spec;
    }
}
