package nazca.kernels.opencl;

import nazca.kernels.batchnorm.BatchNormKernel;
import nazca.kernels.batchnorm.BatchNormSpec;
import nazca.kernels.bits.Chunks;
import nazca.kernels.opencl.device.OpenClKernel;
import nazca.kernels.opencl.device.OpenClProgram;
import nazca.tensor.View;

/**
 * Batch normalisation on an OpenCL device, by {@code batchnorm.cl}.
 *
 * <p>Scratch holds two partial sums of every chunk: {@code [2, chunks, channels]}.
 */
final class OpenClBatchNorm implements BatchNormKernel {
    /** The tuner's name for the statistics of chunks. */
    static final String STATISTICS = "norm-statistics";

    /** The tuner's name for the gradients of gamma and beta. */
    static final String GRADIENTS = "norm-gradients";

    private final int width;
    private final ReductionKernels reductions;
    private final ReductionVariant[] statistics;
    private final ReductionVariant[] gradients;
    private final OpenClKernel mergeStatistics;
    private final OpenClKernel updateRunning;
    private final OpenClKernel inverseDeviation;
    private final OpenClKernel normalize;
    private final OpenClKernel inputGradient;
    private final ChunkSums chunkSums;

    OpenClBatchNorm(Programs programs, Tuning tuning) {
        OpenClProgram program = programs.build("batchnorm");
        width = programs.width();
        reductions = new ReductionKernels(programs);
        statistics = tuning.reductions(STATISTICS, programs);
        gradients = tuning.reductions(GRADIENTS, programs);
        mergeStatistics = program.kernel("merge_statistics");
        updateRunning = program.kernel("update_running");
        inverseDeviation = program.kernel("inverse_deviation");
        normalize = program.kernel("normalize_rows");
        inputGradient = program.kernel("input_gradient");
        chunkSums = new ChunkSums(programs, tuning);
    }

    @Override
    public long scratchElements(BatchNormSpec spec) {
        return 2L * spec.chunks() * spec.channels();
    }

    @Override
    public void statistics(
            BatchNormSpec spec, View x, View mean, View m2, View istd, View scratch) {
        int items = partials(spec);
        int last = spec.rowsOf(spec.chunks() - 1);
        reductions.statistics(statistics[shape(spec)], spec, x, scratch);
        mergeStatistics
                .begin()
                .view(scratch, 4L * items)
                .view(scratch.plus(4L * items), 4L * items)
                .view(mean, spec.vectorBytes())
                .view(m2, spec.vectorBytes())
                .view(istd, spec.vectorBytes())
                .number(spec.chunks())
                .number(spec.channels())
                .number((float) spec.chunkRows())
                .number((float) last)
                .number(1f / spec.rows())
                .number(spec.epsilon())
                .launch(spec.channels());
    }

    /** Work-items that share the channels of a row or a chunk. */
    private long parts(BatchNormSpec spec) {
        return Chunks.count(spec.channels(), width);
    }

    private static int shape(BatchNormSpec spec) {
        return ShapeClass.of(spec.rows(), spec.channels());
    }

    private static int partials(BatchNormSpec spec) {
        return Math.multiplyExact(spec.chunks(), spec.channels());
    }

    @Override
    public void updateRunning(
            BatchNormSpec spec,
            View mean,
            View m2,
            float momentum,
            View runningMean,
            View runningVariance) {
        updateRunning
                .begin()
                .view(mean, spec.vectorBytes())
                .view(m2, spec.vectorBytes())
                .view(runningMean, spec.vectorBytes())
                .view(runningVariance, spec.vectorBytes())
                .number(spec.channels())
                .number(momentum)
                .number(1f - momentum)
                .number(1f / Math.max(spec.rows() - 1, 1))
                .launch(spec.channels());
    }

    @Override
    public void inverseDeviation(BatchNormSpec spec, View variance, View istd) {
        inverseDeviation
                .begin()
                .view(variance, spec.vectorBytes())
                .view(istd, spec.vectorBytes())
                .number(spec.channels())
                .number(spec.epsilon())
                .launch(spec.channels());
    }

    @Override
    public void normalize(
            BatchNormSpec spec, View x, View mean, View istd, View gamma, View beta, View y) {
        normalize.begin().view(x, spec.mapBytes());
        vectors(normalize, spec, mean, istd, gamma, beta)
                .view(y, spec.mapBytes())
                .number(spec.rows())
                .number(spec.channels())
                .number(spec.relu6() ? 1 : 0)
                .launch(spec.rows() * parts(spec));
    }

    @Override
    public void parameterGradients(
            BatchNormSpec spec,
            View x,
            View dy,
            View mean,
            View istd,
            View gamma,
            View beta,
            View dgamma,
            View dbeta,
            View scratch) {
        View[] vectors = {mean, istd, gamma, beta};
        reductions.normGradients(gradients[shape(spec)], spec, x, dy, vectors, scratch);
        View shifts = scratch.plus(4L * partials(spec));
        chunkSums.add(scratch, dgamma, spec.chunks(), spec.channels());
        chunkSums.add(shifts, dbeta, spec.chunks(), spec.channels());
    }

    @Override
    public void inputGradient(
            BatchNormSpec spec,
            View x,
            View dy,
            View mean,
            View istd,
            View gamma,
            View beta,
            View dgamma,
            View dbeta,
            View dx) {
        inputGradient.begin().view(x, spec.mapBytes()).view(dy, spec.mapBytes());
        vectors(inputGradient, spec, mean, istd, gamma, beta)
                .view(dgamma, spec.vectorBytes())
                .view(dbeta, spec.vectorBytes())
                .view(dx, spec.mapBytes())
                .number(spec.rows())
                .number(spec.channels())
                .number(1f / spec.rows())
                .number(spec.relu6() ? 1 : 0)
                .launch(spec.rows() * parts(spec));
    }

    private static OpenClKernel vectors(
            OpenClKernel kernel, BatchNormSpec spec, View mean, View istd, View gamma, View beta) {
        return kernel.view(mean, spec.vectorBytes())
                .view(istd, spec.vectorBytes())
                .view(gamma, spec.vectorBytes())
                .view(beta, spec.vectorBytes());
    }
}
