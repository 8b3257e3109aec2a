package nazca.nas.space;

import nazca.nn.arch.BlockSpec;
import nazca.tensor.Shape;

/**
 * A block and the input it gets.
 *
 * @param spec the block
 * @param input one image
 */
public record PlacedBlock(BlockSpec spec, Shape input) {}
