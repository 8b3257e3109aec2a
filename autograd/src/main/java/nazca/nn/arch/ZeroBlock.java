package nazca.nn.arch;

import nazca.tensor.Shape;

import java.util.List;

/**
 * The Zero candidate inside an identity shortcut: the block hands its input on, has no weights and
 * costs nothing.
 */
public record ZeroBlock() implements BlockSpec {
    @Override
    public String label() {
        return "Zero";
    }

    @Override
    public Shape output(Shape input) {
        return input;
    }

    @Override
    public List<LayerRow> layers(String prefix, Shape input) {
        return List.of();
    }

    @Override
    public String latencyKey(Shape input) {
        return "";
    }
}
