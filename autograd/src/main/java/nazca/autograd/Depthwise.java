package nazca.autograd;

import nazca.kernels.depthwise.DepthwiseKernel;
import nazca.kernels.depthwise.DepthwiseSpec;
import nazca.tensor.Require;
import nazca.tensor.Shape;
import nazca.tensor.View;

/**
 * Depthwise convolution without bias: y[i,j,c] = sum_uv x[i s + u d - p, j s + v d - p, c] w[u,v,c]
 * (MobileNets, arXiv:1704.04861, eq. 3).
 *
 * <pre>
 *   dw[u,v,c] = sum_ij dy[i,j,c] x[i s + u d - p, j s + v d - p, c]
 *   dx[r,q,c] = sum over the taps (u, v) that read (r, q) of dy[i,j,c] w[u,v,c]
 * </pre>
 */
public final class Depthwise implements Op {
    private final Slot x;
    private final Parameter w;
    private final Slot y;
    private DepthwiseSpec spec;

    /**
     * x [height, width, c], w [kernel * kernel, c], y [ceil(height / stride), ceil(width / stride),
     * c].
     */
    public Depthwise(Slot x, Parameter w, Slot y, int kernel, int stride) {
        this(x, w, y, kernel, stride, 1);
    }

    /**
     * Taps {@code dilation} apart; shapes as without dilation.
     *
     * @throws IllegalArgumentException if w or y has another shape
     */
    public Depthwise(Slot x, Parameter w, Slot y, int kernel, int stride, int dilation) {
        this.x = x;
        this.w = w;
        this.y = y;
        this.spec =
                new DepthwiseSpec(
                        1,
                        x.shape().height(),
                        x.shape().width(),
                        x.shape().channels(),
                        kernel,
                        stride,
                        dilation);
        Shape out = new Shape(spec.outHeight(), spec.outWidth(), spec.channels());
        Require.argument(y.shape().equals(out), "depthwise: y must be %s, got %s", out, y.shape());
        Require.argument(
                w.elements() == spec.wBytes() / 4,
                "depthwise: w must have %d elements, got %d",
                spec.wBytes() / 4,
                w.elements());
    }

    @Override
    public void forward(Step step) {
        if (spec.batch() != step.batch()) {
            spec = spec.withBatch(step.batch());
        }
        View out = step.allocate(y);
        DepthwiseKernel depthwise = step.kernels().depthwise();
        depthwise.forward(
                spec, step.value(x), w.value(), out, step.scratch(depthwise.scratchElements(spec)));
    }

    @Override
    public void backward(Step step) {
        DepthwiseKernel depthwise = step.kernels().depthwise();
        View dy = step.gradient(y);
        View scratch = step.scratch(depthwise.scratchElements(spec));
        if (step.wantsWeights()) {
            depthwise.weightGradient(spec, step.value(x), dy, step.gradient(w), scratch);
        }
        if (step.wants(x)) {
            View dx = step.allocateGradient(x);
            depthwise.inputGradient(spec, dy, w.value(), dx, scratch);
            step.deliver(dx, x);
        }
        step.release(y);
    }
}
