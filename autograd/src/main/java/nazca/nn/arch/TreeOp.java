package nazca.nn.arch;

/**
 * What an edge of a tree cell computes (arXiv:1812.00332, appendix A); shapes stay as they are. A
 * separable convolution is batch norm, ReLU, a depthwise and a 1x1 convolution.
 */
public enum TreeOp {
    SEPARABLE_3_DILATED('D', "sep3d2"),
    IDENTITY('I', "identity"),
    SEPARABLE_3('3', "sep3"),
    SEPARABLE_5('5', "sep5"),
    SEPARABLE_7('7', "sep7"),
    AVERAGE_3('A', "avg3"),
    MAX_3('M', "max3");

    private final char code;
    private final String label;

    TreeOp(char code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The letter that stands for it in a cell. */
    public char code() {
        return code;
    }

    /** What people call it. */
    public String label() {
        return label;
    }

    /**
     * The operation with this letter.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static TreeOp of(char code) {
        for (TreeOp op : values()) {
            if (op.code == code) {
                return op;
            }
        }
        throw new IllegalArgumentException(
                "tree cell: operations are D, I, 3, 5, 7, A and M, got " + code);
    }

    /**
     * Adds the operation behind {@code map} and returns what it gives.
     *
     * @param prefix of its layers' names
     */
    int grow(LayerGraph.Builder graph, String prefix, int map, int channels) {
        return switch (this) {
            case IDENTITY -> map;
            case AVERAGE_3 -> graph.add(prefix + "pool", new GraphLayer.Pool(false, 3, 1, 1), map);
            case MAX_3 -> graph.add(prefix + "pool", new GraphLayer.Pool(true, 3, 1, 1), map);
            case SEPARABLE_3_DILATED -> separable(graph, prefix, map, channels, 3, 2);
            case SEPARABLE_3 -> separable(graph, prefix, map, channels, 3, 1);
            case SEPARABLE_5 -> separable(graph, prefix, map, channels, 5, 1);
            case SEPARABLE_7 -> separable(graph, prefix, map, channels, 7, 1);
        };
    }

    private static int separable(
            LayerGraph.Builder graph,
            String prefix,
            int x,
            int channels,
            int kernel,
            int dilation) {
        int map = graph.add(prefix + "norm", new GraphLayer.Norm(true), x);
        map = graph.add(prefix + "depthwise", new GraphLayer.Depthwise(kernel, 1, dilation), map);
        return graph.add(prefix + "pointwise", new GraphLayer.Convolution(channels, 1, 1, 1), map);
    }
}
