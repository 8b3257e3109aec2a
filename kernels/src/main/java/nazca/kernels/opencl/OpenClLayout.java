package nazca.kernels.opencl;

import nazca.kernels.layout.LayoutKernel;
import nazca.kernels.layout.PadSpec;
import nazca.kernels.layout.ShuffleSpec;
import nazca.kernels.layout.SliceSpec;
import nazca.kernels.layout.SplitSpec;
import nazca.kernels.opencl.device.OpenClKernel;
import nazca.kernels.opencl.device.OpenClProgram;
import nazca.tensor.View;

/** Moves on an OpenCL device, by {@code layout.cl}. */
final class OpenClLayout implements LayoutKernel {
    private final OpenClKernel copySlice;
    private final OpenClKernel addSlice;
    private final OpenClKernel shuffle;
    private final OpenClKernel split;
    private final OpenClKernel join;
    private final OpenClKernel pad;
    private final OpenClKernel crop;

    OpenClLayout(Programs programs) {
        OpenClProgram program = programs.build("layout");
        copySlice = program.kernel("copy_slice");
        addSlice = program.kernel("add_slice");
        shuffle = program.kernel("shuffle_channels");
        split = program.kernel("split");
        join = program.kernel("join");
        pad = program.kernel("pad");
        crop = program.kernel("crop");
    }

    @Override
    public void copy(SliceSpec spec, View x, View y) {
        slice(copySlice, spec, x, y);
    }

    @Override
    public void add(SliceSpec spec, View x, View y) {
        slice(addSlice, spec, x, y);
    }

    private static void slice(OpenClKernel kernel, SliceSpec spec, View x, View y) {
        int elements = Math.multiplyExact(spec.rows(), spec.channels());
        kernel.begin()
                .view(x, spec.xBytes())
                .view(y, spec.yBytes())
                .number(elements)
                .number(spec.channels())
                .number(spec.ldx())
                .number(spec.ldy())
                .launch(elements);
    }

    @Override
    public void shuffle(ShuffleSpec spec, View x, View y) {
        int elements = Math.toIntExact(spec.bytes() / 4);
        shuffle.begin()
                .view(x, spec.bytes())
                .view(y, spec.bytes())
                .number(elements)
                .number(spec.groups())
                .number(spec.groupChannels())
                .launch(elements);
    }

    @Override
    public void split(SplitSpec spec, View x, View even, View odd) {
        split.begin().view(x, spec.xBytes()).view(even, spec.evenBytes());
        launch(split, spec, spec.evenChannels(), 0);
        split.begin().view(x, spec.xBytes()).view(odd, spec.oddBytes());
        launch(split, spec, spec.oddChannels(), 1);
    }

    @Override
    public void join(SplitSpec spec, View even, View odd, View x) {
        join.begin().view(even, spec.evenBytes()).view(x, spec.xBytes());
        launch(join, spec, spec.evenChannels(), 0);
        join.begin().view(odd, spec.oddBytes()).view(x, spec.xBytes());
        launch(join, spec, spec.oddChannels(), 1);
    }

    private static void launch(OpenClKernel kernel, SplitSpec spec, int own, int parity) {
        int elements = Math.multiplyExact(spec.rows(), own);
        kernel.number(elements).number(spec.channels()).number(own).number(parity).launch(elements);
    }

    @Override
    public void pad(PadSpec spec, View x, View y) {
        pad.begin().view(x, spec.xBytes()).view(y, spec.yBytes());
        launch(pad, spec, spec.yBytes());
    }

    @Override
    public void crop(PadSpec spec, View y, View x) {
        crop.begin().view(y, spec.yBytes()).view(x, spec.xBytes());
        launch(crop, spec, spec.xBytes());
    }

    private static void launch(OpenClKernel kernel, PadSpec spec, long bytes) {
        int elements = Math.toIntExact(bytes / 4);
        kernel.number(elements)
                .number(spec.height())
                .number(spec.width())
                .number(spec.channels())
                .number(spec.outHeight())
                .number(spec.outWidth())
                .number(spec.outChannels())
                .number(spec.border().top())
                .number(spec.border().left())
                .number(spec.border().front())
                .launch(elements);
    }
}
