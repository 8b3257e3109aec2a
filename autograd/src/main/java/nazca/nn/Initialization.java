package nazca.nn;

import nazca.tensor.Require;

import java.util.Arrays;
import java.util.List;

/**
 * How weights get their initial values. With fan-in = k·k·in/groups and fan-out = k·k·out/groups of
 * a convolution (in and out of a linear layer), N(s) a normal and U(s) a uniform distribution of
 * standard deviation and bound s:
 *
 * <pre>
 *   he-fan-out            convolution N(√(2 / fan-out))     linear N(0.01)
 *   he-fan-out-undivided  convolution N(√(2 / (k·k·out)))   linear U(1 / √in)
 *   he-fan-in             convolution N(√(2 / fan-in))      linear N(√(1 / in))
 *   xavier                U(√(6 / (fan-in + fan-out))) for both
 * </pre>
 *
 * K. He et al., arXiv:1502.01852; X. Glorot, Y. Bengio, AISTATS 2010. The undivided form is that of
 * the ProxylessNAS authors' search, the divided one that of their training on CIFAR-10.
 */
public enum Initialization {
    HE_FAN_OUT("he-fan-out"),
    HE_FAN_OUT_UNDIVIDED("he-fan-out-undivided"),
    HE_FAN_IN("he-fan-in"),
    XAVIER("xavier");

    private final String label;

    Initialization(String label) {
        this.label = label;
    }

    /** The name that people give it. */
    public String label() {
        return label;
    }

    /** All names. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(Initialization::label).toList();
    }

    /**
     * The one of this name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Initialization named(String label) {
        int index = labels().indexOf(label);
        Require.argument(index >= 0, "initialization: unknown %s, known are %s", label, labels());
        return values()[index];
    }

    /** The distribution of a convolution's weights. */
    Distribution convolution(int kernel, int in, int out, int groups) {
        double taps = (double) kernel * kernel;
        double fanIn = taps * in / groups;
        double fanOut = taps * out / groups;
        return switch (this) {
            case HE_FAN_OUT -> Distribution.normal(2 / fanOut);
            case HE_FAN_OUT_UNDIVIDED -> Distribution.normal(2 / (taps * out));
            case HE_FAN_IN -> Distribution.normal(2 / fanIn);
            case XAVIER -> Distribution.uniform(6 / (fanIn + fanOut));
        };
    }

    /** The distribution of a linear layer's weights. */
    Distribution linear(int in, int out) {
        return switch (this) {
            case HE_FAN_OUT -> new Distribution(true, 0.01);
            case HE_FAN_OUT_UNDIVIDED -> new Distribution(false, 1 / StrictMath.sqrt(in));
            case HE_FAN_IN -> Distribution.normal(1.0 / in);
            case XAVIER -> Distribution.uniform(6.0 / ((double) in + out));
        };
    }

    /**
     * A distribution about 0.
     *
     * @param normal or uniform
     * @param scale standard deviation of a normal, bound of a uniform one
     */
    record Distribution(boolean normal, double scale) {
        static Distribution normal(double variance) {
            return new Distribution(true, StrictMath.sqrt(variance));
        }

        static Distribution uniform(double squaredBound) {
            return new Distribution(false, StrictMath.sqrt(squaredBound));
        }
    }
}
