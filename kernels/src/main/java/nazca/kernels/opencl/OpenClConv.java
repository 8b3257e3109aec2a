package nazca.kernels.opencl;

import nazca.kernels.conv.ConvKernel;
import nazca.kernels.conv.ConvSpec;
import nazca.kernels.opencl.device.OpenClKernel;
import nazca.tensor.View;

/**
 * Dense convolution on an OpenCL device, by {@code conv.cl}, with as many channels to a work-item
 * as a tuning says for the shape.
 *
 * <p>Scratch holds the transposed filter of an input gradient, or the planes of a weight gradient
 * that has several chunks of pixels.
 */
final class OpenClConv implements ConvKernel {
    /** The tuner's name for the convolution. */
    static final String FORWARD = "conv";

    /** The tuner's name for its input gradient. */
    static final String INPUT_GRADIENT = "conv-input-gradient";

    /** The tuner's name for its weight gradient. */
    static final String WEIGHT_GRADIENT = "conv-weight-gradient";

    private final ConvKernels kernels;
    private final ProductVariant[] forward;
    private final ProductVariant[] inputGradient;
    private final ProductVariant[] weightGradient;
    private final OpenClKernel transpose;
    private final ChunkSums chunkSums;

    OpenClConv(Programs programs, Tuning tuning) {
        kernels = new ConvKernels(programs);
        forward = tuning.variants(FORWARD, programs);
        inputGradient = tuning.variants(INPUT_GRADIENT, programs);
        weightGradient = tuning.variants(WEIGHT_GRADIENT, programs);
        transpose = programs.build("conv").kernel("transpose");
        chunkSums = new ChunkSums(programs, tuning);
    }

    @Override
    public long scratchElements(ConvSpec spec) {
        return (long) ConvKernels.chunks(spec) * ConvKernels.weights(spec);
    }

    @Override
    public void forward(ConvSpec spec, View x, View w, View y, View scratch) {
        kernels.forward(width(forward, spec.outRows(), spec.groupOut()), spec, x, w, y);
    }

    @Override
    public void inputGradient(ConvSpec spec, View dy, View w, View dx, View scratch) {
        transpose
                .begin()
                .view(w, spec.wBytes())
                .view(scratch, spec.wBytes())
                .number(ConvKernels.weights(spec))
                .number(spec.groupIn())
                .number(spec.out())
                .launch(ConvKernels.weights(spec));
        int pixels = spec.batch() * spec.height() * spec.width();
        int width = width(inputGradient, pixels, spec.groupIn());
        kernels.inputGradient(width, spec, dy, scratch, dx);
    }

    @Override
    public void weightGradient(ConvSpec spec, View x, View dy, View dw, View scratch) {
        int chunks = ConvKernels.chunks(spec);
        int width = width(weightGradient, spec.outRows(), spec.groupOut());
        kernels.weightGradient(width, spec, x, dy, chunks == 1 ? dw : scratch);
        if (chunks > 1) {
            chunkSums.add(scratch, dw, chunks, ConvKernels.weights(spec));
        }
    }

    private static int width(ProductVariant[] variants, int pixels, int channels) {
        return variants[ShapeClass.of(pixels, channels)].width();
    }
}
