package nazca.autograd;

import nazca.kernels.dropout.KeepMask;
import nazca.tensor.View;

/**
 * Drops a branch for the whole batch, as DropPath of the ProxylessNAS authors does
 * (arXiv:1812.00332, section 4.1). Its scale is set right in training or in evaluation:
 *
 * <pre>
 *                     training                        evaluation
 *   divides           y = x / (1 - rate), or y = 0    y = x
 *   does not divide   y = x, or y = 0                 y = (1 - rate) x
 * </pre>
 *
 * <pre>
 *   dx = dy / (1 - rate), dy or 0, as in the forward pass
 * </pre>
 *
 * Backward draws again. Others may read x.
 */
public final class PathDrop implements Op {
    private final String purpose;
    private final float rate;
    private final boolean divides;
    private final Slot x;
    private final Slot y;
    private Moment moment = Moment.FIRST;
    private KeepMask mask;

    /**
     * x and y have the same shape.
     *
     * @param layer a name of its own, on which the draws depend
     * @param rate the probability to drop, in [0, 1)
     * @param divides whether what is kept in training is divided by 1 - rate
     * @throws IllegalArgumentException if the rate is outside its range
     */
    public PathDrop(String layer, float rate, boolean divides, Slot x, Slot y) {
        this.purpose = "path drop/" + layer;
        this.rate = rate;
        this.divides = divides;
        this.mask = new KeepMask(moment.stream(purpose), rate, divides);
        this.x = x;
        this.y = y;
    }

    @Override
    public void forward(Step step) {
        View out = step.allocate(y);
        // A recomputed candidate drops as well: what the pass is for matters, not its tape.
        if (step.mode().recording()) {
            drop(step, step.value(x), out);
        } else {
            float factor = divides ? 1f : 1f - rate;
            step.kernels().elementwise().scale(elements(step), factor, step.value(x), out);
        }
    }

    @Override
    public void backward(Step step) {
        if (!step.wants(x)) {
            step.release(y);
            return;
        }
        View dy = step.gradient(y);
        View dx = step.takeGradient(y);
        drop(step, dy, dx);
        step.deliver(dx, x);
    }

    /** One decision for all images: to the kernel they are one. */
    private void drop(Step step, View from, View to) {
        if (!step.moment().equals(moment)) {
            moment = step.moment();
            mask = new KeepMask(moment.stream(purpose), rate, divides);
        }
        step.kernels().dropout().dropPath(1, Math.toIntExact(elements(step)), mask, from, to);
    }

    private long elements(Step step) {
        return (long) step.batch() * x.shape().elements();
    }
}
