package nazca.nn.arch;

import nazca.tensor.Require;
import nazca.tensor.Shape;

/**
 * The first layer of a PyramidNet (arXiv:1610.02915): a 3x3 convolution and batch norm.
 *
 * @param in input channels
 * @param out output channels
 */
public record PyramidStem(int in, int out) implements GraphBlock {
    /** Checks the channels. */
    public PyramidStem {
        Require.argument(
                in > 0 && out > 0,
                "pyramid stem: channels must be positive, got %d -> %d",
                in,
                out);
    }

    @Override
    public String label() {
        return "Conv k3 s1, linear";
    }

    @Override
    public LayerGraph graph(Shape input) {
        Require.argument(
                input.channels() == in, "pyramid stem: takes %d channels, got %s", in, input);
        LayerGraph.Builder graph = new LayerGraph.Builder(input);
        int map = graph.add("conv", new GraphLayer.Convolution(out, 3, 1, 1), 0);
        graph.add("norm", new GraphLayer.Norm(false), map);
        return graph.build();
    }

    @Override
    public String latencyKey(Shape input) {
        return "pyramid_stem-input:" + input + "-output:" + output(input);
    }
}
