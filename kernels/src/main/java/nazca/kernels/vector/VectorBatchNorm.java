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
    /** Rows of one item of a pass that maps rows to rows. */
    private static final int ITEM_ROWS = 32;

    private final Dispatch dispatch;
    private final BatchNormStatistics statistics;
    private final BatchNormParameterGradients parameterGradients;
    private final NormalizedRows normalized = new NormalizedRows();
    private final InputGradientRows inputGradients = new InputGradientRows();
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
        normalized.layer(spec, mean, istd, gamma, beta);
        split(2, normalize);
    }

    private void normalize(int from, int to) {
        int rows = Math.min(to * ITEM_ROWS, spec.rows()) - from * ITEM_ROWS;
        long at = (long) from * ITEM_ROWS * spec.vectorBytes();
        normalized.run(x + at, this.to + at, rows);
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
        inputGradients.layer(spec, mean, istd, gamma, beta, dgamma, dbeta);
        split(3, inputGradient);
    }

    private void inputGradient(int from, int to) {
        int rows = Math.min(to * ITEM_ROWS, spec.rows()) - from * ITEM_ROWS;
        long at = (long) from * ITEM_ROWS * spec.vectorBytes();
        inputGradients.run(x + at, dy + at, this.to + at, rows);
    }

    private void split(int maps, Workers.Range range) {
        long floats = (long) maps * spec.rows() * spec.channels();
        dispatch.split(floats, Math.ceilDiv(spec.rows(), ITEM_ROWS), range);
    }
}
