package nazca.nn.arch;

import static java.util.stream.Collectors.joining;

import nazca.tensor.Require;
import nazca.tensor.Shape;

import java.util.ArrayList;
import java.util.List;

/**
 * A block of one's own: convolutions one after the other, each with batch norm and, where asked,
 * ReLU6, and an identity shortcut around them where asked. It may stand in a network or on an edge
 * of a search space, is trained, measured and saved like every other block.
 *
 * @param label what people call it
 * @param in input channels
 * @param layers in order, at least one
 * @param shortcut whether the input is added to the output, which must have its shape
 */
public record SequenceBlock(String label, int in, List<BlockLayer> layers, boolean shortcut)
        implements BlockSpec {
    /** Checks the sizes and fixes the list. */
    public SequenceBlock {
        layers = List.copyOf(layers);
        Require.argument(!label.isBlank(), "sequence block: needs a label");
        Require.argument(in > 0, "%s: channels must be positive, got %d", label, in);
        Require.argument(!layers.isEmpty(), "%s: needs a layer", label);
    }

    @Override
    public Shape output(Shape input) {
        Require.argument(input.channels() == in, "%s: takes %d channels, got %s", label, in, input);
        Shape shape = input;
        for (BlockLayer layer : layers) {
            shape = layer.output(shape);
        }
        Require.argument(
                !shortcut || shape.equals(input),
                "%s: a shortcut needs output %s, got %s",
                label,
                input,
                shape);
        return shape;
    }

    @Override
    public List<LayerRow> layers(String prefix, Shape input) {
        List<LayerRow> rows = new ArrayList<>();
        Shape shape = input;
        for (BlockLayer layer : layers) {
            Shape out = layer.output(shape);
            long weights = layer.weights(shape);
            rows.add(
                    new LayerRow(
                            prefix + "." + rows.size(),
                            layer.type(),
                            out,
                            weights + 2L * out.channels(),
                            weights * out.pixels()));
            shape = out;
        }
        return rows;
    }

    @Override
    public String latencyKey(Shape input) {
        return "sequence-input:%s-output:%s-layers:%s-idskip:%d"
                .formatted(
                        input,
                        output(input),
                        layers.stream().map(BlockLayer::code).collect(joining("_")),
                        shortcut ? 1 : 0);
    }
}
