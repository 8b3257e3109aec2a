package nazca.kernels.selftest;

import nazca.kernels.dropout.KeepMask;
import nazca.kernels.layout.PadSpec;
import nazca.kernels.layout.ShuffleSpec;
import nazca.kernels.layout.SliceSpec;
import nazca.kernels.layout.SplitSpec;
import nazca.tensor.View;

import java.util.List;

/** Moves of channels and pixels, and dropout. */
final class LayoutCases {
    private LayoutCases() {}

    static List<KernelCase> all() {
        return List.of(
                new KernelCase("copy of a slice", LayoutCases::copy),
                new KernelCase("add to a slice", LayoutCases::add),
                new KernelCase("shuffle", LayoutCases::shuffle),
                new KernelCase("split", LayoutCases::split),
                new KernelCase("join", LayoutCases::join),
                new KernelCase("pad", LayoutCases::pad),
                new KernelCase("crop", LayoutCases::crop),
                new KernelCase("dropout", LayoutCases::dropout),
                new KernelCase("drop path", LayoutCases::dropPath));
    }

    private static SliceSpec slice(Trial t) {
        int channels = t.channels();
        return t.at(
                new SliceSpec(
                        t.rows(), channels, channels + t.pick(0, 3), channels + t.pick(0, 7)));
    }

    private static void copy(Trial t) {
        SliceSpec s = slice(t);
        View x = t.in(s.xBytes() / 4);
        t.kernels().layout().copy(s, x, t.out(s.yBytes() / 4));
    }

    private static void add(Trial t) {
        SliceSpec s = slice(t);
        View x = t.in(s.xBytes() / 4);
        t.kernels().layout().add(s, x, t.inOut(s.yBytes() / 4));
    }

    private static void shuffle(Trial t) {
        int groups = t.pick(1, 2, 3, 4);
        var s = new ShuffleSpec(t.rows(), groups * t.channels(), groups);
        s = t.at(t.chance() ? s : s.inverse());
        View x = t.in(s.bytes() / 4);
        t.kernels().layout().shuffle(s, x, t.out(s.bytes() / 4));
    }

    private static void split(Trial t) {
        SplitSpec s = t.at(new SplitSpec(t.rows(), t.channels() + 1));
        View x = t.in(s.xBytes() / 4);
        View even = t.out(s.evenBytes() / 4);
        t.kernels().layout().split(s, x, even, t.out(s.oddBytes() / 4));
    }

    private static void join(Trial t) {
        SplitSpec s = t.at(new SplitSpec(t.rows(), t.channels() + 1));
        View even = t.in(s.evenBytes() / 4);
        View odd = t.in(s.oddBytes() / 4);
        t.kernels().layout().join(s, even, odd, t.out(s.xBytes() / 4));
    }

    private static PadSpec padding(Trial t) {
        var border =
                new PadSpec.Border(
                        t.pick(0, 1, 3),
                        t.pick(0, 1),
                        t.pick(0, 2),
                        t.pick(0, 1),
                        t.pick(0, 0, 5),
                        t.pick(0, 0, 8));
        return t.at(new PadSpec(t.pick(1, 3), t.pick(1, 7), t.pick(1, 8), t.channels(), border));
    }

    private static void pad(Trial t) {
        PadSpec s = padding(t);
        View x = t.in(s.xBytes() / 4);
        t.kernels().layout().pad(s, x, t.out(s.yBytes() / 4));
    }

    private static void crop(Trial t) {
        PadSpec s = padding(t);
        View y = t.in(s.yBytes() / 4);
        t.kernels().layout().crop(s, y, t.out(s.xBytes() / 4));
    }

    private static KeepMask mask(Trial t) {
        return new KeepMask(t.stream(), t.pick(0, 1, 5, 9) / 10f);
    }

    private static void dropout(Trial t) {
        int n = t.at(t.elements());
        View x = t.inOut(n);
        t.kernels().dropout().dropout(n, mask(t), x, t.chance() ? x : t.out(n));
    }

    private static void dropPath(Trial t) {
        int images = t.pick(1, 2, 64);
        int each = t.at(t.pick(1, 17, 1000));
        View x = t.inOut((long) images * each);
        View y = t.chance() ? x : t.out((long) images * each);
        t.kernels().dropout().dropPath(images, each, mask(t), x, y);
    }
}
