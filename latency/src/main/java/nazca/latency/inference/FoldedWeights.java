package nazca.latency.inference;

import nazca.tensor.random.RandomStream;

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
     * Weights for timing alone: uniform in ±sqrt(6 / fanIn), which keeps the variance of what
     * passes through a ReLU (He et al., arXiv:1502.01852), and biases in [0, 1/8). So activations
     * stay moderate at any depth: neither denormal nor overflowing, which could change the time.
     */
    static FoldedWeights random(long seed) {
        return (name, fanIn, channels) -> {
            RandomStream stream = RandomStream.of(seed, "latency." + name);
            float limit = (float) Math.sqrt(6.0 / fanIn);
            float[] weights = new float[Math.multiplyExact(fanIn, channels)];
            for (int i = 0; i < weights.length; i++) {
                weights[i] = limit * Math.fma(2f, stream.uniform(i), -1f);
            }
            float[] bias = new float[channels];
            for (int o = 0; o < channels; o++) {
                bias[o] = stream.uniform((long) weights.length + o) / 8;
            }
            return new FoldedLayer(weights, bias);
        };
    }
}
