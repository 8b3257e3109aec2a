package nazca.nn.arch;

import nazca.tensor.Require;
import nazca.tensor.Shape;

/**
 * The unit of ShuffleNetV2 (arXiv:1807.11164) with a filter of any size, as Single Path One-Shot
 * (arXiv:1904.00420) chooses it. Its main branch is
 *
 * <pre>
 *   ReLU(BN(conv1x1(BN(depthwise(ReLU(BN(conv1x1(x))))))))     read -> middle, middle, middle -> given
 * </pre>
 *
 * @param in input channels, even
 * @param out output channels, more than half of the input's at stride 1 and than the input's at 2
 * @param stride 1 or 2
 * @param kernel side of the depthwise filters, odd
 * @param middle channels inside the main branch
 */
public record ShuffleBlock(int in, int out, int stride, int kernel, int middle)
        implements GraphBlock {
    /** Checks the geometry. */
    public ShuffleBlock {
        new ShuffleFrame(in, out, stride, kernel);
        Require.argument(middle > 0, "shuffle block: middle must be positive, got %d", middle);
    }

    /** With the usual middle, half of the output channels. */
    public ShuffleBlock(int in, int out, int stride, int kernel) {
        this(in, out, stride, kernel, out / 2);
    }

    /** The same with other channels inside. */
    public ShuffleBlock wide(int newMiddle) {
        return new ShuffleBlock(in, out, stride, kernel, newMiddle);
    }

    @Override
    public String label() {
        return "Shuffle k" + kernel + (middle == out / 2 ? "" : " m" + middle);
    }

    @Override
    public LayerGraph graph(Shape input) {
        return new ShuffleFrame(in, out, stride, kernel)
                .graph(
                        input,
                        (graph, map, given) -> {
                            int wide = ShuffleFrame.pointwise(graph, "expand", middle, map);
                            int filtered =
                                    ShuffleFrame.filtered(graph, "depthwise", kernel, stride, wide);
                            return ShuffleFrame.pointwise(graph, "project", given, filtered);
                        });
    }

    @Override
    public String latencyKey(Shape input) {
        return new ShuffleFrame(in, out, stride, kernel)
                .latencyKey("Shuffle_k" + kernel, input, middle);
    }
}
