package nazca.nas.export;

import nazca.autograd.ModelState;
import nazca.autograd.NamedTensor;
import nazca.latency.inference.FoldedLayer;
import nazca.latency.inference.FoldedWeights;
import nazca.tensor.Require;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The layers of a trained network with their batch norms folded in. */
public final class ModelLayers implements FoldedWeights {
    private static final String PREFIX = "blocks.";

    private final ModelState state;
    private final float epsilon;
    private final Map<String, NamedTensor> tensors = new HashMap<>();

    /**
     * The layers of a model that a {@link nazca.nn.Network} was built in.
     *
     * @param epsilon of its batch norms
     */
    public ModelLayers(ModelState state, double epsilon) {
        this.state = state;
        this.epsilon = (float) epsilon;
        state.weights().forEach(tensor -> tensors.put(tensor.name(), tensor));
    }

    @Override
    public FoldedLayer layer(String name, int fanIn, int channels) {
        String layer = PREFIX + name;
        float[] weights = filters(name, fanIn, channels);
        if (tensors.containsKey(layer + ".bias")) {
            return new FoldedLayer(weights, values(layer + ".bias"));
        }
        return tensors.containsKey(layer + ".bn.gamma")
                ? withNorm(weights, layer)
                : new FoldedLayer(weights, new float[channels]);
    }

    @Override
    public float[] filters(String name, int fanIn, int channels) {
        String layer = PREFIX + name;
        float[] weights = values(layer + ".weight");
        Require.argument(
                weights.length == fanIn * channels,
                "export: %s has %d weights, not %d",
                layer,
                weights.length,
                fanIn * channels);
        return weights;
    }

    @Override
    public FoldedLayer norm(String name, int channels) {
        float[] ones = new float[channels];
        Arrays.fill(ones, 1f);
        return withNorm(ones, PREFIX + name);
    }

    private FoldedLayer withNorm(float[] weights, String layer) {
        return FoldedLayer.of(
                weights,
                values(layer + ".bn.gamma"),
                values(layer + ".bn.beta"),
                values(layer + ".bn.running_mean"),
                values(layer + ".bn.running_variance"),
                epsilon);
    }

    private float[] values(String name) {
        NamedTensor tensor = tensors.get(name);
        Require.argument(tensor != null, "export: the model has no tensor %s", name);
        NamedTensor known = java.util.Objects.requireNonNull(tensor);
        return state.memory().download(known.view(), known.elements());
    }
}
