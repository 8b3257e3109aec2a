package nazca.nn.arch;

import nazca.tensor.Require;
import nazca.tensor.Shape;

/**
 * Dense convolution without bias, batch norm, ReLU; and where it says so the maximum over 3x3
 * windows, two pixels apart. The stem and the tail of ShuffleNets.
 *
 * @param kernel side of the filter, odd
 * @param stride of the convolution, 1 or 2
 * @param in input channels
 * @param out output channels
 * @param pooled whether the maximum follows
 */
public record ReluConvBlock(int kernel, int stride, int in, int out, boolean pooled)
        implements GraphBlock {
    /** Checks the geometry. */
    public ReluConvBlock {
        Require.argument(
                kernel >= 1 && kernel % 2 == 1,
                "relu conv block: kernel must be odd, got %d",
                kernel);
        Require.argument(
                stride == 1 || stride == 2,
                "relu conv block: stride must be 1 or 2, got %d",
                stride);
        Require.argument(
                in > 0 && out > 0,
                "relu conv block: channels must be positive, got %d -> %d",
                in,
                out);
    }

    @Override
    public String label() {
        return "Conv k%d s%d, ReLU%s".formatted(kernel, stride, pooled ? ", max pool" : "");
    }

    @Override
    public LayerGraph graph(Shape input) {
        Require.argument(
                input.channels() == in, "relu conv block: takes %d channels, got %s", in, input);
        LayerGraph.Builder graph = new LayerGraph.Builder(input);
        int map = graph.add("conv", new GraphLayer.Convolution(out, kernel, stride, 1), 0);
        map = graph.add("norm", new GraphLayer.Norm(true), map);
        if (pooled) {
            graph.add("pool", new GraphLayer.Pool(true, 3, 2, 1), map);
        }
        return graph.build();
    }

    @Override
    public String latencyKey(Shape input) {
        return "Conv_relu-input:%s-output:%s-kernel:%d-stride:%d"
                .formatted(input, output(input), kernel, stride);
    }
}
