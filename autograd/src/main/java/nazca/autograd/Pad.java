package nazca.autograd;

import nazca.kernels.layout.PadSpec;
import nazca.tensor.Require;
import nazca.tensor.Shape;
import nazca.tensor.View;

/**
 * Zeros around a map: y[top + i, left + j, front + c] = x[i,j,c], 0 elsewhere.
 *
 * <pre>
 *   dx[i,j,c] = dy[top + i, left + j, front + c]
 * </pre>
 */
public final class Pad implements Op {
    private final Slot x;
    private final Slot y;
    private PadSpec spec;

    /**
     * y is as much larger than x as the border says.
     *
     * @throws IllegalArgumentException if it is not
     */
    public Pad(Slot x, PadSpec.Border border, Slot y) {
        this.x = x;
        this.y = y;
        Shape s = x.shape();
        this.spec = new PadSpec(1, s.height(), s.width(), s.channels(), border);
        Shape padded = new Shape(spec.outHeight(), spec.outWidth(), spec.outChannels());
        Require.argument(
                y.shape().equals(padded),
                "pad: the padded map of %s is %s, got %s",
                s,
                padded,
                y.shape());
    }

    @Override
    public void forward(Step step) {
        if (spec.batch() != step.batch()) {
            spec = spec.withBatch(step.batch());
        }
        View out = step.allocate(y);
        step.kernels().layout().pad(spec, step.value(x), out);
    }

    @Override
    public void backward(Step step) {
        if (step.wants(x)) {
            View dx = step.allocateGradient(x);
            step.kernels().layout().crop(spec, step.gradient(y), dx);
            step.deliver(dx, x);
        }
        step.release(y);
    }
}
