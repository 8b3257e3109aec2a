package nazca.latency.inference;

import nazca.tensor.random.RandomStream;

import java.util.HashMap;
import java.util.Map;

/** Made-up layers as training leaves them: weights, and batch norm with running statistics. */
final class TrainedLayers {
    static final float EPSILON = 1e-3f;

    private final Map<String, Trained> layers = new HashMap<>();
    private final long seed;

    TrainedLayers(long seed) {
        this.seed = seed;
    }

    /** One layer; a linear one uses beta as its bias and nothing else. */
    record Trained(float[] weights, float[] gamma, float[] beta, float[] mean, float[] variance) {}

    Trained layer(String name, int fanIn, int channels) {
        return layers.computeIfAbsent(name, n -> make(n, fanIn, channels));
    }

    FoldedWeights folded() {
        return (name, fanIn, channels) -> {
            Trained t = layer(name, fanIn, channels);
            return name.endsWith(".linear")
                    ? new FoldedLayer(t.weights, t.beta)
                    : FoldedLayer.of(t.weights, t.gamma, t.beta, t.mean, t.variance, EPSILON);
        };
    }

    private Trained make(String name, int fanIn, int channels) {
        float limit = (float) Math.sqrt(6.0 / fanIn);
        return new Trained(
                uniform(name + ".w", fanIn * channels, -limit, limit),
                uniform(name + ".gamma", channels, 0.5f, 1.5f),
                uniform(name + ".beta", channels, -0.5f, 1.5f),
                uniform(name + ".mean", channels, -1, 1),
                uniform(name + ".variance", channels, 0.2f, 2));
    }

    float[] uniform(String purpose, int count, float from, float to) {
        RandomStream stream = RandomStream.of(seed, purpose);
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = Math.fma(to - from, stream.uniform(i), from);
        }
        return values;
    }
}
