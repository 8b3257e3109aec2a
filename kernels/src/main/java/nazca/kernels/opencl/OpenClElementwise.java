package nazca.kernels.opencl;

import nazca.kernels.bits.Chunks;
import nazca.kernels.elementwise.ChannelScaleSpec;
import nazca.kernels.elementwise.ElementwiseKernel;
import nazca.kernels.opencl.device.OpenClKernel;
import nazca.kernels.opencl.device.OpenClProgram;
import nazca.tensor.View;

/** Elementwise passes on an OpenCL device, by {@code elementwise.cl}. */
final class OpenClElementwise implements ElementwiseKernel {
    /** The tuner's name for bias gradients. */
    static final String BIAS_GRADIENT = "bias-gradient";

    /** The tuner's name for sums along elements. */
    static final String DOT = "dot";

    private final OpenClKernel add;
    private final OpenClKernel scale;
    private final OpenClKernel scaleBy;
    private final OpenClKernel exp;
    private final OpenClKernel log;
    private final OpenClKernel scaleChannels;
    private final OpenClKernel scaleGradient;
    private final OpenClKernel addBias;
    private final ReductionKernels reductions;
    private final ReductionVariant[] biasGradients;
    private final ReductionVariant[] dots;
    private final ChunkSums chunkSums;

    OpenClElementwise(Programs programs, Tuning tuning) {
        OpenClProgram program = programs.build("elementwise");
        add = program.kernel("add");
        scale = program.kernel("scale");
        scaleBy = program.kernel("scale_by");
        exp = program.kernel("exp_map");
        log = program.kernel("log_map");
        scaleChannels = program.kernel("scale_channels");
        scaleGradient = program.kernel("scale_gradient");
        addBias = program.kernel("add_bias");
        reductions = new ReductionKernels(programs);
        biasGradients = tuning.reductions(BIAS_GRADIENT, programs);
        dots = tuning.reductions(DOT, programs);
        chunkSums = new ChunkSums(programs, tuning);
    }

    @Override
    public void add(long elements, View a, View b, View y) {
        long bytes = 4 * elements;
        add.begin().view(a, bytes).view(b, bytes).view(y, bytes).number(elements).launch(elements);
    }

    @Override
    public void scale(long elements, float factor, View x, View y) {
        long bytes = 4 * elements;
        scale.begin()
                .view(x, bytes)
                .view(y, bytes)
                .number(elements)
                .number(factor)
                .launch(elements);
    }

    @Override
    public void scaleBy(long elements, View factor, View x, View y) {
        long bytes = 4 * elements;
        scaleBy.begin()
                .view(factor, 4)
                .view(x, bytes)
                .view(y, bytes)
                .number(elements)
                .launch(elements);
    }

    @Override
    public void exp(long elements, View x, View y) {
        map(exp, elements, x, y);
    }

    @Override
    public void log(long elements, View x, View y) {
        map(log, elements, x, y);
    }

    private static void map(OpenClKernel kernel, long elements, View x, View y) {
        long bytes = 4 * elements;
        kernel.begin().view(x, bytes).view(y, bytes).number(elements).launch(elements);
    }

    @Override
    public void scaleChannels(ChannelScaleSpec spec, View x, View factors, View y) {
        int elements = Math.toIntExact(spec.mapBytes() / 4);
        scaleChannels
                .begin()
                .view(x, spec.mapBytes())
                .view(factors, spec.scaleBytes())
                .view(y, spec.mapBytes())
                .number(elements)
                .number(spec.pixels())
                .number(spec.channels())
                .launch(elements);
    }

    @Override
    public void scaleGradient(ChannelScaleSpec spec, View x, View dy, View dfactors) {
        int factors = spec.batch() * spec.channels();
        scaleGradient
                .begin()
                .view(x, spec.mapBytes())
                .view(dy, spec.mapBytes())
                .view(dfactors, spec.scaleBytes())
                .number(factors)
                .number(spec.pixels())
                .number(spec.channels())
                .number(Chunks.rows(spec.pixels(), 0))
                .launch(factors);
    }

    @Override
    public void addBias(int rows, int channels, View bias, boolean relu6, View y) {
        int elements = Math.multiplyExact(rows, channels);
        addBias.begin()
                .view(bias, 4L * channels)
                .view(y, 4L * elements)
                .number(elements)
                .number(channels)
                .number(relu6 ? 1 : 0)
                .launch(elements);
    }

    @Override
    public long biasGradientScratch(int rows, int channels) {
        return (long) Chunks.count(rows, Chunks.rows(rows, 0)) * channels;
    }

    @Override
    public void biasGradient(int rows, int channels, View dy, View dbias, View scratch) {
        ReductionVariant variant = biasGradients[ShapeClass.of(rows, channels)];
        reductions.bias(variant, rows, channels, dy, scratch);
        chunkSums.add(scratch, dbias, Chunks.count(rows, Chunks.rows(rows, 0)), channels);
    }

    @Override
    public long sumScratch(long elements) {
        return ReductionKernels.chunks(elements);
    }

    @Override
    public void dot(long elements, View a, View b, View result, View scratch) {
        reductions.dot(dots[ShapeClass.ofVector(elements)], elements, a, b, scratch);
        chunkSums.add(scratch, result, Math.toIntExact(sumScratch(elements)), 1);
    }

    @Override
    public void sum(long elements, View a, View result, View scratch) {
        reductions.sum(dots[ShapeClass.ofVector(elements)], elements, a, scratch);
        chunkSums.add(scratch, result, Math.toIntExact(sumScratch(elements)), 1);
    }
}
