package nazca.autograd;

import nazca.tensor.View;

/** Zeros, whatever x holds: y = 0, dx = 0. */
public final class Zeros implements Op {
    private final Slot x;
    private final Slot y;

    /** x and y may have any shapes. */
    public Zeros(Slot x, Slot y) {
        this.x = x;
        this.y = y;
    }

    @Override
    public void forward(Step step) {
        clear(step, step.allocate(y), y);
    }

    /** Leaves a gradient of zeros, since no other operation need read x. */
    @Override
    public void backward(Step step) {
        step.release(y);
        if (step.wants(x)) {
            View dx = step.allocateGradient(x);
            clear(step, dx, x);
            step.deliver(dx, x);
        }
    }

    private static void clear(Step step, View view, Slot slot) {
        step.engine().memory().clear(view, 4L * step.batch() * slot.shape().elements());
    }
}
