package nazca.kernels.vector;

import static nazca.kernels.vector.Access.broadcast;
import static nazca.kernels.vector.Access.load;
import static nazca.kernels.vector.Access.store;
import static nazca.kernels.vector.Lanes.ADDRESS_MASK;
import static nazca.kernels.vector.Lanes.BYTES;
import static nazca.kernels.vector.Lanes.LANES;
import static nazca.kernels.vector.Lanes.STRIDE_MASK;

import jdk.incubator.vector.FloatVector;

/** Sums over rows, lanes being channels. */
final class RowSums {
    private RowSums() {}

    /** Sets {@code vectors} vectors to +0. */
    static void clear(long sums, int vectors) {
        final long to = sums & ADDRESS_MASK;
        FloatVector zero = broadcast(0f);
        for (int j = 0; j < vectors; j++) {
            store(to + j * (long) BYTES, zero);
        }
    }

    /** sums = sums + row, rows ascending, for whole vectors of channels. */
    static void add(long x, int rows, long rowBytes, int vectors, long sums) {
        final long stride = rowBytes & STRIDE_MASK;
        final long s = sums & ADDRESS_MASK;
        int r = 0;
        for (; r + 4 <= rows; r += 4) {
            final long r0 = (x & ADDRESS_MASK) + r * stride & ADDRESS_MASK;
            for (int j = 0; j < vectors; j++) {
                long at = j * (long) BYTES;
                FloatVector sum = load(s + at).add(load(r0 + at));
                sum = sum.add(load(r0 + stride + at));
                sum = sum.add(load(r0 + 2 * stride + at));
                store(s + at, sum.add(load(r0 + 3 * stride + at)));
            }
        }
        for (; r < rows; r++) {
            final long r0 = (x & ADDRESS_MASK) + r * stride & ADDRESS_MASK;
            for (int j = 0; j < vectors; j++) {
                long at = j * (long) BYTES;
                store(s + at, load(s + at).add(load(r0 + at)));
            }
        }
    }

    /**
     * Adds the chunks' sums in order, starting from the first, and writes {@code channels} floats.
     *
     * @param strideBytes from one chunk's sums to the next one's
     */
    static void merge(long partials, int chunks, long strideBytes, int channels, long to) {
        final long stride = strideBytes & STRIDE_MASK;
        int vectors = Lanes.vectors(channels);
        for (int j = 0; j < vectors; j++) {
            final long from = partials + j * (long) BYTES & ADDRESS_MASK;
            FloatVector sum = load(from);
            for (int g = 1; g < chunks; g++) {
                sum = sum.add(load(from + g * stride));
            }
            int count = Math.min(LANES, channels - j * LANES);
            store(to + j * (long) BYTES & ADDRESS_MASK, sum, Access.first(count));
        }
    }
}
