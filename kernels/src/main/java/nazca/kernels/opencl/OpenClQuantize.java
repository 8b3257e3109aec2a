package nazca.kernels.opencl;

import nazca.kernels.bits.Chunks;
import nazca.kernels.bits.VirtualLanes;
import nazca.kernels.opencl.device.OpenClKernel;
import nazca.kernels.opencl.device.OpenClProgram;
import nazca.kernels.quantize.QuantizeKernel;
import nazca.kernels.quantize.QuantizerSpec;
import nazca.tensor.Require;
import nazca.tensor.View;

/**
 * Quantisers on an OpenCL device, by {@code quantize.cl}.
 *
 * <p>Scratch: the largest magnitude, or the sum, of every chunk, and a step behind the former.
 */
final class OpenClQuantize implements QuantizeKernel {
    /** Elements of a chunk of which one work-item finds the largest magnitude. */
    private static final int LARGEST_CHUNK = 256;

    private final OpenClKernel largest;
    private final OpenClKernel weightStep;
    private final OpenClKernel weights;
    private final OpenClKernel activations;
    private final OpenClKernel activationGradient;
    private final OpenClKernel clipChunks;
    private final ChunkSums chunkSums;

    OpenClQuantize(Programs programs, Tuning tuning) {
        OpenClProgram program = programs.build("quantize");
        largest = program.kernel("largest_magnitudes");
        weightStep = program.kernel("weight_step");
        weights = program.kernel("quantize_weights");
        activations = program.kernel("quantize_activations");
        activationGradient = program.kernel("activation_gradient");
        clipChunks = program.kernel("clip_chunks");
        chunkSums = new ChunkSums(programs, tuning);
    }

    @Override
    public long weightScratch(long elements) {
        return largestChunks(elements) + 1;
    }

    private static long largestChunks(long elements) {
        return (elements + LARGEST_CHUNK - 1) / LARGEST_CHUNK;
    }

    @Override
    public void weights(long elements, QuantizerSpec spec, View w, View y, View scratch) {
        Require.argument(spec.signed(), "quantize: weights need a signed quantiser");
        long chunks = largestChunks(elements);
        View step = scratch.plus(4 * chunks);
        largest.begin()
                .view(w, 4 * elements)
                .view(scratch, 4 * chunks)
                .number(elements)
                .number(chunks)
                .number(LARGEST_CHUNK)
                .launch(chunks);
        weightStep
                .begin()
                .view(scratch, 4 * chunks)
                .view(step, 4)
                .number(chunks)
                .number((float) spec.levels())
                .launch(1);
        weights.begin()
                .view(w, 4 * elements)
                .view(step, 4)
                .view(y, 4 * elements)
                .number(elements)
                .number((float) spec.levels())
                .launch(elements);
    }

    @Override
    public void activations(long elements, QuantizerSpec spec, View x, View clip, View y) {
        activations
                .begin()
                .view(x, 4 * elements)
                .view(clip, 4)
                .view(y, 4 * elements)
                .number(elements)
                .number((float) spec.levels())
                .number(spec.signed() ? 1 : 0)
                .launch(elements);
    }

    @Override
    public void activationGradient(
            long elements, QuantizerSpec spec, View x, View clip, View dy, View dx) {
        activationGradient
                .begin()
                .view(x, 4 * elements)
                .view(clip, 4)
                .view(dy, 4 * elements)
                .view(dx, 4 * elements)
                .number(elements)
                .number(spec.signed() ? 1 : 0)
                .launch(elements);
    }

    @Override
    public long clipScratch(long elements) {
        return Math.max(1, (elements + Chunks.ELEMENTS - 1) / Chunks.ELEMENTS);
    }

    @Override
    public void clipGradient(
            long elements,
            QuantizerSpec spec,
            View x,
            View clip,
            View dy,
            View dclip,
            View scratch) {
        long chunks = clipScratch(elements);
        clipChunks
                .begin()
                .view(x, 4 * elements)
                .view(clip, 4)
                .view(dy, 4 * elements)
                .view(scratch, 4 * chunks)
                .number(elements)
                .number(chunks)
                .number(spec.signed() ? 1 : 0)
                .launch(chunks * VirtualLanes.COUNT);
        chunkSums.add(scratch, dclip, Math.toIntExact(chunks), 1);
    }
}
