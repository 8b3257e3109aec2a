package nazca.nn;

import nazca.autograd.Parameter;
import nazca.tensor.Memory;
import nazca.tensor.random.RandomStream;

/**
 * Initial values of weights: a function of the seed and the parameter's name alone, so that the
 * order in which layers are made does not matter.
 */
public final class Initializer {
    private final long seed;
    private final Memory memory;

    /** Values for one model in the given memory. */
    public Initializer(long seed, Memory memory) {
        this.seed = seed;
        this.memory = memory;
    }

    /**
     * Normal(0, sqrt(2 / (kernel * kernel * out))), He's fan-out form as the ProxylessNAS authors
     * use it, not divided by groups.
     */
    public void convolution(Parameter weight, int kernel, int out) {
        RandomStream random = stream(weight);
        float deviation = (float) StrictMath.sqrt(2.0 / ((double) kernel * kernel * out));
        float[] values = new float[weight.elements()];
        for (int i = 0; i < values.length; i++) {
            values[i] = random.normal(i) * deviation;
        }
        memory.upload(values, weight.value());
    }

    /** Uniform(-1 / sqrt(in), 1 / sqrt(in)). */
    public void linear(Parameter weight, int in) {
        RandomStream random = stream(weight);
        float bound = (float) (1 / StrictMath.sqrt(in));
        float[] values = new float[weight.elements()];
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.fma(2 * random.uniform(i), bound, -bound);
        }
        memory.upload(values, weight.value());
    }

    /** The same number everywhere. */
    public void constant(Parameter parameter, float value) {
        float[] values = new float[parameter.elements()];
        java.util.Arrays.fill(values, value);
        memory.upload(values, parameter.value());
    }

    private RandomStream stream(Parameter parameter) {
        return RandomStream.of(seed, "initial/" + parameter.name());
    }
}
