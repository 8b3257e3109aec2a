package nazca.nn;

import nazca.autograd.Parameter;
import nazca.tensor.Memory;
import nazca.tensor.random.RandomStream;

import java.util.Arrays;

/**
 * Initial values of weights: a function of the seed and the parameter's name alone, so that the
 * order in which layers are made does not matter.
 */
public final class Initializer {
    private final long seed;
    private final Memory memory;
    private final Initialization rule;

    /** Values for one model in the given memory, as the ProxylessNAS authors' search has them. */
    public Initializer(long seed, Memory memory) {
        this(seed, memory, Initialization.HE_FAN_OUT_UNDIVIDED);
    }

    /** Values for one model in the given memory. */
    public Initializer(long seed, Memory memory, Initialization rule) {
        this.seed = seed;
        this.memory = memory;
        this.rule = rule;
    }

    /**
     * Draws the weights of a square convolution; a depthwise one has as many groups as channels.
     */
    public void convolution(Parameter weight, int kernel, int in, int out, int groups) {
        draw(weight, rule.convolution(kernel, in, out, groups));
    }

    /** Draws the weights of a linear layer. */
    public void linear(Parameter weight, int in, int out) {
        draw(weight, rule.linear(in, out));
    }

    /** The same number everywhere. */
    public void constant(Parameter parameter, float value) {
        float[] values = new float[parameter.elements()];
        Arrays.fill(values, value);
        memory.upload(values, parameter.value());
    }

    private void draw(Parameter weight, Initialization.Distribution distribution) {
        RandomStream random = RandomStream.of(seed, "initial/" + weight.name());
        float scale = (float) distribution.scale();
        float[] values = new float[weight.elements()];
        for (int i = 0; i < values.length; i++) {
            values[i] =
                    distribution.normal()
                            ? random.normal(i) * scale
                            : Math.fma(2 * random.uniform(i), scale, -scale);
        }
        memory.upload(values, weight.value());
    }
}
