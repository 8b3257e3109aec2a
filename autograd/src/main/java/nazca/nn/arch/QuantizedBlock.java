package nazca.nn.arch;

import nazca.kernels.quantize.QuantizerSpec;
import nazca.tensor.Require;
import nazca.tensor.Shape;

import java.util.ArrayList;
import java.util.List;

/**
 * An inverted residual whose convolutions multiply integers of a few bits, simulated in floats.
 * Weights are rounded to multiples of max|w| / (2^(bits - 1) - 1). What a convolution reads is cut
 * at a clip that it learns and rounded: the block's input symmetrically about 0, what a clipped
 * ReLU gave, which stands where ReLU6 does otherwise, from 0 on. Batch norms and the shortcut stay
 * floats.
 *
 * <p>Its latency is that of the float block: what the floats simulate runs no faster for it.
 *
 * @param block what is computed, with ReLU6 and without squeeze-and-excite
 * @param weightBits of the convolutions' weights, 2 to 8
 * @param activationBits of what the convolutions read, 2 to 8
 */
public record QuantizedBlock(MBConvBlock block, int weightBits, int activationBits)
        implements BlockSpec {
    /** Checks the bits. */
    public QuantizedBlock {
        Require.argument(
                block.plain(),
                "quantized block: needs ReLU6 and no squeeze-and-excite, got %s",
                block.label());
        new QuantizerSpec(weightBits, true);
        new QuantizerSpec(activationBits, true);
    }

    /** How weights are rounded. */
    public QuantizerSpec weights() {
        return new QuantizerSpec(weightBits, true);
    }

    /**
     * How what a convolution reads is rounded.
     *
     * @param signed whether it is the block's input
     */
    public QuantizerSpec activations(boolean signed) {
        return new QuantizerSpec(activationBits, signed);
    }

    @Override
    public String label() {
        return block.label() + bits();
    }

    private String bits() {
        return " w" + weightBits + " a" + activationBits;
    }

    @Override
    public Shape output(Shape input) {
        return block.output(input);
    }

    @Override
    public boolean shortcut() {
        return block.shortcut();
    }

    /** {@inheritDoc} Each has a clip beside its weights and batch norm. */
    @Override
    public List<LayerRow> layers(String prefix, Shape input) {
        List<LayerRow> rows = new ArrayList<>();
        for (LayerRow row : block.layers(prefix, input)) {
            rows.add(
                    new LayerRow(
                            row.name(),
                            row.type() + bits(),
                            row.out(),
                            row.parameters() + 1,
                            row.macs()));
        }
        return rows;
    }

    /** Parameters that are not weights, which several such blocks may share: norms and clips. */
    public long ownParameters(Shape input) {
        long norms = 2L * (block.expansion() > 1 ? 2 : 1) * block.middle() + 2L * block.out();
        return norms + layers("", input).size();
    }

    @Override
    public long bitOperations(Shape input) {
        return macs(input) * weightBits * activationBits;
    }

    @Override
    public String latencyKey(Shape input) {
        return block.latencyKey(input);
    }

    /** {@inheritDoc} It is the float block. */
    @Override
    public List<PlacedBlock> parts(Shape input) {
        return block.parts(input);
    }
}
