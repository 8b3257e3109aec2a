package nazca.autograd;

import nazca.kernels.dropout.KeepMask;
import nazca.tensor.View;

/**
 * Sets parts of x to 0 in training and scales the others by 1 / (1 - rate), and does the same to
 * the gradient. Backward draws the mask again. In evaluation, and at rate 0, y is x. Nothing else
 * may read x.
 */
abstract sealed class RandomDrop implements Op permits Dropout, PathDrop {
    private final String purpose;
    private final Slot x;
    private final Slot y;
    private float rate;

    /** x and y have the same shape; the mask depends on the purpose. */
    RandomDrop(String purpose, float rate, Slot x, Slot y) {
        this.purpose = purpose;
        this.x = x;
        this.y = y;
        this.rate = checked(rate);
    }

    /**
     * Sets the rate from the next pass on, for schedules.
     *
     * @throws IllegalArgumentException unless it is in [0, 1)
     */
    public final void rate(float newRate) {
        rate = checked(newRate);
    }

    private float checked(float newRate) {
        return new KeepMask(Moment.FIRST.stream(purpose), newRate).rate();
    }

    @Override
    public final void forward(Step step) {
        if (!drops(step)) {
            step.alias(x, y);
            return;
        }
        View in = step.value(x);
        apply(step, mask(step), in, step.allocateOver(x, y));
    }

    @Override
    public final void backward(Step step) {
        if (!drops(step)) {
            step.pass(y, x);
            return;
        }
        if (!step.wants(x)) {
            step.release(y);
            return;
        }
        View dy = step.gradient(y);
        View dx = step.takeGradient(y);
        apply(step, mask(step), dy, dx);
        step.deliver(dx, x);
    }

    /** Floats of one image. */
    final int imageElements() {
        return x.shape().elements();
    }

    /** Masks and scales a map of the whole batch. */
    abstract void apply(Step step, KeepMask mask, View from, View to);

    /** Asks what the pass is for, not whether it records: a recomputed candidate drops as well. */
    private boolean drops(Step step) {
        return step.mode().recording() && rate > 0;
    }

    private KeepMask mask(Step step) {
        return new KeepMask(step.moment().stream(purpose), rate);
    }
}
