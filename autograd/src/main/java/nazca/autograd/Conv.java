package nazca.autograd;

import nazca.kernels.conv.ConvFilter;
import nazca.kernels.conv.ConvKernel;
import nazca.kernels.conv.ConvSpec;
import nazca.tensor.Require;
import nazca.tensor.Shape;
import nazca.tensor.View;

/**
 * Dense convolution without bias: y[i,j,o] = sum_uvc x[i s + u d - p, j s + v d - p, c] w[u,v,c,o],
 * c running over the input channels of the group of o.
 *
 * <pre>
 *   dw[u,v,c,o] = sum_ij x[i s + u d - p, j s + v d - p, c] dy[i,j,o]
 *   dx[r,q,c] = sum over the taps (u, v) that read (r, q), and o, of dy[i,j,o] w[u,v,c,o]
 * </pre>
 */
public final class Conv implements Op {
    private final Slot x;
    private final Weight w;
    private final Slot y;
    private ConvSpec spec;

    /**
     * A square filter padded by half of it: x [height, width, in], w [kernel * kernel * in, out], y
     * [ceil(height / stride), ceil(width / stride), out] for odd kernels.
     *
     * @throws IllegalArgumentException if w or y has another shape
     */
    public Conv(Slot x, Weight w, Slot y, int kernel, int stride) {
        this(x, w, y, ConvFilter.centred(kernel, stride, 1));
    }

    /**
     * x [height, width, in], w [filter height * width * in / groups, out], y [outHeight, outWidth,
     * out] with outHeight = floor((height + 2 padding - dilation (kernel - 1) - 1) / stride) + 1.
     *
     * @throws IllegalArgumentException if w or y has another shape, or groups do not divide
     *     channels
     */
    public Conv(Slot x, Weight w, Slot y, ConvFilter filter) {
        this.x = x;
        this.w = w;
        this.y = y;
        Shape in = x.shape();
        int channels = y.shape().channels();
        this.spec = new ConvSpec(1, in.height(), in.width(), in.channels(), channels, filter);
        Shape out = new Shape(spec.outHeight(), spec.outWidth(), channels);
        Require.argument(y.shape().equals(out), "conv: y must be %s, got %s", out, y.shape());
        Require.argument(
                w.elements() == spec.wBytes() / 4,
                "conv: w must have %d elements, got %d",
                spec.wBytes() / 4,
                w.elements());
    }

    @Override
    public void forward(Step step) {
        if (spec.batch() != step.batch()) {
            spec = spec.withBatch(step.batch());
        }
        View out = step.allocate(y);
        View filters = w.forward(step);
        ConvKernel conv = step.kernels().conv();
        conv.forward(spec, step.value(x), filters, out, step.scratch(conv.scratchElements(spec)));
    }

    @Override
    public void backward(Step step) {
        ConvKernel conv = step.kernels().conv();
        View dy = step.gradient(y);
        View scratch = step.scratch(conv.scratchElements(spec));
        if (step.wantsWeights()) {
            conv.weightGradient(spec, step.value(x), dy, w.gradient(step), scratch);
            w.deliver(step);
        }
        if (step.wants(x)) {
            View dx = step.allocateGradient(x);
            conv.inputGradient(spec, dy, w.value(), dx, scratch);
            step.deliver(dx, x);
        }
        step.release(y);
    }
}
