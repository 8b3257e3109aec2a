package nazca.nn.arch;

import nazca.tensor.Require;
import nazca.tensor.Shape;

/**
 * What a PyramidNet (arXiv:1610.02915) has before its classifier, as its blocks end without an
 * activation: batch norm and ReLU.
 *
 * @param channels of input and output
 */
public record PyramidHead(int channels) implements GraphBlock {
    /** Checks the channels. */
    public PyramidHead {
        Require.argument(channels > 0, "pyramid head: channels must be positive, got %d", channels);
    }

    @Override
    public String label() {
        return "Norm, ReLU";
    }

    @Override
    public LayerGraph graph(Shape input) {
        Require.argument(
                input.channels() == channels,
                "pyramid head: takes %d channels, got %s",
                channels,
                input);
        LayerGraph.Builder graph = new LayerGraph.Builder(input);
        graph.add("norm", new GraphLayer.Norm(true), 0);
        return graph.build();
    }

    @Override
    public String latencyKey(Shape input) {
        return "pyramid_head-input:" + input;
    }
}
