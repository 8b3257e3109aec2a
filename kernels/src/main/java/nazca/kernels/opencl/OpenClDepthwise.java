package nazca.kernels.opencl;

import nazca.kernels.depthwise.DepthwiseKernel;
import nazca.kernels.depthwise.DepthwiseSpec;
import nazca.tensor.View;

/**
 * Depthwise convolution on an OpenCL device, by {@code depthwise.cl}, with as many channels to a
 * work-item as a tuning says for the shape.
 *
 * <p>Scratch holds the planes of a weight gradient that has several chunks of images.
 */
final class OpenClDepthwise implements DepthwiseKernel {
    /** The tuner's name for the convolution. */
    static final String FORWARD = "depthwise";

    /** The tuner's name for its input gradient. */
    static final String INPUT_GRADIENT = "depthwise-input-gradient";

    /** The tuner's name for its weight gradient. */
    static final String WEIGHT_GRADIENT = "depthwise-weight-gradient";

    private final DepthwiseKernels kernels;
    private final ProductVariant[] forward;
    private final ProductVariant[] inputGradient;
    private final ProductVariant[] weightGradient;
    private final ChunkSums chunkSums;

    OpenClDepthwise(Programs programs, Tuning tuning) {
        kernels = new DepthwiseKernels(programs);
        forward = tuning.variants(FORWARD, programs);
        inputGradient = tuning.variants(INPUT_GRADIENT, programs);
        weightGradient = tuning.variants(WEIGHT_GRADIENT, programs);
        chunkSums = new ChunkSums(programs, tuning);
    }

    @Override
    public long scratchElements(DepthwiseSpec spec) {
        return (long) DepthwiseKernels.chunks(spec) * weights(spec);
    }

    @Override
    public void forward(DepthwiseSpec spec, View x, View w, View y, View scratch) {
        kernels.forward(width(forward, spec), spec, x, w, y);
    }

    @Override
    public void inputGradient(DepthwiseSpec spec, View dy, View w, View dx, View scratch) {
        kernels.inputGradient(width(inputGradient, spec), spec, dy, w, dx);
    }

    @Override
    public void weightGradient(DepthwiseSpec spec, View x, View dy, View dw, View scratch) {
        int chunks = DepthwiseKernels.chunks(spec);
        int width = width(weightGradient, spec);
        kernels.weightGradient(width, spec, x, dy, chunks == 1 ? dw : scratch);
        if (chunks > 1) {
            chunkSums.add(scratch, dw, chunks, weights(spec));
        }
    }

    private static int width(ProductVariant[] variants, DepthwiseSpec spec) {
        int pixels = spec.batch() * spec.outHeight() * spec.outWidth();
        return variants[ShapeClass.of(pixels, spec.channels())].width();
    }

    private static int weights(DepthwiseSpec spec) {
        return spec.kernel() * spec.kernel() * spec.channels();
    }
}
