package nazca.autograd;

import nazca.kernels.elementwise.ChannelScaleSpec;
import nazca.kernels.elementwise.ElementwiseKernel;
import nazca.tensor.View;

/**
 * A map times a number for every image and channel, as squeeze-and-excite ends: y[p,c] = x[p,c]
 * s[c].
 *
 * <pre>
 *   dx[p,c] = dy[p,c] s[c]     ds[c] = sum over p of x[p,c] dy[p,c]
 * </pre>
 *
 * Nothing may read x afterwards; what s is computed from may have read it before.
 */
public final class ChannelScaling implements Op {
    private final Slot x;
    private final Slot scale;
    private final Slot y;
    private ChannelScaleSpec spec;

    /** x and y [height, width, c], scale [1, 1, c]. */
    public ChannelScaling(Slot x, Slot scale, Slot y) {
        this.x = x;
        this.scale = scale;
        this.y = y;
        this.spec = new ChannelScaleSpec(1, x.shape().pixels(), x.shape().channels());
    }

    @Override
    public void forward(Step step) {
        if (spec.batch() != step.batch()) {
            spec = spec.withBatch(step.batch());
        }
        View in = step.value(x);
        View out = step.allocateOver(x, y);
        step.kernels().elementwise().scaleChannels(spec, in, step.value(scale), out);
    }

    @Override
    public void backward(Step step) {
        ElementwiseKernel elementwise = step.kernels().elementwise();
        View dy = step.gradient(y);
        if (step.wants(scale)) {
            View dscale = step.allocateGradient(scale);
            elementwise.scaleGradient(spec, step.value(x), dy, dscale);
            step.deliver(dscale, scale);
        }
        if (!step.wants(x)) {
            step.release(y);
            return;
        }
        View dx = step.takeGradient(y);
        elementwise.scaleChannels(spec, dy, step.value(scale), dx);
        step.deliver(dx, x);
    }
}
