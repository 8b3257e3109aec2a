package nazca.autograd;

import nazca.kernels.dropout.KeepMask;
import nazca.tensor.View;

/**
 * Dropout (Srivastava et al., JMLR 15, 2014): y[i] = x[i] / (1 - rate) for kept elements, else 0.
 *
 * <pre>
 *   dx[i] = dy[i] / (1 - rate) for kept elements, else 0
 * </pre>
 *
 * Backward draws the mask again. In evaluation, and at rate 0, y is x. Nothing else may read x.
 */
public final class Dropout implements Op {
    private final String purpose;
    private final Slot x;
    private final Slot y;
    private final float rate;

    /**
     * x and y have the same shape.
     *
     * @param layer a name of its own, on which the mask depends
     * @param rate the probability to drop, in [0, 1)
     * @throws IllegalArgumentException if the rate is outside its range
     */
    public Dropout(String layer, float rate, Slot x, Slot y) {
        this.purpose = "dropout/" + layer;
        this.rate = new KeepMask(Moment.FIRST.stream(purpose), rate).rate();
        this.x = x;
        this.y = y;
    }

    @Override
    public void forward(Step step) {
        if (!drops(step)) {
            step.alias(x, y);
            return;
        }
        View in = step.value(x);
        apply(step, in, step.allocateOver(x, y));
    }

    @Override
    public void backward(Step step) {
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
        apply(step, dy, dx);
        step.deliver(dx, x);
    }

    private void apply(Step step, View from, View to) {
        KeepMask mask = new KeepMask(step.moment().stream(purpose), rate);
        long elements = (long) step.batch() * x.shape().elements();
        step.kernels().dropout().dropout(elements, mask, from, to);
    }

    /** Asks what the pass is for, not whether it records: a recomputed candidate drops as well. */
    private boolean drops(Step step) {
        return step.mode().recording() && rate > 0;
    }
}
