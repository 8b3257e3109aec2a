package nazca.autograd;

import nazca.kernels.depthwise.DepthwiseSpec;
import nazca.kernels.fused.ConvBackward;
import nazca.kernels.fused.ConvForward;
import nazca.kernels.fused.FusedConvKernel;
import nazca.tensor.Require;
import nazca.tensor.Shape;

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
    private final Weight w;
    private final Slot y;
    private DepthwiseSpec spec;

    /**
     * x [height, width, c], w [kernel * kernel, c], y [ceil(height / stride), ceil(width / stride),
     * c].
     */
    public Depthwise(Slot x, Weight w, Slot y, int kernel, int stride) {
        this(x, w, y, kernel, stride, 1);
    }

    /**
     * Taps {@code dilation} apart; shapes as without dilation.
     *
     * @throws IllegalArgumentException if w or y has another shape
     */
    public Depthwise(Slot x, Weight w, Slot y, int kernel, int stride, int dilation) {
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
        ConvForward pass = Fusion.forward(step, x, w, y);
        FusedConvKernel conv = step.kernels().fusedConv();
        conv.forward(spec, pass, step.scratch(conv.forwardScratch(spec)));
    }

    @Override
    public void backward(Step step) {
        ConvBackward pass = Fusion.backward(step, x, w, y);
        FusedConvKernel conv = step.kernels().fusedConv();
        conv.backward(spec, pass, step.scratch(conv.backwardScratch(spec)));
        Fusion.deliver(step, pass, x, w, y);
    }
}
