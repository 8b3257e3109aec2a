package nazca.autograd;

import nazca.kernels.layout.SliceSpec;
import nazca.tensor.Require;
import nazca.tensor.View;

import java.util.List;

/**
 * Concatenation of channels: y = [x_0, x_1, ...] in every pixel.
 *
 * <pre>
 *   dx_k = the channels of dy that x_k fills
 * </pre>
 */
public final class Concat implements Op {
    private final List<Slot> inputs;
    private final Slot y;

    /**
     * Inputs x_k [height, width, c_k], y [height, width, sum of c_k].
     *
     * @throws IllegalArgumentException if the pixels differ or the channels do not add up
     */
    public Concat(List<Slot> inputs, Slot y) {
        this.inputs = List.copyOf(inputs);
        this.y = y;
        int channels = 0;
        for (Slot x : inputs) {
            channels += x.shape().channels();
            Require.argument(
                    x.shape().withChannels(1).equals(y.shape().withChannels(1)),
                    "concat: all maps must have the same pixels, got %s for %s",
                    x.shape(),
                    y.shape());
        }
        Require.argument(
                channels == y.shape().channels(),
                "concat: channels must add up to %d, got %d",
                y.shape().channels(),
                channels);
    }

    @Override
    public void forward(Step step) {
        View out = step.allocate(y);
        int channel = 0;
        for (Slot x : inputs) {
            var spec = spec(step, x, x.shape().channels(), y.shape().channels());
            step.kernels().layout().copy(spec, step.value(x), out.plus(4L * channel));
            channel += x.shape().channels();
        }
    }

    @Override
    public void backward(Step step) {
        View dy = step.gradient(y);
        int channel = 0;
        for (Slot x : inputs) {
            if (step.wants(x)) {
                View dx = step.allocateGradient(x);
                var spec = spec(step, x, y.shape().channels(), x.shape().channels());
                step.kernels().layout().copy(spec, dy.plus(4L * channel), dx);
                step.deliver(dx, x);
            }
            channel += x.shape().channels();
        }
        step.release(y);
    }

    private static SliceSpec spec(Step step, Slot x, int from, int to) {
        int rows = Math.multiplyExact(step.batch(), x.shape().pixels());
        return new SliceSpec(rows, x.shape().channels(), from, to);
    }
}
