package nazca.autograd;

import nazca.tensor.Require;
import nazca.tensor.View;

/**
 * The sum of two maps, which may be one and the same: y = a + b.
 *
 * <pre>
 *   da = dy     db = dy
 * </pre>
 *
 * Unlike {@link Shortcut} it leaves both as they were, so that others may read them.
 */
public final class Sum implements Op {
    private final Slot a;
    private final Slot b;
    private final Slot y;

    /**
     * All three have one shape.
     *
     * @throws IllegalArgumentException if they do not
     */
    public Sum(Slot a, Slot b, Slot y) {
        this.a = a;
        this.b = b;
        this.y = y;
        Require.argument(
                a.shape().equals(b.shape()) && a.shape().equals(y.shape()),
                "sum: all maps must have one shape, got %s + %s = %s",
                a.shape(),
                b.shape(),
                y.shape());
    }

    @Override
    public void forward(Step step) {
        View out = step.allocate(y);
        step.kernels().elementwise().add(elements(step), step.value(a), step.value(b), out);
    }

    @Override
    public void backward(Step step) {
        if (step.wants(a)) {
            give(step, a);
        }
        if (y.ownsGradient) {
            step.pass(y, b);
            return;
        }
        if (step.wants(b)) {
            give(step, b);
        }
        step.release(y);
    }

    /** Adds dy to a gradient that is there, or leaves a copy of it. */
    private void give(Step step, Slot x) {
        View dy = step.gradient(y);
        View before = x.gradient;
        if (before != null && x.ownsGradient) {
            step.kernels().elementwise().add(elements(step), before, dy, before);
            return;
        }
        View dx = step.allocateGradient(x);
        // Times one is a copy that keeps every bit.
        step.kernels().elementwise().scale(elements(step), 1f, dy, dx);
        step.deliver(dx, x);
    }

    private long elements(Step step) {
        return (long) step.batch() * y.shape().elements();
    }
}
