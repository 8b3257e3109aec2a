package nazca.autograd;

import nazca.kernels.layout.ShuffleSpec;
import nazca.tensor.Require;
import nazca.tensor.View;

/**
 * Channel shuffle (ShuffleNet, arXiv:1707.01083): y[i·groups + g] = x[g·(channels / groups) + i].
 *
 * <pre>
 *   dx[g·(channels / groups) + i] = dy[i·groups + g], the shuffle by channels / groups groups
 * </pre>
 */
public final class Shuffle implements Op {
    private final Slot x;
    private final int groups;
    private final Slot y;

    /**
     * x and y have the same shape; {@code groups} divides its channels.
     *
     * @throws IllegalArgumentException if they do not
     */
    public Shuffle(Slot x, int groups, Slot y) {
        this.x = x;
        this.groups = groups;
        this.y = y;
        Require.argument(
                x.shape().equals(y.shape()),
                "shuffle: both maps must have one shape, got %s and %s",
                x.shape(),
                y.shape());
        new ShuffleSpec(1, x.shape().channels(), groups);
    }

    @Override
    public void forward(Step step) {
        View out = step.allocate(y);
        step.kernels().layout().shuffle(spec(step), step.value(x), out);
    }

    @Override
    public void backward(Step step) {
        if (step.wants(x)) {
            View dx = step.allocateGradient(x);
            step.kernels().layout().shuffle(spec(step).inverse(), step.gradient(y), dx);
            step.deliver(dx, x);
        }
        step.release(y);
    }

    private ShuffleSpec spec(Step step) {
        int rows = Math.multiplyExact(step.batch(), x.shape().pixels());
        return new ShuffleSpec(rows, x.shape().channels(), groups);
    }
}
