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
public final class Dropout extends RandomDrop {
    /**
     * x and y have the same shape.
     *
     * @param layer a name of its own, on which the mask depends
     * @param rate the probability to drop, in [0, 1)
     * @throws IllegalArgumentException if the rate is outside its range
     */
    public Dropout(String layer, float rate, Slot x, Slot y) {
        super("dropout/" + layer, rate, x, y);
    }

    @Override
    void apply(Step step, KeepMask mask, View from, View to) {
        long elements = (long) step.batch() * imageElements();
        step.kernels().dropout().dropout(elements, mask, from, to);
    }
}
