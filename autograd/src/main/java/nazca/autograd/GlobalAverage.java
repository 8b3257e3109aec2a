package nazca.autograd;

import nazca.kernels.pool.GlobalPoolSpec;
import nazca.tensor.View;

/** y[c] = mean over pixels of x[p,c]; dx[p,c] = dy[c] / pixels. */
public final class GlobalAverage implements Op {
    private final Slot x;
    private final Slot y;
    private GlobalPoolSpec spec;

    /** x [height, width, c], y [1, 1, c]. */
    public GlobalAverage(Slot x, Slot y) {
        this.x = x;
        this.y = y;
        this.spec = new GlobalPoolSpec(1, x.shape().pixels(), x.shape().channels());
    }

    @Override
    public void forward(Step step) {
        if (spec.batch() != step.batch()) {
            spec = spec.withBatch(step.batch());
        }
        View out = step.allocate(y);
        step.kernels().pool().globalAverage(spec, step.value(x), out);
    }

    @Override
    public void backward(Step step) {
        if (step.wants(x)) {
            View dx = step.allocateGradient(x);
            step.kernels().pool().globalAverageGradient(spec, step.gradient(y), dx);
            step.deliver(dx, x);
        }
        step.release(y);
    }
}
