package nazca.kernels.selftest;

import nazca.kernels.batchnorm.BatchNormSpec;
import nazca.kernels.depthwise.DepthwiseSpec;
import nazca.kernels.fused.ConvBackward;
import nazca.kernels.fused.ConvForward;
import nazca.kernels.fused.FusedConvKernel;
import nazca.kernels.fused.Normalization;
import nazca.kernels.fused.NormalizedGradient;
import nazca.kernels.fused.Statistics;
import nazca.kernels.gemm.GemmSpec;
import nazca.tensor.View;

import java.util.List;

/** Convolutions between batch norms, each of which may be absent. */
final class FusedCases {
    private static final float EPSILON = 1e-3f;

    private FusedCases() {}

    static List<KernelCase> all() {
        return List.of(
                new KernelCase("fused pointwise", FusedCases::pointwise),
                new KernelCase("fused pointwise gradients", FusedCases::pointwiseGradients),
                new KernelCase("fused depthwise", FusedCases::depthwise),
                new KernelCase("fused depthwise gradients", FusedCases::depthwiseGradients));
    }

    private static GemmSpec gemm(Trial t) {
        return t.at(GemmSpec.of(t.rows(), t.channels(), t.channels()));
    }

    private static DepthwiseSpec filter(Trial t) {
        return t.at(
                new DepthwiseSpec(
                        t.pick(1, 2, 9),
                        t.pick(1, 4, 8),
                        t.pick(1, 3, 8),
                        t.channels(),
                        t.pick(3, 5, 7),
                        t.pick(1, 2)));
    }

    private static void pointwise(Trial t) {
        GemmSpec s = gemm(t);
        FusedConvKernel kernel = t.kernels().fusedConv();
        ConvForward pass = forward(t, s.rows(), s.in(), s.rows(), s.out(), s.wBytes() / 4);
        kernel.forward(s, pass, t.scratch(kernel.forwardScratch(s)));
    }

    private static void pointwiseGradients(Trial t) {
        GemmSpec s = gemm(t);
        FusedConvKernel kernel = t.kernels().fusedConv();
        ConvBackward pass = backward(t, s.rows(), s.in(), s.rows(), s.out(), s.wBytes() / 4);
        kernel.backward(s, pass, t.scratch(kernel.backwardScratch(s)));
    }

    private static void depthwise(Trial t) {
        DepthwiseSpec s = filter(t);
        FusedConvKernel kernel = t.kernels().fusedConv();
        int channels = s.channels();
        ConvForward pass = forward(t, inRows(s), channels, outRows(s), channels, s.wBytes() / 4);
        kernel.forward(s, pass, t.scratch(kernel.forwardScratch(s)));
    }

    private static void depthwiseGradients(Trial t) {
        DepthwiseSpec s = filter(t);
        FusedConvKernel kernel = t.kernels().fusedConv();
        int channels = s.channels();
        ConvBackward pass = backward(t, inRows(s), channels, outRows(s), channels, s.wBytes() / 4);
        kernel.backward(s, pass, t.scratch(kernel.backwardScratch(s)));
    }

    private static int inRows(DepthwiseSpec s) {
        return s.batch() * s.height() * s.width();
    }

    private static int outRows(DepthwiseSpec s) {
        return s.batch() * s.outHeight() * s.outWidth();
    }

    private static ConvForward forward(
            Trial t, int inRows, int in, int outRows, int out, long filter) {
        View x = t.in((long) inRows * in);
        Normalization before = t.chance() ? norm(t, inRows, in) : null;
        View w = t.in(filter);
        View z = t.out((long) outRows * out);
        var spec = new BatchNormSpec(outRows, out, EPSILON, true);
        Statistics statistics =
                t.chance() ? new Statistics(spec, t.out(out), t.out(out), t.out(out)) : null;
        return new ConvForward(x, before, w, z, statistics);
    }

    private static ConvBackward backward(
            Trial t, int inRows, int in, int outRows, int out, long filter) {
        View x = t.in((long) inRows * in);
        Normalization before = t.chance() ? norm(t, inRows, in) : null;
        View w = t.in(filter);
        View dy = t.in((long) outRows * out);
        NormalizedGradient behind = null;
        if (t.chance()) {
            View z = t.in((long) outRows * out);
            behind = new NormalizedGradient(norm(t, outRows, out), z, t.in(out), t.in(out));
        }
        View dw = t.out(filter);
        View dx = t.out((long) inRows * in);
        View dgamma = before == null ? null : t.out(in);
        View dbeta = before == null ? null : t.out(in);
        return new ConvBackward(x, before, w, dy, behind, dw, dx, dgamma, dbeta);
    }

    private static Normalization norm(Trial t, int rows, int channels) {
        return new Normalization(
                new BatchNormSpec(rows, channels, EPSILON, t.chance()),
                t.in(channels),
                t.positive(channels),
                t.in(channels),
                t.in(channels));
    }
}
