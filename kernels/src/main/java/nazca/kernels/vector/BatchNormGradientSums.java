package nazca.kernels.vector;

import static jdk.incubator.vector.FloatVector.broadcast;
import static jdk.incubator.vector.FloatVector.fromMemorySegment;
import static jdk.incubator.vector.VectorOperators.GT;
import static jdk.incubator.vector.VectorOperators.LT;

import static nazca.kernels.vector.Lanes.ADDRESS_MASK;
import static nazca.kernels.vector.Lanes.ALL;
import static nazca.kernels.vector.Lanes.BYTES;
import static nazca.kernels.vector.Lanes.ORDER;
import static nazca.kernels.vector.Lanes.SPECIES;
import static nazca.kernels.vector.Lanes.STRIDE_MASK;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;

import nazca.kernels.batchnorm.BatchNormSpec;

/**
 * The loops of batch norm's dgamma and dbeta over the rows of one chunk: down one vector of
 * channels with the sums in registers, or along one row with the sums in memory. They hold the
 * addresses that stay the same for a whole call.
 */
final class BatchNormGradientSums {
    private long mean;
    private long istd;
    private long gamma;
    private long beta;
    private long stride;

    /** Takes what all chunks share. */
    void layer(BatchNormSpec spec, long mean, long istd, long gamma, long beta) {
        this.mean = mean & ADDRESS_MASK;
        this.istd = istd & ADDRESS_MASK;
        this.gamma = gamma & ADDRESS_MASK;
        this.beta = beta & ADDRESS_MASK;
        this.stride = spec.vectorBytes();
    }

    /** Sums of the vector of channels at byte {@code at} of a row, added to what is there. */
    void columnPlain(long x, long dy, int rows, long at, long scales, long shifts) {
        final long from = (x + at) & ADDRESS_MASK;
        final long gradients = (dy + at) & ADDRESS_MASK;
        final long step = stride & STRIDE_MASK;
        FloatVector m = fromMemorySegment(SPECIES, ALL, (mean + at) & ADDRESS_MASK, ORDER);
        FloatVector i = fromMemorySegment(SPECIES, ALL, (istd + at) & ADDRESS_MASK, ORDER);
        final long scaleSum = (scales + at) & ADDRESS_MASK;
        final long shiftSum = (shifts + at) & ADDRESS_MASK;
        FloatVector scale = fromMemorySegment(SPECIES, ALL, scaleSum, ORDER);
        FloatVector shift = fromMemorySegment(SPECIES, ALL, shiftSum, ORDER);
        int r = 0;
        do {
            FloatVector xhat = fromMemorySegment(SPECIES, ALL, from + r * step, ORDER);
            xhat = xhat.sub(m).mul(i);
            FloatVector g = fromMemorySegment(SPECIES, ALL, gradients + r * step, ORDER);
            scale = g.fma(xhat, scale);
            shift = g.add(shift);
        } while (++r < rows);
        scale.intoMemorySegment(ALL, scaleSum, ORDER);
        shift.intoMemorySegment(ALL, shiftSum, ORDER);
    }

    /** The same where ReLU6 gates the gradient. */
    void columnGated(long x, long dy, int rows, long at, long scales, long shifts) {
        final long from = (x + at) & ADDRESS_MASK;
        final long gradients = (dy + at) & ADDRESS_MASK;
        final long step = stride & STRIDE_MASK;
        FloatVector m = fromMemorySegment(SPECIES, ALL, (mean + at) & ADDRESS_MASK, ORDER);
        FloatVector i = fromMemorySegment(SPECIES, ALL, (istd + at) & ADDRESS_MASK, ORDER);
        FloatVector a = fromMemorySegment(SPECIES, ALL, (gamma + at) & ADDRESS_MASK, ORDER);
        FloatVector b = fromMemorySegment(SPECIES, ALL, (beta + at) & ADDRESS_MASK, ORDER);
        FloatVector zero = broadcast(SPECIES, 0f);
        FloatVector six = broadcast(SPECIES, 6f);
        final long scaleSum = (scales + at) & ADDRESS_MASK;
        final long shiftSum = (shifts + at) & ADDRESS_MASK;
        FloatVector scale = fromMemorySegment(SPECIES, ALL, scaleSum, ORDER);
        FloatVector shift = fromMemorySegment(SPECIES, ALL, shiftSum, ORDER);
        int r = 0;
        do {
            FloatVector xhat = fromMemorySegment(SPECIES, ALL, from + r * step, ORDER);
            xhat = xhat.sub(m).mul(i);
            FloatVector y = xhat.fma(a, b);
            FloatVector g = fromMemorySegment(SPECIES, ALL, gradients + r * step, ORDER);
            VectorMask<Float> passes = y.compare(GT, zero).and(y.compare(LT, six));
            g = zero.blend(g, passes);
            scale = g.fma(xhat, scale);
            shift = g.add(shift);
        } while (++r < rows);
        scale.intoMemorySegment(ALL, scaleSum, ORDER);
        shift.intoMemorySegment(ALL, shiftSum, ORDER);
    }

    /** Adds a row to the sums in memory. */
    void rowPlain(long x, long dy, int vectors, long scales, long shifts) {
        final long from = x & ADDRESS_MASK;
        final long gradients = dy & ADDRESS_MASK;
        final long means = mean & ADDRESS_MASK;
        final long inverses = istd & ADDRESS_MASK;
        final long scaleSums = scales & ADDRESS_MASK;
        final long shiftSums = shifts & ADDRESS_MASK;
        for (int j = 0; j < vectors; j++) {
            long at = j * (long) BYTES;
            FloatVector m = fromMemorySegment(SPECIES, ALL, means + at, ORDER);
            FloatVector i = fromMemorySegment(SPECIES, ALL, inverses + at, ORDER);
            FloatVector scale = fromMemorySegment(SPECIES, ALL, scaleSums + at, ORDER);
            FloatVector shift = fromMemorySegment(SPECIES, ALL, shiftSums + at, ORDER);
            FloatVector xhat = fromMemorySegment(SPECIES, ALL, from + at, ORDER).sub(m).mul(i);
            FloatVector g = fromMemorySegment(SPECIES, ALL, gradients + at, ORDER);
            g.fma(xhat, scale).intoMemorySegment(ALL, scaleSums + at, ORDER);
            shift.add(g).intoMemorySegment(ALL, shiftSums + at, ORDER);
        }
    }

    /** The same where ReLU6 gates the gradient. */
    void rowGated(long x, long dy, int vectors, long scales, long shifts) {
        final long from = x & ADDRESS_MASK;
        final long gradients = dy & ADDRESS_MASK;
        final long means = mean & ADDRESS_MASK;
        final long inverses = istd & ADDRESS_MASK;
        final long gammas = gamma & ADDRESS_MASK;
        final long betas = beta & ADDRESS_MASK;
        final long scaleSums = scales & ADDRESS_MASK;
        final long shiftSums = shifts & ADDRESS_MASK;
        FloatVector zero = broadcast(SPECIES, 0f);
        FloatVector six = broadcast(SPECIES, 6f);
        for (int j = 0; j < vectors; j++) {
            long at = j * (long) BYTES;
            FloatVector m = fromMemorySegment(SPECIES, ALL, means + at, ORDER);
            FloatVector i = fromMemorySegment(SPECIES, ALL, inverses + at, ORDER);
            FloatVector a = fromMemorySegment(SPECIES, ALL, gammas + at, ORDER);
            FloatVector b = fromMemorySegment(SPECIES, ALL, betas + at, ORDER);
            FloatVector scale = fromMemorySegment(SPECIES, ALL, scaleSums + at, ORDER);
            FloatVector shift = fromMemorySegment(SPECIES, ALL, shiftSums + at, ORDER);
            FloatVector xhat = fromMemorySegment(SPECIES, ALL, from + at, ORDER).sub(m).mul(i);
            FloatVector y = xhat.fma(a, b);
            FloatVector g = fromMemorySegment(SPECIES, ALL, gradients + at, ORDER);
            g = zero.blend(g, y.compare(GT, zero).and(y.compare(LT, six)));
            g.fma(xhat, scale).intoMemorySegment(ALL, scaleSums + at, ORDER);
            shift.add(g).intoMemorySegment(ALL, shiftSums + at, ORDER);
        }
    }

    /** Adds four rows to the sums in memory, which are loaded once for all of them. */
    void fourRowsGated(long x, long dy, int vectors, long scales, long shifts) {
        final long from = x & ADDRESS_MASK;
        final long gradients = dy & ADDRESS_MASK;
        final long step = stride & STRIDE_MASK;
        final long means = mean & ADDRESS_MASK;
        final long inverses = istd & ADDRESS_MASK;
        final long gammas = gamma & ADDRESS_MASK;
        final long betas = beta & ADDRESS_MASK;
        final long scaleSums = scales & ADDRESS_MASK;
        final long shiftSums = shifts & ADDRESS_MASK;
        FloatVector zero = broadcast(SPECIES, 0f);
        FloatVector six = broadcast(SPECIES, 6f);
        for (int j = 0; j < vectors; j++) {
            long at = j * (long) BYTES;
            FloatVector m = fromMemorySegment(SPECIES, ALL, means + at, ORDER);
            FloatVector i = fromMemorySegment(SPECIES, ALL, inverses + at, ORDER);
            FloatVector a = fromMemorySegment(SPECIES, ALL, gammas + at, ORDER);
            FloatVector b = fromMemorySegment(SPECIES, ALL, betas + at, ORDER);
            FloatVector scale = fromMemorySegment(SPECIES, ALL, scaleSums + at, ORDER);
            FloatVector shift = fromMemorySegment(SPECIES, ALL, shiftSums + at, ORDER);
            FloatVector xhat = fromMemorySegment(SPECIES, ALL, from + at, ORDER).sub(m).mul(i);
            FloatVector g = fromMemorySegment(SPECIES, ALL, gradients + at, ORDER);
            FloatVector y = xhat.fma(a, b);
            VectorMask<Float> passes = y.compare(GT, zero).and(y.compare(LT, six));
            g = zero.blend(g, passes);
            scale = g.fma(xhat, scale);
            shift = shift.add(g);
            xhat = fromMemorySegment(SPECIES, ALL, from + step + at, ORDER).sub(m).mul(i);
            g = fromMemorySegment(SPECIES, ALL, gradients + step + at, ORDER);
            y = xhat.fma(a, b);
            passes = y.compare(GT, zero).and(y.compare(LT, six));
            g = zero.blend(g, passes);
            scale = g.fma(xhat, scale);
            shift = shift.add(g);
            xhat = fromMemorySegment(SPECIES, ALL, from + 2 * step + at, ORDER).sub(m).mul(i);
            g = fromMemorySegment(SPECIES, ALL, gradients + 2 * step + at, ORDER);
            y = xhat.fma(a, b);
            passes = y.compare(GT, zero).and(y.compare(LT, six));
            g = zero.blend(g, passes);
            scale = g.fma(xhat, scale);
            shift = shift.add(g);
            xhat = fromMemorySegment(SPECIES, ALL, from + 3 * step + at, ORDER).sub(m).mul(i);
            g = fromMemorySegment(SPECIES, ALL, gradients + 3 * step + at, ORDER);
            y = xhat.fma(a, b);
            passes = y.compare(GT, zero).and(y.compare(LT, six));
            g = zero.blend(g, passes);
            g.fma(xhat, scale).intoMemorySegment(ALL, scaleSums + at, ORDER);
            shift.add(g).intoMemorySegment(ALL, shiftSums + at, ORDER);
        }
    }
}
