package nazca.autograd;

import nazca.tensor.View;

/**
 * y = min(max(x, 0), 6) by compare and select; dx = dy where 0 < y < 6, strictly. Nothing else may
 * read x.
 */
public final class ReLU6 implements Op {
    private final Slot x;
    private final Slot y;

    /** x and y have the same shape. */
    public ReLU6(Slot x, Slot y) {
        this.x = x;
        this.y = y;
    }

    @Override
    public void forward(Step step) {
        View in = step.value(x);
        View out = step.allocateOver(x, y);
        step.kernels().activation().relu6(elements(step), in, out);
    }

    @Override
    public void backward(Step step) {
        View dy = step.gradient(y);
        if (!step.wants(x)) {
            step.release(y);
            return;
        }
        View dx = step.takeGradient(y);
        step.kernels().activation().relu6Gradient(elements(step), step.value(y), dy, dx);
        step.deliver(dx, x);
    }

    private long elements(Step step) {
        return (long) step.batch() * x.shape().elements();
    }
}
