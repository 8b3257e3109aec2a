package nazca.nas.space;

import nazca.nn.arch.PlacedBlock;
import nazca.tensor.Shape;

import java.util.List;

/**
 * A mixed edge and the input it gets.
 *
 * @param name what its parameters are called: those of a derived network {@code <name>.}, those of
 *     candidate k of a supernet {@code <name>.<k>.}
 * @param block what may stand there
 * @param input one image
 */
public record PlacedEdge(String name, MixedBlock block, Shape input) {
    /** Every candidate at this input. */
    public List<PlacedBlock> candidates() {
        return block.candidates().stream().map(spec -> new PlacedBlock(spec, input)).toList();
    }
}
