package nazca.nn.arch;

import nazca.kernels.activation.Activation;
import nazca.tensor.Require;

import java.util.Arrays;
import java.util.List;

/** Squeeze-and-excite inside a block: what it squeezes to, and what gates the channels. */
public enum Excitation {
    /** There is none. */
    NONE("none", "", "0", Activation.SIGMOID),

    /**
     * A quarter of the middle channels, rounded to a multiple of 8, at least 8 and at least nine
     * tenths of the quarter, behind a hard sigmoid: MobileNetV3 (arXiv:1905.02244).
     */
    OF_MIDDLE("of-middle", " se", "1", Activation.HARD_SIGMOID),

    /**
     * A quarter of the block's input channels, at least 1, behind a sigmoid: MnasNet
     * (arXiv:1807.11626).
     */
    OF_INPUT("of-input", " se-in", "in", Activation.SIGMOID);

    private static final int RATIO = 4;
    private static final int MULTIPLE = 8;

    private final String label;
    private final String suffix;
    private final String key;
    private final Activation gate;

    Excitation(String label, String suffix, String key, Activation gate) {
        this.label = label;
        this.suffix = suffix;
        this.key = key;
        this.gate = gate;
    }

    /** What files call it. */
    public String label() {
        return label;
    }

    /** What it adds to a block's label. */
    String suffix() {
        return suffix;
    }

    /** What latency keys call it. */
    String key() {
        return key;
    }

    /** What the channels' factors go through. */
    public Activation gate() {
        return gate;
    }

    /** Channels in the middle of squeeze-and-excite. */
    int squeezed(int in, int middle) {
        if (this == OF_INPUT) {
            return Math.max(1, in / RATIO);
        }
        int quarter = middle / RATIO;
        int rounded = (quarter + MULTIPLE / 2) / MULTIPLE * MULTIPLE;
        int enough = 10 * rounded < 9 * quarter ? rounded + MULTIPLE : rounded;
        return Math.max(MULTIPLE, enough);
    }

    /**
     * The excitation of a label.
     *
     * @throws IllegalArgumentException for any other text
     */
    public static Excitation of(String label) {
        List<String> labels = Arrays.stream(values()).map(Excitation::label).toList();
        int index = labels.indexOf(label);
        Require.argument(
                index >= 0,
                "unknown excitation '%s' (known: %s)",
                label,
                String.join(", ", labels));
        return values()[index];
    }
}
