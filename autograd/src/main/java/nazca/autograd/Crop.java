package nazca.autograd;

import nazca.kernels.layout.PadSpec;
import nazca.tensor.Require;
import nazca.tensor.Shape;
import nazca.tensor.View;

/**
 * A map without its first rows and columns: y[i,j,c] = x[top + i, left + j, c].
 *
 * <pre>
 *   dx[top + i, left + j, c] = dy[i,j,c], 0 in the rows and columns that y lacks
 * </pre>
 */
public final class Crop implements Op {
    private final Slot x;
    private final Slot y;
    private PadSpec spec;

    /**
     * y is as much smaller than x as {@code top} and {@code left} say.
     *
     * @throws IllegalArgumentException if it is not
     */
    public Crop(Slot x, int top, int left, Slot y) {
        this.x = x;
        this.y = y;
        Shape small = y.shape();
        var border = new PadSpec.Border(top, 0, left, 0, 0, 0);
        this.spec = new PadSpec(1, small.height(), small.width(), small.channels(), border);
        Shape whole = new Shape(spec.outHeight(), spec.outWidth(), spec.outChannels());
        Require.argument(
                x.shape().equals(whole), "crop: %s is left of %s, got %s", small, whole, x.shape());
    }

    @Override
    public void forward(Step step) {
        if (spec.batch() != step.batch()) {
            spec = spec.withBatch(step.batch());
        }
        View out = step.allocate(y);
        step.kernels().layout().crop(spec, step.value(x), out);
    }

    @Override
    public void backward(Step step) {
        if (step.wants(x)) {
            View dx = step.allocateGradient(x);
            step.kernels().layout().pad(spec, step.gradient(y), dx);
            step.deliver(dx, x);
        }
        step.release(y);
    }
}
