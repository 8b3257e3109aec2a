package nazca.kernels.selftest;

import nazca.kernels.conv.ConvFilter;
import nazca.kernels.conv.ConvSpec;
import nazca.kernels.depthwise.DepthwiseSpec;
import nazca.kernels.gemm.GemmSpec;
import nazca.tensor.View;

import java.util.List;

/** Matrix products and convolutions. */
final class ProductCases {
    private ProductCases() {}

    static List<KernelCase> all() {
        return List.of(
                new KernelCase("gemm forward", ProductCases::gemmForward),
                new KernelCase("gemm forward, packed", ProductCases::gemmForwardPacked),
                new KernelCase("gemm input gradient", ProductCases::gemmInputGradient),
                new KernelCase("gemm weight gradient", ProductCases::gemmWeightGradient),
                new KernelCase("depthwise forward", ProductCases::depthwiseForward),
                new KernelCase("depthwise input gradient", ProductCases::depthwiseInputGradient),
                new KernelCase("depthwise weight gradient", ProductCases::depthwiseWeightGradient),
                new KernelCase("conv forward", ProductCases::convForward),
                new KernelCase("conv input gradient", ProductCases::convInputGradient),
                new KernelCase("conv weight gradient", ProductCases::convWeightGradient));
    }

    /** Half of the operands are slices of wider ones. */
    private static GemmSpec gemm(Trial t) {
        int in = t.channels();
        int out = t.channels();
        int gap = t.pick(0, 0, 0, 5);
        return t.at(new GemmSpec(t.rows(), in, out, in + gap, out + 2 * gap, out + gap));
    }

    private static void gemmForward(Trial t) {
        GemmSpec s = gemm(t);
        View x = t.in(s.xBytes() / 4);
        View w = t.in(s.wBytes() / 4);
        View y = t.out(s.yBytes() / 4);
        var kernel = t.kernels().gemm();
        kernel.forward(s, x, w, y, t.scratch(kernel.scratchElements(s)));
    }

    private static void gemmForwardPacked(Trial t) {
        GemmSpec s = gemm(t);
        View x = t.in(s.xBytes() / 4);
        View w = t.in(s.wBytes() / 4);
        View y = t.out(s.yBytes() / 4);
        var kernel = t.kernels().gemm();
        View packed = t.scratch(kernel.packedElements(s));
        kernel.pack(s, w, packed);
        kernel.forwardPacked(s, x, packed, y, t.scratch(kernel.scratchElements(s)));
    }

    private static void gemmInputGradient(Trial t) {
        GemmSpec s = gemm(t);
        View dy = t.in(s.yBytes() / 4);
        View w = t.in(s.wBytes() / 4);
        View dx = t.out(s.xBytes() / 4);
        var kernel = t.kernels().gemm();
        kernel.inputGradient(s, dy, w, dx, t.scratch(kernel.scratchElements(s)));
    }

    private static void gemmWeightGradient(Trial t) {
        GemmSpec s = gemm(t);
        View x = t.in(s.xBytes() / 4);
        View dy = t.in(s.yBytes() / 4);
        View dw = t.out(s.wBytes() / 4);
        var kernel = t.kernels().gemm();
        kernel.weightGradient(s, x, dy, dw, t.scratch(kernel.scratchElements(s)));
    }

    private static DepthwiseSpec depthwise(Trial t) {
        return t.at(
                new DepthwiseSpec(
                        t.pick(1, 2, 9),
                        t.pick(1, 4, 7, 12),
                        t.pick(1, 3, 8, 13),
                        t.channels(),
                        t.pick(1, 3, 5, 7, 9),
                        t.pick(1, 2),
                        t.pick(1, 2)));
    }

    private static void depthwiseForward(Trial t) {
        DepthwiseSpec s = depthwise(t);
        View x = t.in(s.xBytes() / 4);
        View w = t.in(s.wBytes() / 4);
        View y = t.out(s.yBytes() / 4);
        var kernel = t.kernels().depthwise();
        kernel.forward(s, x, w, y, t.scratch(kernel.scratchElements(s)));
    }

    private static void depthwiseInputGradient(Trial t) {
        DepthwiseSpec s = depthwise(t);
        View dy = t.in(s.yBytes() / 4);
        View w = t.in(s.wBytes() / 4);
        View dx = t.out(s.xBytes() / 4);
        var kernel = t.kernels().depthwise();
        kernel.inputGradient(s, dy, w, dx, t.scratch(kernel.scratchElements(s)));
    }

    private static void depthwiseWeightGradient(Trial t) {
        DepthwiseSpec s = depthwise(t);
        View x = t.in(s.xBytes() / 4);
        View dy = t.in(s.yBytes() / 4);
        View dw = t.out(s.wBytes() / 4);
        var kernel = t.kernels().depthwise();
        kernel.weightGradient(s, x, dy, dw, t.scratch(kernel.scratchElements(s)));
    }

    private static ConvSpec conv(Trial t) {
        int groups = t.pick(1, 1, 2, 3);
        return t.at(
                new ConvSpec(
                        t.pick(1, 2, 3),
                        t.pick(1, 5, 8),
                        t.pick(1, 6, 9),
                        t.pick(1, 3, 8, 17) * groups,
                        t.pick(1, 5, 16, 33) * groups,
                        ConvFilter.centred(t.pick(1, 3, 5), t.pick(1, 2), t.pick(1, 1, 2))
                                .withGroups(groups)));
    }

    private static void convForward(Trial t) {
        ConvSpec s = conv(t);
        View x = t.in(s.xBytes() / 4);
        View w = t.in(s.wBytes() / 4);
        View y = t.out(s.yBytes() / 4);
        var kernel = t.kernels().conv();
        kernel.forward(s, x, w, y, t.scratch(kernel.scratchElements(s)));
    }

    private static void convInputGradient(Trial t) {
        ConvSpec s = conv(t);
        View dy = t.in(s.yBytes() / 4);
        View w = t.in(s.wBytes() / 4);
        View dx = t.out(s.xBytes() / 4);
        var kernel = t.kernels().conv();
        kernel.inputGradient(s, dy, w, dx, t.scratch(kernel.scratchElements(s)));
    }

    private static void convWeightGradient(Trial t) {
        ConvSpec s = conv(t);
        View x = t.in(s.xBytes() / 4);
        View dy = t.in(s.yBytes() / 4);
        View dw = t.out(s.wBytes() / 4);
        var kernel = t.kernels().conv();
        kernel.weightGradient(s, x, dy, dw, t.scratch(kernel.scratchElements(s)));
    }
}
