package nazca.nn.arch;

import nazca.tensor.Require;
import nazca.tensor.Shape;

import java.util.List;

/**
 * Global average pool, dropout in training, and a linear layer.
 *
 * @param in input channels
 * @param classes logits
 * @param dropout share of the pooled channels that training drops, in [0, 1)
 * @param bias whether the linear layer has one
 */
public record ClassifierBlock(int in, int classes, double dropout, boolean bias)
        implements BlockSpec {
    /** Checks the geometry. */
    public ClassifierBlock {
        Require.argument(
                in > 0 && classes > 0,
                "classifier: sizes must be positive, got %d -> %d",
                in,
                classes);
        Require.argument(
                dropout >= 0 && dropout < 1,
                "classifier: dropout must be in [0, 1), got %s",
                dropout);
    }

    /** With bias. */
    public ClassifierBlock(int in, int classes, double dropout) {
        this(in, classes, dropout, true);
    }

    /** With bias, without dropout. */
    public ClassifierBlock(int in, int classes) {
        this(in, classes, 0);
    }

    @Override
    public String label() {
        return "Linear";
    }

    @Override
    public Shape output(Shape input) {
        Require.argument(
                input.channels() == in, "classifier: takes %d channels, got %s", in, input);
        return Shape.vector(classes);
    }

    @Override
    public List<LayerRow> layers(String prefix, Shape input) {
        long weights = (long) in * classes;
        long parameters = weights + (bias ? classes : 0);
        return List.of(
                new LayerRow(prefix + ".linear", "linear", output(input), parameters, weights));
    }

    @Override
    public String latencyKey(Shape input) {
        return "Logits-input:" + input + "-output:" + classes;
    }
}
