package nazca.autograd;

import nazca.kernels.fused.ConvBackward;
import nazca.kernels.fused.ConvForward;
import nazca.kernels.fused.Statistics;
import nazca.tensor.View;

import java.util.Objects;

/**
 * What a convolution and the batch norms around it tell each other: forward, how the input is
 * normalised and where the output's statistics go; backward, which batch norm the gradient has yet
 * to go through, and where the sums of the one before go.
 */
final class Fusion {
    private Fusion() {}

    /** Makes room for the output and gathers the operands of a forward pass. */
    static ConvForward forward(Step step, Slot x, Weight w, Slot y) {
        View out = step.allocate(y);
        y.normalization = null;
        BatchNorm behind = y.reader;
        Statistics statistics =
                behind != null && step.mode().batchStatistics() ? behind.gather(step) : null;
        return new ConvForward(step.value(x), x.normalization, w.forward(step), out, statistics);
    }

    /** Makes room for the gradients and gathers the operands of a backward pass. */
    static ConvBackward backward(Step step, Slot x, Weight w, Slot y) {
        View dw = step.wantsWeights() ? w.gradient(step) : null;
        View dx = step.wants(x) ? step.allocateGradient(x) : null;
        boolean sums = dx != null && x.normalization != null;
        BatchNorm before = sums ? Objects.requireNonNull(x.source) : null;
        return new ConvBackward(
                step.value(x),
                x.normalization,
                w.value(),
                step.gradient(y),
                y.behind,
                dw,
                dx,
                before == null ? null : before.scaleGradient(step),
                before == null ? null : before.shiftGradient(step));
    }

    /** Hands the input's gradient over and gives the output's back. */
    static void deliver(Step step, ConvBackward pass, Slot x, Weight w, Slot y) {
        w.deliver(step);
        View dx = pass.dx();
        if (dx != null) {
            step.deliver(dx, x);
        }
        y.behind = null;
        step.release(y);
    }
}
