package nazca.autograd;

import nazca.kernels.activation.Activation;
import nazca.tensor.View;

/** An elementwise activation: y = f(x), dx = f'(x) dy, with the formulas of {@link Activation}. */
public final class Nonlinearity implements Op {
    private final Activation activation;
    private final Slot x;
    private final Slot y;
    private final boolean keepsInput;

    /** x and y have the same shape; nothing else may read x. */
    public Nonlinearity(Activation activation, Slot x, Slot y) {
        this(activation, x, y, false);
    }

    /**
     * As above, but where {@code keepsInput} is true others may read x: evaluation writes y beside
     * x, not over it.
     */
    public Nonlinearity(Activation activation, Slot x, Slot y, boolean keepsInput) {
        this.activation = activation;
        this.x = x;
        this.y = y;
        this.keepsInput = keepsInput;
    }

    @Override
    public void forward(Step step) {
        View in = step.value(x);
        View out = keepsInput ? step.allocate(y) : step.allocateOver(x, y);
        step.kernels().activation().forward(elements(step), activation, in, out);
    }

    @Override
    public void backward(Step step) {
        if (!step.wants(x)) {
            step.release(y);
            return;
        }
        View dy = step.gradient(y);
        View at = step.value(activation.gradientFromOutput() ? y : x);
        View dx = step.takeGradient(y);
        step.kernels().activation().gradient(elements(step), activation, at, dy, dx);
        step.deliver(dx, x);
    }

    private long elements(Step step) {
        return (long) step.batch() * x.shape().elements();
    }
}
