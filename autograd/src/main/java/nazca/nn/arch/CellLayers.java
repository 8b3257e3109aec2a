package nazca.nn.arch;

/**
 * The groups of layers that DARTS cells are made of, put into one graph.
 *
 * @param graph where they go
 * @param searched whether it is a supernet's: batch norms have neither gamma nor beta, and there is
 *     one behind every pool
 */
record CellLayers(LayerGraph.Builder graph, boolean searched) {
    int add(String name, GraphLayer layer, int... reads) {
        return graph.add(name, layer, reads);
    }

    int norm(String name, int map) {
        return add(name, searched ? new GraphLayer.Standardize() : new GraphLayer.Norm(false), map);
    }

    /** ReLU, a 1x1 convolution, batch norm. */
    int projected(String prefix, int map, int channels) {
        int y = add(prefix + "relu", new GraphLayer.Relu(), map);
        y = add(prefix + "pointwise", new GraphLayer.Convolution(channels, 1, 1, 1), y);
        return norm(prefix + "norm", y);
    }

    /** ReLU, a depthwise and a 1x1 convolution, batch norm. */
    int filtered(String prefix, int map, int channels, GraphLayer.Depthwise filter) {
        int y = add(prefix + "relu", new GraphLayer.Relu(), map);
        y = add(prefix + "depthwise", filter, y);
        y = add(prefix + "pointwise", new GraphLayer.Convolution(channels, 1, 1, 1), y);
        return norm(prefix + "norm", y);
    }

    /**
     * A factorized reduction: ReLU, two 1x1 convolutions to half of the channels each, one on the
     * pixels of even rows and columns and one on those of odd ones, batch norm over both.
     */
    int reduced(String prefix, int map, int channels) {
        int half = channels / 2;
        GraphLayer convolution = new GraphLayer.Convolution(half, 1, 2, 1);
        int x = add(prefix + "relu", new GraphLayer.Relu(), map);
        int even = add(prefix + "even", convolution, x);
        int odd =
                add(prefix + "odd", convolution, add(prefix + "shift", new GraphLayer.Shift(), x));
        int both = add(prefix + "join", new GraphLayer.Join(half), even, odd);
        return norm(prefix + "norm", both);
    }

    int pooled(String prefix, int map, boolean max, int stride) {
        int y = add(prefix + "pool", new GraphLayer.Pool(max, 3, stride, 1), map);
        return searched ? norm(prefix + "norm", y) : y;
    }
}
