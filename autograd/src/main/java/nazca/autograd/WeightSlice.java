package nazca.autograd;

import nazca.kernels.layout.LayoutKernel;
import nazca.kernels.layout.SliceSpec;
import nazca.tensor.Require;
import nazca.tensor.View;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/**
 * The first rows and columns of a wider matrix: v[r,c] = w[r,c] where r &lt; rows and c &lt;
 * columns.
 *
 * <pre>
 *   dw[r,c] = dv[r,c] within the slice
 * </pre>
 *
 * <p>An optimizer moves the slice alone: what lies outside keeps weight and momentum. Of several
 * slices of one parameter in a pass the gradients add up, and the rectangle around them moves.
 */
public final class WeightSlice implements Weight {
    private final Parameter w;
    private final int rows;
    private final int columns;
    private final int leading;
    private @Nullable View value;
    private @Nullable View gradient;

    /**
     * A slice of w [at least rows, at least columns].
     *
     * @throws IllegalArgumentException if it does not lie within
     */
    public WeightSlice(Parameter w, int rows, int columns) {
        Require.argument(
                w.dimensions().size() == 2
                        && rows > 0
                        && columns > 0
                        && rows <= w.dimensions().get(0)
                        && columns <= w.dimensions().get(1),
                "weight slice: %s %s has no %d rows of %d columns",
                w.name(),
                w.dimensions(),
                rows,
                columns);
        this.w = w;
        this.rows = rows;
        this.columns = columns;
        this.leading = w.dimensions().get(1);
    }

    @Override
    public int elements() {
        return rows * columns;
    }

    @Override
    public View forward(Step step) {
        View sliced = w.value();
        if (columns < leading) {
            sliced = step.keep(elements());
            var slice = new SliceSpec(rows, columns, leading, columns);
            step.kernels().layout().copy(slice, w.value(), sliced);
        }
        value = sliced;
        return sliced;
    }

    @Override
    public View value() {
        return Objects.requireNonNull(value, w.name());
    }

    @Override
    public View gradient(Step step) {
        View room = step.slab().allocateGradient(4L * elements());
        gradient = room;
        return room;
    }

    @Override
    public void deliver(Step step) {
        View written = gradient;
        if (written == null) {
            return;
        }
        LayoutKernel layout = step.kernels().layout();
        var slice = new SliceSpec(rows, columns, columns, leading);
        if (w.hasGradient()) {
            layout.add(slice, written, w.gradient());
            w.widenUpdate(rows, columns);
        } else {
            View whole = step.gradient(w);
            step.engine().memory().clear(whole, w.bytes());
            layout.copy(slice, written, whole);
            w.narrowUpdate(rows, columns);
        }
        step.slab().free(written);
        gradient = null;
    }
}
