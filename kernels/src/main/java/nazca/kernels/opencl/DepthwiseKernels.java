package nazca.kernels.opencl;

import nazca.kernels.bits.Chunks;
import nazca.kernels.depthwise.DepthwiseSpec;
import nazca.kernels.opencl.device.OpenClKernel;
import nazca.kernels.opencl.device.OpenClProgram;
import nazca.tensor.View;

import java.util.HashMap;
import java.util.Map;

/** The kernels of {@code depthwise.cl} in every width, each built when it is first asked for. */
final class DepthwiseKernels {
    private final Programs programs;
    private final Map<Integer, Built> built = new HashMap<>();

    private record Built(
            OpenClKernel forward, OpenClKernel inputGradient, OpenClKernel weightGradient) {}

    DepthwiseKernels(Programs programs) {
        this.programs = programs;
    }

    /** The convolution. */
    void forward(int width, DepthwiseSpec spec, View x, View w, View y) {
        OpenClKernel kernel = built(width).forward;
        kernel.begin().view(x, spec.xBytes()).view(w, spec.wBytes()).view(y, spec.yBytes());
        launch(kernel, width, spec, (long) spec.batch() * spec.outHeight() * spec.outWidth());
    }

    /** dx of dy. */
    void inputGradient(int width, DepthwiseSpec spec, View dy, View w, View dx) {
        OpenClKernel kernel = built(width).inputGradient;
        kernel.begin().view(dy, spec.yBytes()).view(w, spec.wBytes()).view(dx, spec.xBytes());
        launch(kernel, width, spec, (long) spec.batch() * spec.height() * spec.width());
    }

    /** One plane of the weight gradient for each chunk of images. */
    void weightGradient(int width, DepthwiseSpec spec, View x, View dy, View planes) {
        int chunks = chunks(spec);
        OpenClKernel kernel = built(width).weightGradient;
        kernel.begin()
                .view(x, spec.xBytes())
                .view(dy, spec.yBytes())
                .view(planes, chunks * spec.wBytes())
                .number(Chunks.images(spec.batch()));
        launch(kernel, width, spec, (long) chunks * spec.kernel() * spec.kernel());
    }

    /** Planes of a weight gradient. */
    static int chunks(DepthwiseSpec spec) {
        return Chunks.count(spec.batch(), Chunks.images(spec.batch()));
    }

    private Built built(int width) {
        return built.computeIfAbsent(
                width,
                _ -> {
                    OpenClProgram program = programs.build("depthwise", width, "");
                    return new Built(
                            program.kernel("forward"),
                            program.kernel("input_gradient"),
                            program.kernel("weight_gradient"));
                });
    }

    private static void launch(OpenClKernel kernel, int width, DepthwiseSpec spec, long places) {
        kernel.number(spec.batch())
                .number(spec.height())
                .number(spec.width())
                .number(spec.channels())
                .number(spec.outHeight())
                .number(spec.outWidth())
                .number(spec.kernel())
                .number(spec.stride())
                .number(spec.dilation())
                .number(spec.padding())
                .launch(places * Chunks.count(spec.channels(), width));
    }
}
