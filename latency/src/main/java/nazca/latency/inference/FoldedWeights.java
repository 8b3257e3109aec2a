package nazca.latency.inference;

/** Where inference takes its layers from, by the names of {@link nazca.nn.arch.LayerRow}. */
@FunctionalInterface
public interface FoldedWeights {
    /**
     * The layer of that name.
     *
     * @param name for example {@code 3.depthwise}
     * @param fanIn weights per output channel
     * @param channels output channels
     */
    FoldedLayer layer(String name, int fanIn, int channels);

    /**
     * The weights of a convolution without anything folded in.
     *
     * @param name for example {@code 3.half0.edge1.depthwise}
     * @param fanIn weights per output channel
     * @param channels output channels
     */
    default float[] filters(String name, int fanIn, int channels) {
        return layer(name, fanIn, channels).weights();
    }

    /**
     * A batch norm that stands alone: a scale of every channel as weights, a shift as bias.
     *
     * @param name for example {@code 3.expand_norm}
     */
    default FoldedLayer norm(String name, int channels) {
        return layer(name, 1, channels);
    }

    /**
     * Weights for timing alone: uniform in ±sqrt(6 / fanIn), which keeps the variance of what
     * passes through a ReLU (He et al., arXiv:1502.01852), biases and shifts in [0, 1/8], scales of
     * batch norms that stand alone in ±1/4, since sums stand before them. So activations stay
     * moderate at any depth: neither denormal nor overflowing, which could change the time.
     */
    static FoldedWeights random(long seed) {
        return new RandomWeights(seed);
    }
}
