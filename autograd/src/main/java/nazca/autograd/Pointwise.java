package nazca.autograd;

import nazca.kernels.gemm.GemmKernel;
import nazca.kernels.gemm.GemmSpec;
import nazca.tensor.View;

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
    private final Parameter w;
    private final Slot y;
    private GemmSpec spec;

    /** x [height, width, in], w [in, out], y [height, width, out]. */
    public Pointwise(Slot x, Parameter w, Slot y) {
        this.x = x;
        this.w = w;
        this.y = y;
        this.spec = GemmSpec.of(x.shape().pixels(), x.shape().channels(), y.shape().channels());
    }

    @Override
    public void forward(Step step) {
        fit(step);
        View out = step.allocate(y);
        GemmKernel gemm = step.kernels().gemm();
        gemm.forward(spec, step.value(x), w.value(), out, step.scratch(gemm.scratchElements(spec)));
    }

    @Override
    public void backward(Step step) {
        GemmKernel gemm = step.kernels().gemm();
        View dy = step.gradient(y);
        View scratch = step.scratch(gemm.scratchElements(spec));
        if (step.wantsWeights()) {
            gemm.weightGradient(spec, step.value(x), dy, step.gradient(w), scratch);
        }
        if (step.wants(x)) {
            View dx = step.allocateGradient(x);
            gemm.inputGradient(spec, dy, w.value(), dx, scratch);
            step.deliver(dx, x);
        }
        step.release(y);
    }

    private void fit(Step step) {
        int rows = Math.multiplyExact(step.batch(), x.shape().pixels());
        if (spec.rows() != rows) {
            spec = spec.withRows(rows);
        }
    }
}
