package nazca.autograd;

import nazca.kernels.layout.SplitSpec;
import nazca.tensor.Require;
import nazca.tensor.Shape;
import nazca.tensor.View;

/**
 * Split into even and odd channels, as stride-1 blocks of ShuffleNetV2 start: even[i] = x[2i],
 * odd[i] = x[2i + 1]. Both must be used.
 *
 * <pre>
 *   dx[2i] = deven[i]     dx[2i + 1] = dodd[i]
 * </pre>
 */
public final class Split implements Op {
    private final Slot x;
    private final Slot even;
    private final Slot odd;

    /**
     * x [height, width, c], even [height, width, ceil(c / 2)], odd [height, width, floor(c / 2)].
     *
     * @throws IllegalArgumentException if the shapes differ from these
     */
    public Split(Slot x, Slot even, Slot odd) {
        this.x = x;
        this.even = even;
        this.odd = odd;
        Shape s = x.shape();
        var spec = new SplitSpec(1, s.channels());
        Require.argument(
                even.shape().equals(s.withChannels(spec.evenChannels()))
                        && odd.shape().equals(s.withChannels(spec.oddChannels())),
                "split: %s has %d even and %d odd channels, got %s and %s",
                s,
                spec.evenChannels(),
                spec.oddChannels(),
                even.shape(),
                odd.shape());
    }

    @Override
    public void forward(Step step) {
        View evens = step.allocate(even);
        View odds = step.allocate(odd);
        step.kernels().layout().split(spec(step), step.value(x), evens, odds);
    }

    @Override
    public void backward(Step step) {
        if (step.wants(x)) {
            View dx = step.allocateGradient(x);
            step.kernels().layout().join(spec(step), step.gradient(even), step.gradient(odd), dx);
            step.deliver(dx, x);
        }
        step.release(even);
        step.release(odd);
    }

    private SplitSpec spec(Step step) {
        int rows = Math.multiplyExact(step.batch(), x.shape().pixels());
        return new SplitSpec(rows, x.shape().channels());
    }
}
