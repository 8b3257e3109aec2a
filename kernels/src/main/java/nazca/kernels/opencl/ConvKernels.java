package nazca.kernels.opencl;

import nazca.kernels.bits.Chunks;
import nazca.kernels.conv.ConvFilter;
import nazca.kernels.conv.ConvSpec;
import nazca.kernels.opencl.device.OpenClKernel;
import nazca.kernels.opencl.device.OpenClProgram;
import nazca.tensor.View;

import java.util.HashMap;
import java.util.Map;

/** The kernels of {@code conv.cl} in every width, each built when it is first asked for. */
final class ConvKernels {
    private final Programs programs;
    private final Map<Integer, Built> built = new HashMap<>();

    private record Built(
            OpenClKernel forward, OpenClKernel inputGradient, OpenClKernel weightGradient) {}

    ConvKernels(Programs programs) {
        this.programs = programs;
    }

    /** The convolution. */
    void forward(int width, ConvSpec spec, View x, View w, View y) {
        OpenClKernel kernel = built(width).forward;
        kernel.begin().view(x, spec.xBytes()).view(w, spec.wBytes()).view(y, spec.yBytes());
        launch(kernel, spec, spec.outRows() * parts(spec, spec.groupOut(), width));
    }

    /** dx of dy, with the filter transposed tap by tap. */
    void inputGradient(int width, ConvSpec spec, View dy, View turned, View dx) {
        OpenClKernel kernel = built(width).inputGradient;
        kernel.begin().view(dy, spec.yBytes()).view(turned, spec.wBytes()).view(dx, spec.xBytes());
        long pixels = (long) spec.batch() * spec.height() * spec.width();
        launch(kernel, spec, pixels * parts(spec, spec.groupIn(), width));
    }

    /** One plane of the weight gradient for each chunk of output pixels. */
    void weightGradient(int width, ConvSpec spec, View x, View dy, View planes) {
        int chunks = chunks(spec);
        OpenClKernel kernel = built(width).weightGradient;
        kernel.begin()
                .view(x, spec.xBytes())
                .view(dy, spec.yBytes())
                .view(planes, chunks * spec.wBytes())
                .number(chunkRows(spec));
        launch(kernel, spec, (long) chunks * spec.fanIn() * parts(spec, spec.groupOut(), width));
    }

    /** Planes of a weight gradient. */
    static int chunks(ConvSpec spec) {
        return Chunks.count(spec.outRows(), chunkRows(spec));
    }

    /** Weights of the filter. */
    static int weights(ConvSpec spec) {
        return spec.fanIn() * spec.out();
    }

    private static int chunkRows(ConvSpec spec) {
        return Chunks.rows(spec.outRows(), weights(spec));
    }

    private Built built(int width) {
        return built.computeIfAbsent(
                width,
                _ -> {
                    OpenClProgram program = programs.build("conv", width, "");
                    return new Built(
                            program.kernel("forward"),
                            program.kernel("input_gradient"),
                            program.kernel("weight_gradient"));
                });
    }

    /** Work-items that share the channels of one place, {@code each} in a group. */
    private static long parts(ConvSpec spec, int each, int width) {
        return (long) spec.filter().groups() * Chunks.count(each, width);
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
}
