package nazca.autograd;

import nazca.tensor.View;

import java.util.List;

/**
 * A tensor of a model under the name it is saved by.
 *
 * @param name for example {@code blocks.0.conv.weight}
 * @param shape extents, outermost first
 * @param view where it lives, F32
 */
public record NamedTensor(String name, List<Integer> shape, View view) {
    /** Number of elements. */
    public int elements() {
        return shape.stream().reduce(1, Math::multiplyExact);
    }
}
