package nazca.autograd;

import nazca.kernels.elementwise.ElementwiseKernel;
import nazca.kernels.gemm.GemmKernel;
import nazca.kernels.gemm.GemmSpec;
import nazca.tensor.View;

/**
 * Fully connected layer: y[n,o] = sum_i x[n,i] w[i,o] + b[o].
 *
 * <pre>
 *   dx = dy w^T     dw = x^T dy     db = sum over n of dy
 * </pre>
 */
public final class Linear implements Op {
    private final Slot x;
    private final Parameter w;
    private final Parameter b;
    private final Slot y;
    private GemmSpec spec;

    /** x [in], w [in, out], b [out], y [out]. */
    public Linear(Slot x, Parameter w, Parameter b, Slot y) {
        this.x = x;
        this.w = w;
        this.b = b;
        this.y = y;
        this.spec = GemmSpec.of(1, x.shape().elements(), y.shape().elements());
    }

    @Override
    public void forward(Step step) {
        if (spec.rows() != step.batch()) {
            spec = spec.withRows(step.batch());
        }
        View out = step.allocate(y);
        GemmKernel gemm = step.kernels().gemm();
        gemm.forward(spec, step.value(x), w.value(), out, step.scratch(gemm.scratchElements(spec)));
        step.kernels().elementwise().addBias(spec.rows(), spec.out(), b.value(), false, out);
    }

    @Override
    public void backward(Step step) {
        GemmKernel gemm = step.kernels().gemm();
        ElementwiseKernel elementwise = step.kernels().elementwise();
        View dy = step.gradient(y);
        long biasScratch = elementwise.biasGradientScratch(spec.rows(), spec.out());
        View scratch = step.scratch(Math.max(gemm.scratchElements(spec), biasScratch));
        if (step.wantsWeights()) {
            gemm.weightGradient(spec, step.value(x), dy, step.gradient(w), scratch);
            elementwise.biasGradient(spec.rows(), spec.out(), dy, step.gradient(b), scratch);
        }
        if (step.wants(x)) {
            View dx = step.allocateGradient(x);
            gemm.inputGradient(spec, dy, w.value(), dx, scratch);
            step.deliver(dx, x);
        }
        step.release(y);
    }
}
