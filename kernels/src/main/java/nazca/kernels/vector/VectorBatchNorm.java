package nazca.kernels.vector;

import static jdk.incubator.vector.FloatVector.broadcast;
import static jdk.incubator.vector.FloatVector.fromMemorySegment;
import static jdk.incubator.vector.VectorOperators.LT;

import static nazca.kernels.vector.Access.LANE;
import static nazca.kernels.vector.Lanes.ADDRESS_MASK;
import static nazca.kernels.vector.Lanes.ALL;
import static nazca.kernels.vector.Lanes.BYTES;
import static nazca.kernels.vector.Lanes.LANES;
import static nazca.kernels.vector.Lanes.ORDER;
import static nazca.kernels.vector.Lanes.SPECIES;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;

import nazca.kernels.batchnorm.BatchNormKernel;
import nazca.kernels.batchnorm.BatchNormSpec;
import nazca.tensor.HostBuffer;
import nazca.tensor.View;
import nazca.tensor.Workers;

/**
 * Batch normalisation on vectors of channels. Every pass streams memory in order and is bound by
 * it; BatchNormBenchmark measures them.
 */
public final class VectorBatchNorm implements BatchNormKernel {
    private final Dispatch dispatch;
    private final BatchNormStatistics statistics;
    private final BatchNormParameterGradients parameterGradients;
    private final ChannelTable table = new ChannelTable();
    private final Workers.Range normalize = this::normalize;
    private final Workers.Range inputGradient = this::inputGradient;

    private BatchNormSpec spec = new BatchNormSpec(1, 1, 1f, false);
    private long x;
    private long dy;
    private long to;

    /** Kernels that share their work among the threads of {@code workers}. */
    public VectorBatchNorm(Workers workers) {
        this(new Dispatch(workers));
    }

    VectorBatchNorm(Dispatch dispatch) {
        this.dispatch = dispatch;
        this.statistics = new BatchNormStatistics(dispatch);
        this.parameterGradients = new BatchNormParameterGradients(dispatch);
    }

    @Override
    public long scratchElements(BatchNormSpec spec) {
        return BatchNormStatistics.scratchElements(spec);
    }

    @Override
    public void statistics(
            BatchNormSpec spec, View x, View mean, View m2, View istd, View scratch) {
        statistics.run(spec, x, mean, m2, istd, scratch);
    }

    @Override
    public void updateRunning(
            BatchNormSpec spec,
            View mean,
            View m2,
            float momentum,
            View runningMean,
            View runningVariance) {
        float unbiased = 1f / Math.max(spec.rows() - 1, 1);
        move(spec, mean, 1f, momentum, runningMean);
        move(spec, m2, unbiased, momentum, runningVariance);
    }

    /** running = fma(momentum, value * factor, (1 - momentum) * running). */
    private static void move(
            BatchNormSpec spec, View value, float factor, float momentum, View running) {
        final long from = HostBuffer.address(value, spec.vectorBytes()) & ADDRESS_MASK;
        final long to = HostBuffer.address(running, spec.vectorBytes()) & ADDRESS_MASK;
        FloatVector share = broadcast(SPECIES, momentum);
        int last = (spec.channels() - 1) / LANES;
        VectorMask<Float> tail = LANE.compare(LT, (float) (spec.channels() - last * LANES));
        for (int j = 0; j <= last; j++) {
            long at = j * (long) BYTES;
            FloatVector moved = fromMemorySegment(SPECIES, ALL, from + at, ORDER).mul(factor);
            FloatVector kept = fromMemorySegment(SPECIES, ALL, to + at, ORDER).mul(1f - momentum);
            moved = share.fma(moved, kept);
            if (j < last) {
                moved.intoMemorySegment(ALL, to + at, ORDER);
            } else {
                moved.intoMemorySegment(ALL, to + at, ORDER, tail);
            }
        }
    }

    @Override
    public void inverseDeviation(BatchNormSpec spec, View variance, View istd) {
        final long from = HostBuffer.address(variance, spec.vectorBytes()) & ADDRESS_MASK;
        final long to = HostBuffer.address(istd, spec.vectorBytes()) & ADDRESS_MASK;
        FloatVector epsilon = broadcast(SPECIES, spec.epsilon());
        FloatVector one = broadcast(SPECIES, 1f);
        int last = (spec.channels() - 1) / LANES;
        VectorMask<Float> tail = LANE.compare(LT, (float) (spec.channels() - last * LANES));
        for (int j = 0; j <= last; j++) {
            long at = j * (long) BYTES;
            FloatVector shifted = fromMemorySegment(SPECIES, ALL, from + at, ORDER).add(epsilon);
            FloatVector inverse = one.div(shifted.sqrt());
            if (j < last) {
                inverse.intoMemorySegment(ALL, to + at, ORDER);
            } else {
                inverse.intoMemorySegment(ALL, to + at, ORDER, tail);
            }
        }
    }

    @Override
    public void normalize(
            BatchNormSpec spec, View x, View mean, View istd, View gamma, View beta, View y) {
        this.spec = spec;
        this.x = HostBuffer.address(x, spec.mapBytes());
        this.to = HostBuffer.address(y, spec.mapBytes());
        table.shape(spec.rows(), spec.channels(), 4);
        repeatLayer(spec, mean, istd, gamma, beta);
        split(2, normalize);
    }

    private void normalize(int from, int to) {
        float low = spec.relu6() ? 0f : Float.NEGATIVE_INFINITY;
        float high = spec.relu6() ? 6f : Float.POSITIVE_INFINITY;
        for (int group = from; group < to; group++) {
            long at = group * (4L * table.width());
            BatchNormMaps.normalize(x + at, this.to + at, table.elements(group), table, low, high);
        }
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
        parameterGradients.run(spec, x, dy, mean, istd, gamma, beta, dgamma, dbeta, scratch);
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
        this.spec = spec;
        this.x = HostBuffer.address(x, spec.mapBytes());
        this.dy = HostBuffer.address(dy, spec.mapBytes());
        this.to = HostBuffer.address(dx, spec.mapBytes());
        table.shape(spec.rows(), spec.channels(), 7);
        repeatLayer(spec, mean, istd, gamma, beta);
        table.repeat(BatchNormMaps.SHIFT_GRADIENT, HostBuffer.address(dbeta, spec.vectorBytes()));
        repeatFactors(spec, HostBuffer.address(dgamma, spec.vectorBytes()));
        split(3, inputGradient);
    }

    /** dgamma * (1/R) and gamma * istd, once for all rows. */
    private void repeatFactors(BatchNormSpec spec, long dgamma) {
        final long gradient = dgamma & ADDRESS_MASK;
        final long mean = table.vector(BatchNormMaps.SCALE_GRADIENT) & ADDRESS_MASK;
        final long scale = table.vector(BatchNormMaps.FACTOR) & ADDRESS_MASK;
        final long gamma = table.vector(BatchNormMaps.GAMMA) & ADDRESS_MASK;
        final long istd = table.vector(BatchNormMaps.ISTD) & ADDRESS_MASK;
        for (int j = 0; j < Lanes.vectors(spec.channels()); j++) {
            long at = j * (long) BYTES;
            fromMemorySegment(SPECIES, ALL, gradient + at, ORDER)
                    .mul(1f / spec.rows())
                    .intoMemorySegment(ALL, mean + at, ORDER);
            fromMemorySegment(SPECIES, ALL, gamma + at, ORDER)
                    .mul(fromMemorySegment(SPECIES, ALL, istd + at, ORDER))
                    .intoMemorySegment(ALL, scale + at, ORDER);
        }
        table.repeat(BatchNormMaps.SCALE_GRADIENT, mean);
        table.repeat(BatchNormMaps.FACTOR, scale);
    }

    private void inputGradient(int from, int to) {
        float minusInverse = -(1f / spec.rows());
        for (int group = from; group < to; group++) {
            long at = group * (4L * table.width());
            int elements = table.elements(group);
            if (spec.relu6()) {
                BatchNormMaps.gatedGradient(
                        x + at, dy + at, this.to + at, elements, table, minusInverse);
            } else {
                BatchNormMaps.plainGradient(
                        x + at, dy + at, this.to + at, elements, table, minusInverse);
            }
        }
    }

    private void repeatLayer(BatchNormSpec spec, View mean, View istd, View gamma, View beta) {
        table.repeat(BatchNormMaps.MEAN, HostBuffer.address(mean, spec.vectorBytes()));
        table.repeat(BatchNormMaps.ISTD, HostBuffer.address(istd, spec.vectorBytes()));
        table.repeat(BatchNormMaps.GAMMA, HostBuffer.address(gamma, spec.vectorBytes()));
        table.repeat(BatchNormMaps.BETA, HostBuffer.address(beta, spec.vectorBytes()));
    }

    private void split(int maps, Workers.Range range) {
        long floats = (long) maps * spec.rows() * spec.channels();
        dispatch.split(floats, table.groups(), range);
    }
}
