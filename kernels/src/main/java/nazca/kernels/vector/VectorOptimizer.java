package nazca.kernels.vector;

import nazca.kernels.optimizer.AdamStep;
import nazca.kernels.optimizer.OptimizerKernel;
import nazca.kernels.optimizer.ScalarOptimizer;
import nazca.kernels.optimizer.SgdStep;
import nazca.kernels.optimizer.UpdateSpec;
import nazca.tensor.HostBuffer;
import nazca.tensor.View;
import nazca.tensor.Workers;

/**
 * Weight updates on vectors. Threads share the pieces of a contiguous weight, or the rows of a
 * slice.
 */
public final class VectorOptimizer implements OptimizerKernel {
    private final Dispatch dispatch;
    private final Workers.Range sgd = this::sgd;
    private final Workers.Range adam = this::adam;
    private final OptimizerKernel scalar = new ScalarOptimizer();

    private UpdateSpec spec = UpdateSpec.of(1);
    private SgdStep sgdStep = new SgdStep(0, 0, false);
    private AdamStep adamStep = new AdamStep(0, 0, 0, 0, 0, 0, 0);
    private float weightDecay;
    private long w;
    private long g;
    private long m;
    private long v;

    /** Kernels that share their work among the threads of {@code workers}. */
    public VectorOptimizer(Workers workers) {
        this(new Dispatch(workers));
    }

    VectorOptimizer(Dispatch dispatch) {
        this.dispatch = dispatch;
    }

    @Override
    public void sgd(UpdateSpec spec, SgdStep step, float weightDecay, View w, View g, View v) {
        this.sgdStep = step;
        run(spec, weightDecay, w, g, v, sgd);
    }

    @Override
    public void adam(
            UpdateSpec spec, AdamStep step, float weightDecay, View w, View g, View m, View v) {
        this.adamStep = step;
        this.m = HostBuffer.address(m, spec.bytes());
        run(spec, weightDecay, w, g, v, adam);
    }

    @Override
    public void clipFactor(float largestNorm, View squares, View factor) {
        scalar.clipFactor(largestNorm, squares, factor);
    }

    private void run(
            UpdateSpec spec, float weightDecay, View w, View g, View v, Workers.Range range) {
        this.spec = spec;
        this.weightDecay = weightDecay;
        this.w = HostBuffer.address(w, spec.bytes());
        this.g = HostBuffer.address(g, spec.bytes());
        this.v = HostBuffer.address(v, spec.bytes());
        int items = contiguous() ? Dispatch.pieces(elements()) : spec.rows();
        dispatch.split(3 * elements(), items, range);
    }

    private boolean contiguous() {
        return spec.columns() == spec.leading();
    }

    private long elements() {
        return (long) spec.rows() * spec.columns();
    }

    private void sgd(int from, int to) {
        if (contiguous()) {
            sgd(Dispatch.offset(from), Dispatch.elements(from, to, elements()));
        } else {
            for (int row = from; row < to; row++) {
                sgd(row * (4L * spec.leading()), spec.columns());
            }
        }
    }

    private void sgd(long at, long elements) {
        Updates.sgd(elements, sgdStep, weightDecay, w + at, g + at, v + at);
    }

    private void adam(int from, int to) {
        if (contiguous()) {
            adam(Dispatch.offset(from), Dispatch.elements(from, to, elements()));
        } else {
            for (int row = from; row < to; row++) {
                adam(row * (4L * spec.leading()), spec.columns());
            }
        }
    }

    private void adam(long at, long elements) {
        Updates.adam(elements, adamStep, weightDecay, w + at, g + at, m + at, v + at);
    }
}
