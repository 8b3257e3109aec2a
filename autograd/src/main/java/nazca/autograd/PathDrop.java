package nazca.autograd;

import nazca.kernels.dropout.KeepMask;
import nazca.tensor.View;

/**
 * Drops a branch for whole images (FractalNet, arXiv:1605.07648): y[n] = x[n] / (1 - rate) for kept
 * images n, else 0.
 *
 * <pre>
 *   dx[n] = dy[n] / (1 - rate) for kept images n, else 0
 * </pre>
 *
 * Backward draws the mask again. In evaluation, and at rate 0, y is x. Nothing else may read x.
 */
public final class PathDrop extends RandomDrop {
    /**
     * x and y have the same shape.
     *
     * @param layer a name of its own, on which the mask depends
     * @param rate the probability to drop, in [0, 1)
     * @throws IllegalArgumentException if the rate is outside its range
     */
    public PathDrop(String layer, float rate, Slot x, Slot y) {
        super("path drop/" + layer, rate, x, y);
    }

    @Override
    void apply(Step step, KeepMask mask, View from, View to) {
        step.kernels().dropout().dropPath(step.batch(), imageElements(), mask, from, to);
    }
}
