package nazca.nn.arch;

import nazca.tensor.Shape;

import java.util.List;

/**
 * A block of a network, described without a place for its weights. Parameters are convolution and
 * linear weights and biases plus batch-norm gamma and beta; MACs are convolution and linear
 * multiplies only, for one image.
 */
public sealed interface BlockSpec
        permits ConvBlock,
                MBConvBlock,
                QuantizedBlock,
                SequenceBlock,
                GraphBlock,
                ZeroBlock,
                ClassifierBlock {
    /** Bits of a float, which what is not quantised has. */
    int FLOAT_BITS = Float.SIZE;

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

    /**
     * MACs times the bits of a weight times those of what it meets, summed over layers: the cost of
     * mixed precision in Single Path One-Shot (arXiv:1904.00420, section 4.3).
     */
    default long bitOperations(Shape input) {
        return macs(input) * FLOAT_BITS * FLOAT_BITS;
    }
}
