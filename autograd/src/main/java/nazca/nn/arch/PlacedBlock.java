package nazca.nn.arch;

import nazca.tensor.Shape;

/**
 * A block and the input it gets.
 *
 * @param spec the block
 * @param input one image
 */
public record PlacedBlock(BlockSpec spec, Shape input) {
    /** What the block gives for one image. */
    public Shape output() {
        return spec.output(input);
    }

    /** The block's name in a latency table, empty if it costs nothing. */
    public String latencyKey() {
        return spec.latencyKey(input);
    }
}
