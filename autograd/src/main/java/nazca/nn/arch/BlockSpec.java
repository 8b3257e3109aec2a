package nazca.nn.arch;

import nazca.tensor.Shape;

import java.util.List;

/**
 * A block of a network, described without a place for its weights. Parameters are convolution and
 * linear weights and biases plus batch-norm gamma and beta; MACs are convolution and linear
 * multiplies only, for one image.
 */
public sealed interface BlockSpec
        permits ConvBlock, MBConvBlock, SequenceBlock, GraphBlock, ZeroBlock, ClassifierBlock {
    /** What people call it: {@code MBConv k5 e6}, {@code Zero}, {@code Conv k3 s2}. */
    String label();

    /**
     * The output shape for one image.
     *
     * @throws IllegalArgumentException if the block does not take this input
     */
    Shape output(Shape input);

    /** The layers inside, in order, their names prefixed with {@code prefix} and a dot. */
    List<LayerRow> layers(String prefix, Shape input);

    /**
     * The canonical name of this block at this input size in a latency table, in the grammar of the
     * ProxylessNAS authors' tables, or an empty string for a block that costs nothing.
     */
    String latencyKey(Shape input);

    /**
     * What a latency table times by itself, each at its input: the block as a whole, or its parts
     * where there would be too many such blocks.
     */
    default List<PlacedBlock> parts(Shape input) {
        return List.of(new PlacedBlock(this, input));
    }

    /** Whether the block adds its input to what its layers give. */
    default boolean shortcut() {
        return false;
    }

    /** Sum over {@link #layers}. */
    default long parameters(Shape input) {
        return layers("", input).stream().mapToLong(LayerRow::parameters).sum();
    }

    /** Sum over {@link #layers}. */
    default long macs(Shape input) {
        return layers("", input).stream().mapToLong(LayerRow::macs).sum();
    }
}
