package nazca.kernels.fused;

import nazca.kernels.batchnorm.BatchNormKernel;
import nazca.kernels.batchnorm.BatchNormSpec;
import nazca.kernels.depthwise.DepthwiseKernel;
import nazca.kernels.depthwise.DepthwiseSpec;
import nazca.kernels.gemm.GemmKernel;
import nazca.kernels.gemm.GemmSpec;
import nazca.tensor.View;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/**
 * Pointwise and depthwise convolutions together with the batch norms before and behind them. The
 * definition is written here, from the parts; an implementation that saves passes over memory has
 * the same bits. Maps are contiguous.
 *
 * <p>Backward gives, with y the normalised input and dz the gradient of the output:
 *
 * <pre>
 *   dz = batch norm's input gradient of dy          dw = weight gradient of (y, dz)
 *   dx = input gradient of (dz, w)                  dgamma, dbeta = batch norm's sums of (x, dx)
 * </pre>
 */
public interface FusedConvKernel {
    /** The products of pointwise convolutions. */
    GemmKernel gemm();

    /** The depthwise convolutions. */
    DepthwiseKernel depthwise();

    /** The batch norms. */
    BatchNormKernel batchNorm();

    /** Scratch elements (floats) of {@link #forward(GemmSpec, ConvForward, View)}. */
    default long forwardScratch(GemmSpec spec) {
        long parts = Math.max(gemm().scratchElements(spec), statistics(spec.rows(), spec.out()));
        return FusedScratch.elements((long) spec.rows() * spec.in(), 0, parts);
    }

    /** Scratch elements (floats) of {@link #backward(GemmSpec, ConvBackward, View)}. */
    default long backwardScratch(GemmSpec spec) {
        long parts = Math.max(gemm().scratchElements(spec), statistics(spec.rows(), spec.in()));
        return FusedScratch.elements(
                (long) spec.rows() * spec.in(), (long) spec.rows() * spec.out(), parts);
    }

    /** Scratch elements (floats) of {@link #forward(DepthwiseSpec, ConvForward, View)}. */
    default long forwardScratch(DepthwiseSpec spec) {
        int rows = spec.batch() * spec.outHeight() * spec.outWidth();
        long parts = Math.max(depthwise().scratchElements(spec), statistics(rows, spec.channels()));
        return FusedScratch.elements(spec.xBytes() / 4, 0, parts);
    }

    /** Scratch elements (floats) of {@link #backward(DepthwiseSpec, ConvBackward, View)}. */
    default long backwardScratch(DepthwiseSpec spec) {
        int rows = spec.batch() * spec.height() * spec.width();
        long parts = Math.max(depthwise().scratchElements(spec), statistics(rows, spec.channels()));
        return FusedScratch.elements(spec.xBytes() / 4, spec.yBytes() / 4, parts);
    }

    /** z = pointwise convolution of the normalised x, and the statistics of z. */
    default void forward(GemmSpec spec, ConvForward pass, View scratch) {
        var room = new FusedScratch(scratch, (long) spec.rows() * spec.in(), 0);
        View y = normalized(pass.x(), pass.normalization(), room.first());
        gemm().forward(spec, y, pass.w(), pass.z(), room.parts());
        gather(pass, room.parts());
    }

    /** z = depthwise convolution of the normalised x, and the statistics of z. */
    default void forward(DepthwiseSpec spec, ConvForward pass, View scratch) {
        var room = new FusedScratch(scratch, spec.xBytes() / 4, 0);
        View y = normalized(pass.x(), pass.normalization(), room.first());
        depthwise().forward(spec, y, pass.w(), pass.z(), room.parts());
        gather(pass, room.parts());
    }

    /** The gradients of a pointwise convolution and of the batch norms around it. */
    default void backward(GemmSpec spec, ConvBackward pass, View scratch) {
        var room =
                new FusedScratch(
                        scratch, (long) spec.rows() * spec.in(), (long) spec.rows() * spec.out());
        View dz = outputGradient(pass, room.second());
        View dw = pass.dw();
        if (dw != null) {
            View y = normalized(pass.x(), pass.normalization(), room.first());
            gemm().weightGradient(spec, y, dz, dw, room.parts());
        }
        View dx = pass.dx();
        if (dx != null) {
            gemm().inputGradient(spec, dz, pass.w(), dx, room.parts());
            sums(pass, dx, room.parts());
        }
    }

    /** The gradients of a depthwise convolution and of the batch norms around it. */
    default void backward(DepthwiseSpec spec, ConvBackward pass, View scratch) {
        var room = new FusedScratch(scratch, spec.xBytes() / 4, spec.yBytes() / 4);
        View dz = outputGradient(pass, room.second());
        View dw = pass.dw();
        if (dw != null) {
            View y = normalized(pass.x(), pass.normalization(), room.first());
            depthwise().weightGradient(spec, y, dz, dw, room.parts());
        }
        View dx = pass.dx();
        if (dx != null) {
            depthwise().inputGradient(spec, dz, pass.w(), dx, room.parts());
            sums(pass, dx, room.parts());
        }
    }

    private long statistics(int rows, int channels) {
        return batchNorm().scratchElements(new BatchNormSpec(rows, channels, 1f, false));
    }

    private View normalized(View x, @Nullable Normalization n, View room) {
        if (n == null) {
            return x;
        }
        batchNorm().normalize(n.spec(), x, n.mean(), n.istd(), n.gamma(), n.beta(), room);
        return room;
    }

    private void gather(ConvForward pass, View scratch) {
        Statistics s = pass.statistics();
        if (s != null) {
            batchNorm().statistics(s.spec(), pass.z(), s.mean(), s.m2(), s.istd(), scratch);
        }
    }

    private View outputGradient(ConvBackward pass, View room) {
        NormalizedGradient behind = pass.behind();
        if (behind == null) {
            return pass.dy();
        }
        Normalization n = behind.normalization();
        batchNorm()
                .inputGradient(
                        n.spec(),
                        behind.z(),
                        pass.dy(),
                        n.mean(),
                        n.istd(),
                        n.gamma(),
                        n.beta(),
                        behind.dgamma(),
                        behind.dbeta(),
                        room);
        return room;
    }

    private void sums(ConvBackward pass, View dx, View scratch) {
        Normalization n = pass.normalization();
        if (n != null) {
            batchNorm()
                    .parameterGradients(
                            n.spec(),
                            pass.x(),
                            dx,
                            n.mean(),
                            n.istd(),
                            n.gamma(),
                            n.beta(),
                            Objects.requireNonNull(pass.dgamma()),
                            Objects.requireNonNull(pass.dbeta()),
                            scratch);
        }
    }
}
