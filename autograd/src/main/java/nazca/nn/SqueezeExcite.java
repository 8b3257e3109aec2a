package nazca.nn;

import nazca.autograd.ChannelScaling;
import nazca.autograd.GlobalAverage;
import nazca.autograd.Linear;
import nazca.autograd.ModelState;
import nazca.autograd.Nonlinearity;
import nazca.autograd.Parameter;
import nazca.autograd.Slot;
import nazca.kernels.activation.Activation;
import nazca.tensor.Require;
import nazca.tensor.Shape;

import java.util.List;

/**
 * Squeeze-and-excite (Hu et al., arXiv:1709.01507, eq. 2 to 4): y = x s, channel by channel, with
 *
 * <pre>
 *   s = gate(W2 inner(W1 pool(x) + b1) + b2)
 * </pre>
 *
 * @param hidden what the channels are squeezed to
 * @param inner behind the first linear layer, ReLU in the paper and in MobileNetV3
 * @param gate behind the second one, sigmoid in the paper, hard sigmoid in MobileNetV3
 */
public record SqueezeExcite(int hidden, Activation inner, Activation gate) {
    /** Checks that something is left of the channels. */
    public SqueezeExcite {
        Require.argument(hidden > 0, "squeeze-and-excite: hidden must be positive, got %d", hidden);
    }

    /** With ReLU inside. */
    public SqueezeExcite(int hidden, Activation gate) {
        this(hidden, Activation.RELU, gate);
    }

    /**
     * The block behind {@code in}, which nothing but this block may read; parameters are named
     * {@code name.squeeze} and {@code name.excite}.
     */
    public Block build(String name, Slot in, ModelState state, Initializer initial) {
        int channels = in.shape().channels();
        Slot pooled = Slot.of(name + ".pool", Shape.vector(channels));
        Slot squeezed = Slot.of(name + ".squeeze", Shape.vector(hidden));
        Slot active = Slot.of(name + ".inner", Shape.vector(hidden));
        Slot excited = Slot.of(name + ".excite", Shape.vector(channels));
        Slot scale = Slot.of(name + ".gate", Shape.vector(channels));
        Slot out = Slot.of(name + ".scale", in.shape());
        return new Block(
                in,
                out,
                List.of(
                        new GlobalAverage(in, pooled),
                        linear(name + ".squeeze", pooled, squeezed, state, initial),
                        new Nonlinearity(inner, squeezed, active),
                        linear(name + ".excite", active, excited, state, initial),
                        new Nonlinearity(gate, excited, scale),
                        new ChannelScaling(in, scale, out)));
    }

    private static Linear linear(
            String name, Slot x, Slot y, ModelState state, Initializer initial) {
        int in = x.shape().elements();
        Parameter weight = state.parameter(name + ".weight", in, y.shape().elements());
        Parameter bias = state.parameter(name + ".bias", y.shape().elements());
        initial.linear(weight, in, y.shape().elements());
        return new Linear(x, weight, bias, y);
    }

    /** Weights and biases of both linear layers. */
    public long parameters(int channels) {
        return macs(channels) + hidden + channels;
    }

    /** Multiply-accumulates of both linear layers for one image. */
    public long macs(int channels) {
        return 2L * hidden * channels;
    }
}
