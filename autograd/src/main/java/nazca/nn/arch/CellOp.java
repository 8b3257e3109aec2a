package nazca.nn.arch;

/**
 * What an edge of a DARTS cell computes (arXiv:1806.09055, section 3.1), in the order of its
 * authors' program.
 *
 * <p>A separable convolution is ReLU, a depthwise and a 1x1 convolution and batch norm, twice, the
 * stride in the first depthwise one; a dilated one is the same once, taps two pixels apart. At
 * stride 2 a skip is a {@link CellLayers#reduced factorized reduction}.
 */
public enum CellOp {
    NONE('-', "none"),
    MAX_3('M', "max_pool_3x3"),
    AVERAGE_3('A', "avg_pool_3x3"),
    SKIP('I', "skip_connect"),
    SEPARABLE_3('3', "sep_conv_3x3"),
    SEPARABLE_5('5', "sep_conv_5x5"),
    DILATED_3('D', "dil_conv_3x3"),
    DILATED_5('E', "dil_conv_5x5");

    private final char code;
    private final String label;

    CellOp(char code, String label) {
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
    public static CellOp of(char code) {
        for (CellOp op : values()) {
            if (op.code == code) {
                return op;
            }
        }
        throw new IllegalArgumentException(
                "cell: operations are -, M, A, I, 3, 5, D and E, got " + code);
    }

    /** Adds the operation behind {@code map} and returns what it gives. */
    int grow(CellLayers layers, String prefix, int map, int channels, int stride) {
        return switch (this) {
            case NONE -> layers.add(prefix + "zeros", new GraphLayer.Zeros(stride), map);
            case MAX_3 -> layers.pooled(prefix, map, true, stride);
            case AVERAGE_3 -> layers.pooled(prefix, map, false, stride);
            case SKIP -> stride == 1 ? map : layers.reduced(prefix, map, channels);
            case SEPARABLE_3 -> separable(layers, prefix, map, channels, 3, stride);
            case SEPARABLE_5 -> separable(layers, prefix, map, channels, 5, stride);
            case DILATED_3 ->
                    layers.filtered(prefix, map, channels, new GraphLayer.Depthwise(3, stride, 2));
            case DILATED_5 ->
                    layers.filtered(prefix, map, channels, new GraphLayer.Depthwise(5, stride, 2));
        };
    }

    private static int separable(
            CellLayers layers, String prefix, int map, int channels, int kernel, int stride) {
        var first = new GraphLayer.Depthwise(kernel, stride, 1);
        var second = new GraphLayer.Depthwise(kernel, 1, 1);
        int half = layers.filtered(prefix + "first.", map, channels, first);
        return layers.filtered(prefix + "second.", half, channels, second);
    }
}
