package nazca.nn.arch;

import nazca.kernels.activation.Activation;
import nazca.tensor.Require;

import java.util.Arrays;
import java.util.List;

/** What may follow the batch norms inside a block. */
public enum BlockActivation {
    /** min(max(x, 0), 6), as MobileNetV2 and ProxylessNAS have it. */
    RELU6("relu6", Activation.RELU6),

    /** max(x, 0). */
    RELU("relu", Activation.RELU),

    /** x relu6(x + 3) / 6, as MobileNetV3 has it (arXiv:1905.02244). */
    HARD_SWISH("h-swish", Activation.HARD_SWISH),

    /** x sigmoid(x), as EfficientNet has it (arXiv:1905.11946). */
    SWISH("swish", Activation.SWISH);

    private final String label;
    private final Activation formula;

    BlockActivation(String label, Activation formula) {
        this.label = label;
        this.formula = formula;
    }

    /** What people call it, in labels and files. */
    public String label() {
        return label;
    }

    /** What it computes. */
    public Activation formula() {
        return formula;
    }

    /** All labels. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(BlockActivation::label).toList();
    }

    /**
     * The activation of a label.
     *
     * @throws IllegalArgumentException for any other text
     */
    public static BlockActivation of(String label) {
        int index = labels().indexOf(label);
        Require.argument(
                index >= 0,
                "unknown activation '%s' (known: %s)",
                label,
                String.join(", ", labels()));
        return values()[index];
    }
}
