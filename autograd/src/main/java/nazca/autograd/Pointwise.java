package nazca.autograd;

import nazca.kernels.fused.ConvBackward;
import nazca.kernels.fused.ConvForward;
import nazca.kernels.fused.FusedConvKernel;
import nazca.kernels.gemm.GemmSpec;

/**
 * Pointwise (1x1) convolution without bias, a matrix product over all pixels: y[m,o] = sum_c x[m,c]
 * w[c,o].
 *
 * <pre>
 *   dx[m,c] = sum_o dy[m,o] w[c,o]      dw[c,o] = sum_m x[m,c] dy[m,o]
 * </pre>
 */
public final class Pointwise implements Op {
    private final Slot x;
    private final Weight w;
    private final Slot y;
    private GemmSpec spec;

    /** x [height, width, in], w [in, out], y [height, width, out]. */
    public Pointwise(Slot x, Weight w, Slot y) {
        this.x = x;
        this.w = w;
        this.y = y;
        this.spec = GemmSpec.of(x.shape().pixels(), x.shape().channels(), y.shape().channels());
    }

    @Override
    public void forward(Step step) {
        fit(step);
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

    private void fit(Step step) {
        int rows = Math.multiplyExact(step.batch(), x.shape().pixels());
        if (spec.rows() != rows) {
            spec = spec.withRows(rows);
        }
    }
}
