package nazca.autograd;

import nazca.kernels.layout.PadSpec;
import nazca.kernels.layout.SliceSpec;
import nazca.tensor.Require;
import nazca.tensor.Shape;
import nazca.tensor.View;

/**
 * Some of the channels: y[c] = x[first + c].
 *
 * <pre>
 *   dx[first + c] = dy[c], 0 elsewhere
 * </pre>
 *
 * The first slice of x to run backward writes the zeros, the others add to their channels alone.
 */
public final class Slice implements Op {
    private final Slot x;
    private final int first;
    private final Slot y;

    /**
     * x [height, width, c], y [height, width, at most c - first].
     *
     * @throws IllegalArgumentException if the pixels differ or x has too few channels
     */
    public Slice(Slot x, int first, Slot y) {
        this.x = x;
        this.first = first;
        this.y = y;
        Require.argument(
                x.shape().withChannels(1).equals(y.shape().withChannels(1)),
                "slice: both maps must have the same pixels, got %s of %s",
                y.shape(),
                x.shape());
        Require.argument(
                first >= 0 && y.shape().channels() <= x.shape().channels() - first,
                "slice: channels must lie within the %d of x, got %d from %d on",
                x.shape().channels(),
                y.shape().channels(),
                first);
    }

    @Override
    public void forward(Step step) {
        View out = step.allocate(y);
        var spec = spec(step, x.shape().channels(), y.shape().channels());
        step.kernels().layout().copy(spec, step.value(x).plus(4L * first), out);
    }

    @Override
    public void backward(Step step) {
        if (step.wants(x)) {
            View dy = step.gradient(y);
            View before = x.gradient;
            if (before != null && x.ownsGradient) {
                var spec = spec(step, y.shape().channels(), x.shape().channels());
                step.kernels().layout().add(spec, dy, before.plus(4L * first));
            } else {
                View dx = step.allocateGradient(x);
                step.kernels().layout().pad(zeros(step), dy, dx);
                step.deliver(dx, x);
            }
        }
        step.release(y);
    }

    private SliceSpec spec(Step step, int from, int to) {
        int rows = Math.multiplyExact(step.batch(), y.shape().pixels());
        return new SliceSpec(rows, y.shape().channels(), from, to);
    }

    private PadSpec zeros(Step step) {
        Shape s = y.shape();
        int behind = x.shape().channels() - first - s.channels();
        var border = PadSpec.Border.ofChannels(first, behind);
        return new PadSpec(step.batch(), s.height(), s.width(), s.channels(), border);
    }
}
