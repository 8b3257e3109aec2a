package nazca.latency.inference;

import nazca.tensor.random.RandomStream;

/** Weights of moderate size, each a function of the seed and its layer's name. */
record RandomWeights(long seed) implements FoldedWeights {
    private static final float SCALE = 0.25f;

    @Override
    public FoldedLayer layer(String name, int fanIn, int channels) {
        return draw(name, (float) Math.sqrt(6.0 / fanIn), fanIn, channels);
    }

    @Override
    public FoldedLayer norm(String name, int channels) {
        return draw(name, SCALE, 1, channels);
    }

    private FoldedLayer draw(String name, float limit, int fanIn, int channels) {
        RandomStream stream = RandomStream.of(seed, "latency." + name);
        float[] weights = new float[Math.multiplyExact(fanIn, channels)];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = limit * Math.fma(2f, stream.uniform(i), -1f);
        }
        float[] bias = new float[channels];
        for (int o = 0; o < channels; o++) {
            bias[o] = stream.uniform((long) weights.length + o) / 8;
        }
        return new FoldedLayer(weights, bias);
    }
}
