package nazca.kernels.vector;

import nazca.kernels.batchnorm.BatchNormKernel;
import nazca.kernels.depthwise.DepthwiseKernel;
import nazca.kernels.depthwise.DepthwiseSpec;
import nazca.kernels.fused.ConvBackward;
import nazca.kernels.fused.ConvForward;
import nazca.kernels.fused.FusedConvKernel;
import nazca.kernels.fused.Statistics;
import nazca.kernels.gemm.GemmKernel;
import nazca.kernels.gemm.GemmSpec;
import nazca.tensor.View;
import nazca.tensor.Workers;

import org.jspecify.annotations.Nullable;

/**
 * Convolutions between batch norms in one pass over memory: forward reads the input and writes the
 * output, backward reads input, output and gradient once each and writes the input's gradient. What
 * lies between stays in each thread's cache. Equal to the composition to the bit. Where there are
 * too few chunks to keep the threads busy, forward gathers statistics apart and backward is left to
 * the composition; so are both with checked kernels, which know the operands of one part.
 */
public final class VectorFusedConv implements FusedConvKernel {
    /** Passes of fewer multiplications run on the calling thread. */
    private static final long ALONE = 1 << 16;

    private final Workers workers;
    private final VectorGemm gemm;
    private final VectorDepthwise depthwise;
    private final VectorBatchNorm batchNorm;
    private final boolean always;
    private final FusedPointwise pointwise;
    private final FusedPointwiseBackward pointwiseBackward;
    private final FusedDepthwise depthwiseForward;
    private final FusedDepthwiseBackward depthwiseBackward;

    /** Kernels that share their work among {@code workers}. */
    public VectorFusedConv(
            Workers workers,
            VectorGemm gemm,
            VectorDepthwise depthwise,
            VectorBatchNorm batchNorm) {
        this(workers, gemm, depthwise, batchNorm, false);
    }

    /** Kernels that fuse always, however many threads that leaves idle, or where it pays. */
    VectorFusedConv(
            Workers workers,
            VectorGemm gemm,
            VectorDepthwise depthwise,
            VectorBatchNorm batchNorm,
            boolean always) {
        this.workers = workers;
        this.gemm = gemm;
        this.depthwise = depthwise;
        this.batchNorm = batchNorm;
        this.always = always;
        var dispatch = new Dispatch(workers);
        this.pointwise = new FusedPointwise(gemm, dispatch);
        this.pointwiseBackward = new FusedPointwiseBackward(gemm, dispatch);
        this.depthwiseForward = new FusedDepthwise(depthwise, dispatch);
        this.depthwiseBackward = new FusedDepthwiseBackward(depthwise, dispatch);
    }

    @Override
    public GemmKernel gemm() {
        return gemm;
    }

    @Override
    public DepthwiseKernel depthwise() {
        return depthwise;
    }

    @Override
    public BatchNormKernel batchNorm() {
        return batchNorm;
    }

    @Override
    public long forwardScratch(GemmSpec spec) {
        return Lanes.CHECKED
                ? FusedConvKernel.super.forwardScratch(spec)
                : FusedPointwise.scratchElements(spec);
    }

    @Override
    public long backwardScratch(GemmSpec spec) {
        return Math.max(
                FusedConvKernel.super.backwardScratch(spec),
                FusedPointwiseBackward.scratchElements(spec));
    }

    @Override
    public long forwardScratch(DepthwiseSpec spec) {
        return Lanes.CHECKED
                ? FusedConvKernel.super.forwardScratch(spec)
                : FusedDepthwise.scratchElements(spec);
    }

    @Override
    public long backwardScratch(DepthwiseSpec spec) {
        return Math.max(
                FusedConvKernel.super.backwardScratch(spec),
                FusedDepthwiseBackward.scratchElements(spec));
    }

    @Override
    public void forward(GemmSpec spec, ConvForward pass, View scratch) {
        if (Lanes.CHECKED) {
            FusedConvKernel.super.forward(spec, pass, scratch);
            return;
        }
        Statistics statistics = pass.statistics();
        boolean gathers =
                statistics != null
                        && fuses(products(spec), Bands.chunks(spec.rows(), spec.out()).chunks());
        int items = Math.ceilDiv(spec.rows(), FusedPointwise.itemRows(spec, gathers));
        pointwise.run(spec, pass, scratch, gathers, parts(products(spec), items), workers);
        if (!gathers) {
            gather(statistics, pass.z(), scratch);
        }
    }

    private void gather(@Nullable Statistics s, View z, View scratch) {
        if (s != null) {
            batchNorm.statistics(s.spec(), z, s.mean(), s.m2(), s.istd(), scratch);
        }
    }

    @Override
    public void backward(GemmSpec spec, ConvBackward pass, View scratch) {
        int chunks = FusedPointwiseBackward.chunks(spec);
        boolean worthIt = pass.normalization() != null || pass.behind() != null;
        if (worthIt && fuses(products(spec), chunks)) {
            pointwiseBackward.run(spec, pass, scratch, parts(products(spec), chunks), workers);
        } else {
            FusedConvKernel.super.backward(spec, pass, scratch);
        }
    }

    @Override
    public void forward(DepthwiseSpec spec, ConvForward pass, View scratch) {
        if (Lanes.CHECKED) {
            FusedConvKernel.super.forward(spec, pass, scratch);
            return;
        }
        Statistics statistics = pass.statistics();
        boolean gathers =
                statistics != null && fuses(products(spec), FusedDepthwise.groups(spec, true));
        int groups = FusedDepthwise.groups(spec, gathers);
        depthwiseForward.run(spec, pass, scratch, gathers, parts(products(spec), groups), workers);
        if (!gathers) {
            gather(statistics, pass.z(), scratch);
        }
    }

    @Override
    public void backward(DepthwiseSpec spec, ConvBackward pass, View scratch) {
        int groups = FusedDepthwiseBackward.groups(spec);
        boolean worthIt = pass.normalization() != null || pass.behind() != null;
        if (worthIt && fuses(products(spec), groups)) {
            depthwiseBackward.run(spec, pass, scratch, parts(products(spec), groups), workers);
        } else {
            FusedConvKernel.super.backward(spec, pass, scratch);
        }
    }

    private boolean fuses(long products, int items) {
        return !Lanes.CHECKED
                && (always || products < ALONE || Bands.balanced(items, workers.threads()));
    }

    private int parts(long products, int items) {
        return products < ALONE && !always ? 1 : Math.min(workers.threads(), items);
    }

    private static long products(GemmSpec spec) {
        return (long) spec.rows() * spec.in() * spec.out();
    }

    private static long products(DepthwiseSpec spec) {
        return spec.yBytes() / 4 * spec.kernel() * spec.kernel();
    }
}
