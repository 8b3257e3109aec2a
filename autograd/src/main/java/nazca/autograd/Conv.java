package nazca.autograd;

import nazca.kernels.conv.ConvKernel;
import nazca.kernels.conv.ConvSpec;
import nazca.tensor.View;

/**
 * Dense convolution without bias: y[i,j,o] = sum_uvc x[i s + u - p, j s + v - p, c] w[u,v,c,o].
 *
 * <pre>
 *   dw[u,v,c,o] = sum_ij x[i s + u - p, j s + v - p, c] dy[i,j,o]
 *   dx[r,q,c] = sum over the taps (u, v) that read (r, q), and o, of dy[i,j,o] w[u,v,c,o]
 * </pre>
 */
public final class Conv implements Op {
    private final Slot x;
    private final Parameter w;
    private final Slot y;
    private ConvSpec spec;

    /**
     * x [height, width, in], w [kernel * kernel * in, out], y [ceil(height / stride), ceil(width /
     * stride), out].
     */
    public Conv(Slot x, Parameter w, Slot y, int kernel, int stride) {
        this.x = x;
        this.w = w;
        this.y = y;
        this.spec =
                new ConvSpec(
                        1,
                        x.shape().height(),
                        x.shape().width(),
                        x.shape().channels(),
                        y.shape().channels(),
                        kernel,
                        stride);
    }

    @Override
    public void forward(Step step) {
        if (spec.batch() != step.batch()) {
            spec = spec.withBatch(step.batch());
        }
        View out = step.allocate(y);
        ConvKernel conv = step.kernels().conv();
        conv.forward(spec, step.value(x), w.value(), out, step.scratch(conv.scratchElements(spec)));
    }

    @Override
    public void backward(Step step) {
        ConvKernel conv = step.kernels().conv();
        View dy = step.gradient(y);
        View scratch = step.scratch(conv.scratchElements(spec));
        if (step.wantsWeights()) {
            conv.weightGradient(spec, step.value(x), dy, step.gradient(w), scratch);
        }
        if (step.wants(x)) {
            View dx = step.allocateGradient(x);
            conv.inputGradient(spec, dy, w.value(), dx, scratch);
            step.deliver(dx, x);
        }
        step.release(y);
    }
}
