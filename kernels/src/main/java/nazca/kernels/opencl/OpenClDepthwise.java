package nazca.kernels.opencl;

import nazca.kernels.bits.Chunks;
import nazca.kernels.depthwise.DepthwiseKernel;
import nazca.kernels.depthwise.DepthwiseSpec;
import nazca.kernels.opencl.device.OpenClKernel;
import nazca.kernels.opencl.device.OpenClProgram;
import nazca.tensor.View;

/**
 * Depthwise convolution on an OpenCL device, by {@code depthwise.cl}.
 *
 * <p>Scratch holds the planes of a weight gradient that has several chunks of images.
 */
final class OpenClDepthwise implements DepthwiseKernel {
    private final int width;
    private final OpenClKernel forward;
    private final OpenClKernel inputGradient;
    private final OpenClKernel weightGradient;
    private final ChunkSums chunkSums;

    OpenClDepthwise(Programs programs) {
        OpenClProgram program = programs.build("depthwise");
        width = programs.width();
        forward = program.kernel("forward");
        inputGradient = program.kernel("input_gradient");
        weightGradient = program.kernel("weight_gradient");
        chunkSums = new ChunkSums(program);
    }

    @Override
    public long scratchElements(DepthwiseSpec spec) {
        return (long) chunks(spec) * weights(spec);
    }

    @Override
    public void forward(DepthwiseSpec spec, View x, View w, View y, View scratch) {
        forward.begin().view(x, spec.xBytes()).view(w, spec.wBytes()).view(y, spec.yBytes());
        long pixels = (long) spec.batch() * spec.outHeight() * spec.outWidth();
        launch(forward, spec, pixels);
    }

    @Override
    public void inputGradient(DepthwiseSpec spec, View dy, View w, View dx, View scratch) {
        inputGradient
                .begin()
                .view(dy, spec.yBytes())
                .view(w, spec.wBytes())
                .view(dx, spec.xBytes());
        launch(inputGradient, spec, (long) spec.batch() * spec.height() * spec.width());
    }

    @Override
    public void weightGradient(DepthwiseSpec spec, View x, View dy, View dw, View scratch) {
        int chunks = chunks(spec);
        View planes = chunks == 1 ? dw : scratch;
        weightGradient
                .begin()
                .view(x, spec.xBytes())
                .view(dy, spec.yBytes())
                .view(planes, chunks * spec.wBytes())
                .number(Chunks.images(spec.batch()));
        launch(weightGradient, spec, (long) chunks * spec.kernel() * spec.kernel());
        if (chunks > 1) {
            chunkSums.add(scratch, dw, chunks, weights(spec));
        }
    }

    private void launch(OpenClKernel kernel, DepthwiseSpec spec, long places) {
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

    private static int chunks(DepthwiseSpec spec) {
        return Chunks.count(spec.batch(), Chunks.images(spec.batch()));
    }

    private static int weights(DepthwiseSpec spec) {
        return spec.kernel() * spec.kernel() * spec.channels();
    }
}
