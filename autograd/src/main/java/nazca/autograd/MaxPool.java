package nazca.autograd;

import nazca.kernels.pool.WindowPoolSpec;
import nazca.tensor.Require;
import nazca.tensor.Shape;
import nazca.tensor.View;

/**
 * Max pooling: y[i,j,c] = max of x[r,q,c] over the pixels of window (i, j) inside the image.
 *
 * <pre>
 *   dx[r,q,c] = sum of dy[i,j,c] over the windows whose first maximum is x[r,q,c]
 * </pre>
 */
public final class MaxPool implements Op {
    private final Slot x;
    private final Slot y;
    private WindowPoolSpec spec;

    /**
     * x [height, width, c], y [outHeight, outWidth, c] with outHeight = floor((height + 2 padding -
     * kernel) / stride) + 1.
     *
     * @throws IllegalArgumentException if y has another shape
     */
    public MaxPool(Slot x, Slot y, int kernel, int stride, int padding) {
        this.x = x;
        this.y = y;
        Shape in = x.shape();
        this.spec =
                new WindowPoolSpec(
                        1, in.height(), in.width(), in.channels(), kernel, stride, padding);
        Shape out = new Shape(spec.outHeight(), spec.outWidth(), in.channels());
        Require.argument(y.shape().equals(out), "max pool: y must be %s, got %s", out, y.shape());
    }

    @Override
    public void forward(Step step) {
        if (spec.batch() != step.batch()) {
            spec = spec.withBatch(step.batch());
        }
        View out = step.allocate(y);
        step.kernels().pool().max(spec, step.value(x), out);
    }

    @Override
    public void backward(Step step) {
        if (step.wants(x)) {
            View dx = step.allocateGradient(x);
            step.kernels().pool().maxGradient(spec, step.value(x), step.gradient(y), dx);
            step.deliver(dx, x);
        }
        step.release(y);
    }
}
