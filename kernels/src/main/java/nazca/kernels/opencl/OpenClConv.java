package nazca.kernels.opencl;

import nazca.kernels.bits.Chunks;
import nazca.kernels.conv.ConvFilter;
import nazca.kernels.conv.ConvKernel;
import nazca.kernels.conv.ConvSpec;
import nazca.kernels.opencl.device.OpenClKernel;
import nazca.kernels.opencl.device.OpenClProgram;
import nazca.tensor.View;

/**
 * Dense convolution on an OpenCL device, by {@code conv.cl}.
 *
 * <p>Scratch holds the transposed filter of an input gradient, or the planes of a weight gradient
 * that has several chunks of pixels.
 */
final class OpenClConv implements ConvKernel {
    private final int width;
    private final OpenClKernel forward;
    private final OpenClKernel transpose;
    private final OpenClKernel inputGradient;
    private final OpenClKernel weightGradient;
    private final ChunkSums chunkSums;

    OpenClConv(Programs programs) {
        OpenClProgram program = programs.build("conv");
        width = programs.width();
        forward = program.kernel("forward");
        transpose = program.kernel("transpose");
        inputGradient = program.kernel("input_gradient");
        weightGradient = program.kernel("weight_gradient");
        chunkSums = new ChunkSums(program);
    }

    @Override
    public long scratchElements(ConvSpec spec) {
        return (long) chunks(spec) * weights(spec);
    }

    @Override
    public void forward(ConvSpec spec, View x, View w, View y, View scratch) {
        forward.begin().view(x, spec.xBytes()).view(w, spec.wBytes()).view(y, spec.yBytes());
        launch(forward, spec, spec.outRows() * parts(spec, spec.groupOut()));
    }

    @Override
    public void inputGradient(ConvSpec spec, View dy, View w, View dx, View scratch) {
        transpose
                .begin()
                .view(w, spec.wBytes())
                .view(scratch, spec.wBytes())
                .number(weights(spec))
                .number(spec.groupIn())
                .number(spec.out())
                .launch(weights(spec));
        inputGradient
                .begin()
                .view(dy, spec.yBytes())
                .view(scratch, spec.wBytes())
                .view(dx, spec.xBytes());
        long pixels = (long) spec.batch() * spec.height() * spec.width();
        launch(inputGradient, spec, pixels * parts(spec, spec.groupIn()));
    }

    @Override
    public void weightGradient(ConvSpec spec, View x, View dy, View dw, View scratch) {
        int chunks = chunks(spec);
        View planes = chunks == 1 ? dw : scratch;
        weightGradient
                .begin()
                .view(x, spec.xBytes())
                .view(dy, spec.yBytes())
                .view(planes, chunks * spec.wBytes())
                .number(chunkRows(spec));
        launch(weightGradient, spec, (long) chunks * spec.fanIn() * parts(spec, spec.groupOut()));
        if (chunks > 1) {
            chunkSums.add(scratch, dw, chunks, weights(spec));
        }
    }

    private static void launch(OpenClKernel kernel, ConvSpec spec, long items) {
        ConvFilter filter = spec.filter();
        kernel.number(spec.batch())
                .number(spec.height())
                .number(spec.width())
                .number(spec.in())
                .number(spec.out())
                .number(spec.outHeight())
                .number(spec.outWidth())
                .number(filter.height())
                .number(filter.width())
                .number(filter.stride())
                .number(filter.dilation())
                .number(filter.rowPadding())
                .number(filter.columnPadding())
                .number(spec.groupIn())
                .number(spec.groupOut())
                .launch(items);
    }

    /** Work-items that share the channels of one place, {@code each} in a group. */
    private long parts(ConvSpec spec, int each) {
        return (long) spec.filter().groups() * Chunks.count(each, width);
    }

    private static int weights(ConvSpec spec) {
        return spec.fanIn() * spec.out();
    }

    private static int chunkRows(ConvSpec spec) {
        return Chunks.rows(spec.outRows(), weights(spec));
    }

    private static int chunks(ConvSpec spec) {
        return Chunks.count(spec.outRows(), chunkRows(spec));
    }
}
