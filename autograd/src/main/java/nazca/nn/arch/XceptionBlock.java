package nazca.nn.arch;

import nazca.tensor.Require;
import nazca.tensor.Shape;

/**
 * The deeper unit of Single Path One-Shot (arXiv:1904.00420), in the manner of Xception: a {@link
 * ShuffleBlock} whose main branch is three pairs of
 *
 * <pre>
 *   ReLU(BN(conv1x1(BN(depthwise3x3(x)))))     read -> middle, middle -> middle, middle -> given
 * </pre>
 *
 * of which the first has the stride.
 *
 * @param in input channels, even
 * @param out output channels, more than half of the input's at stride 1 and than the input's at 2
 * @param stride 1 or 2
 * @param middle channels inside the main branch
 */
public record XceptionBlock(int in, int out, int stride, int middle) implements GraphBlock {
    private static final int KERNEL = 3;

    /** Checks the geometry. */
    public XceptionBlock {
        new ShuffleFrame(in, out, stride, KERNEL);
        Require.argument(middle > 0, "xception block: middle must be positive, got %d", middle);
    }

    /** With the usual middle, half of the output channels. */
    public XceptionBlock(int in, int out, int stride) {
        this(in, out, stride, out / 2);
    }

    /** The same with other channels inside. */
    public XceptionBlock wide(int newMiddle) {
        return new XceptionBlock(in, out, stride, newMiddle);
    }

    @Override
    public String label() {
        return "Xception" + (middle == out / 2 ? "" : " m" + middle);
    }

    @Override
    public LayerGraph graph(Shape input) {
        return new ShuffleFrame(in, out, stride, KERNEL)
                .graph(
                        input,
                        (graph, map, given) -> {
                            int one = pair(graph, 1, stride, middle, map);
                            return pair(graph, 3, 1, given, pair(graph, 2, 1, middle, one));
                        });
    }

    private static int pair(LayerGraph.Builder graph, int number, int stride, int out, int map) {
        int filtered = ShuffleFrame.filtered(graph, "depthwise" + number, KERNEL, stride, map);
        return ShuffleFrame.pointwise(graph, "pointwise" + number, out, filtered);
    }

    @Override
    public String latencyKey(Shape input) {
        return new ShuffleFrame(in, out, stride, KERNEL).latencyKey("Xception", input, middle);
    }
}
