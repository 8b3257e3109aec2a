package nazca.kernels.vector;

import static nazca.kernels.vector.Access.broadcast;
import static nazca.kernels.vector.Access.load;
import static nazca.kernels.vector.Access.store;
import static nazca.kernels.vector.Gates.clamped;
import static nazca.kernels.vector.Gates.gated;
import static nazca.kernels.vector.Lanes.ADDRESS_MASK;
import static nazca.kernels.vector.Lanes.BYTES;
import static nazca.kernels.vector.Lanes.LANES;

import jdk.incubator.vector.FloatVector;

/**
 * The passes of batch norm that map elements to elements, over one group of rows whose channel
 * vectors a {@link ChannelTable} repeats. The last vector is masked where the elements do not fill
 * it.
 */
final class BatchNormMaps {
    /** Rows of the table, in the order in which {@link VectorBatchNorm} fills them. */
    static final int MEAN = 0;

    static final int ISTD = 1;
    static final int GAMMA = 2;
    static final int BETA = 3;
    static final int MEAN_SCALE_GRADIENT = 4;
    static final int SHIFT_GRADIENT = 5;
    static final int SCALE = 6;

    private BatchNormMaps() {}

    /** y = clamp(fma((x - mean) * istd, gamma, beta)); infinite bounds leave every value alone. */
    static void normalize(long x, long y, int elements, ChannelTable t, float low, float high) {
        final long from = x & ADDRESS_MASK;
        final long to = y & ADDRESS_MASK;
        final long mean = t.vector(MEAN) & ADDRESS_MASK;
        final long istd = t.vector(ISTD) & ADDRESS_MASK;
        final long gamma = t.vector(GAMMA) & ADDRESS_MASK;
        final long beta = t.vector(BETA) & ADDRESS_MASK;
        FloatVector least = broadcast(low);
        FloatVector most = broadcast(high);
        int whole = elements / LANES;
        for (int j = 0; j < whole; j++) {
            long at = j * (long) BYTES;
            FloatVector xhat = load(from + at).sub(load(mean + at)).mul(load(istd + at));
            FloatVector value = xhat.fma(load(gamma + at), load(beta + at));
            store(to + at, clamped(value, least, most));
        }
        int rest = elements - whole * LANES;
        if (rest > 0) {
            long at = whole * (long) BYTES;
            FloatVector xhat = load(from + at).sub(load(mean + at)).mul(load(istd + at));
            FloatVector value = xhat.fma(load(gamma + at), load(beta + at));
            store(to + at, clamped(value, least, most), Access.first(rest));
        }
    }

    /** dx = fma(-xhat, dgamma / R, fma(dbeta, -1/R, g)) * (gamma * istd), g gated by ReLU6. */
    static void gatedGradient(
            long x, long dy, long dx, int elements, ChannelTable t, float minusInverseRows) {
        final long from = x & ADDRESS_MASK;
        final long gradient = dy & ADDRESS_MASK;
        final long to = dx & ADDRESS_MASK;
        final long mean = t.vector(MEAN) & ADDRESS_MASK;
        final long istd = t.vector(ISTD) & ADDRESS_MASK;
        final long gamma = t.vector(GAMMA) & ADDRESS_MASK;
        final long beta = t.vector(BETA) & ADDRESS_MASK;
        final long scales = t.vector(MEAN_SCALE_GRADIENT) & ADDRESS_MASK;
        final long shifts = t.vector(SHIFT_GRADIENT) & ADDRESS_MASK;
        final long scale = t.vector(SCALE) & ADDRESS_MASK;
        FloatVector minusInverse = broadcast(minusInverseRows);
        int whole = elements / LANES;
        for (int j = 0; j < whole; j++) {
            long at = j * (long) BYTES;
            FloatVector xhat = load(from + at).sub(load(mean + at)).mul(load(istd + at));
            FloatVector y = xhat.fma(load(gamma + at), load(beta + at));
            FloatVector g = gated(y, load(gradient + at));
            FloatVector centred = load(shifts + at).fma(minusInverse, g);
            FloatVector d = xhat.neg().fma(load(scales + at), centred);
            store(to + at, d.mul(load(scale + at)));
        }
        int rest = elements - whole * LANES;
        if (rest > 0) {
            long at = whole * (long) BYTES;
            FloatVector xhat = load(from + at).sub(load(mean + at)).mul(load(istd + at));
            FloatVector y = xhat.fma(load(gamma + at), load(beta + at));
            FloatVector g = gated(y, load(gradient + at));
            FloatVector centred = load(shifts + at).fma(minusInverse, g);
            FloatVector d = xhat.neg().fma(load(scales + at), centred);
            store(to + at, d.mul(load(scale + at)), Access.first(rest));
        }
    }

    /** The same without a gate: g is all of dy. */
    static void plainGradient(
            long x, long dy, long dx, int elements, ChannelTable t, float minusInverseRows) {
        final long from = x & ADDRESS_MASK;
        final long gradient = dy & ADDRESS_MASK;
        final long to = dx & ADDRESS_MASK;
        final long mean = t.vector(MEAN) & ADDRESS_MASK;
        final long istd = t.vector(ISTD) & ADDRESS_MASK;
        final long scales = t.vector(MEAN_SCALE_GRADIENT) & ADDRESS_MASK;
        final long shifts = t.vector(SHIFT_GRADIENT) & ADDRESS_MASK;
        final long scale = t.vector(SCALE) & ADDRESS_MASK;
        FloatVector minusInverse = broadcast(minusInverseRows);
        int whole = elements / LANES;
        for (int j = 0; j < whole; j++) {
            long at = j * (long) BYTES;
            FloatVector xhat = load(from + at).sub(load(mean + at)).mul(load(istd + at));
            FloatVector centred = load(shifts + at).fma(minusInverse, load(gradient + at));
            FloatVector d = xhat.neg().fma(load(scales + at), centred);
            store(to + at, d.mul(load(scale + at)));
        }
        int rest = elements - whole * LANES;
        if (rest > 0) {
            long at = whole * (long) BYTES;
            FloatVector xhat = load(from + at).sub(load(mean + at)).mul(load(istd + at));
            FloatVector centred = load(shifts + at).fma(minusInverse, load(gradient + at));
            FloatVector d = xhat.neg().fma(load(scales + at), centred);
            store(to + at, d.mul(load(scale + at)), Access.first(rest));
        }
    }
}
