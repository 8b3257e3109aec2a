package nazca.nn.arch;

import nazca.tensor.Shape;

import java.util.List;

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

    /** What a latency table times by itself. */
    public List<PlacedBlock> parts() {
        return spec.parts(input);
    }

    /**
     * Bytes of float activations of one image at the block's widest point: what a layer reads and
     * writes, and the block's input where a shortcut holds it meanwhile.
     */
    public long peakActivationBytes() {
        if (spec instanceof GraphBlock block) {
            return Float.BYTES * block.graph(input).peakElements();
        }
        long held = spec.shortcut() ? input.elements() : 0;
        long most = input.elements();
        long read = input.elements();
        boolean first = true;
        for (LayerRow layer : spec.layers("", input)) {
            long written = layer.out().elements();
            most = Math.max(most, read + written + (first ? 0 : held));
            read = written;
            first = false;
        }
        return Float.BYTES * most;
    }
}
