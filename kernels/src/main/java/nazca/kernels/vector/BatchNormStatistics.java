package nazca.kernels.vector;

import static nazca.kernels.vector.Access.broadcast;
import static nazca.kernels.vector.Access.load;
import static nazca.kernels.vector.Access.store;
import static nazca.kernels.vector.Lanes.ADDRESS_MASK;
import static nazca.kernels.vector.Lanes.BYTES;
import static nazca.kernels.vector.Lanes.LANES;
import static nazca.kernels.vector.Lanes.STRIDE_MASK;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;

import nazca.kernels.batchnorm.BatchNormSpec;
import nazca.tensor.HostBuffer;
import nazca.tensor.View;
import nazca.tensor.Workers;

/**
 * Batch norm's mean and M2. Threads share the chunks; a chunk walks its rows in memory order, eight
 * at a time, with its running sums in scratch (they stay in the nearest cache).
 *
 * <p>Scratch: for every chunk the sums of distances (then means), then of squares (then M2), each
 * padded to whole vectors.
 */
final class BatchNormStatistics {
    private static final int ABREAST = 8;

    private final Dispatch dispatch;
    private final Workers.Range chunks = this::chunks;

    private BatchNormSpec spec = new BatchNormSpec(1, 1, 1f, false);
    private long x;
    private long partials;

    BatchNormStatistics(Dispatch dispatch) {
        this.dispatch = dispatch;
    }

    static long scratchElements(BatchNormSpec spec) {
        return 2L * spec.chunks() * LANES * Lanes.vectors(spec.channels());
    }

    void run(BatchNormSpec spec, View x, View mean, View m2, View istd, View scratch) {
        this.spec = spec;
        this.x = HostBuffer.address(x, spec.mapBytes());
        this.partials = HostBuffer.address(scratch, 4 * scratchElements(spec));
        long means = HostBuffer.address(mean, spec.vectorBytes());
        long squares = HostBuffer.address(m2, spec.vectorBytes());
        long inverses = HostBuffer.address(istd, spec.vectorBytes());
        dispatch.split((long) spec.rows() * spec.channels(), spec.chunks(), chunks);
        int vectors = Lanes.vectors(spec.channels());
        for (int j = 0; j < vectors; j++) {
            int count = Math.min(LANES, spec.channels() - j * LANES);
            long at = j * (long) BYTES;
            merge(spec, partials + at, vectors, count, means + at, squares + at, inverses + at);
        }
    }

    private void chunks(int from, int to) {
        int vectors = Lanes.vectors(spec.channels());
        for (int g = from; g < to; g++) {
            long first = x + g * (spec.chunkRows() * spec.vectorBytes());
            long means = partials + 2L * g * vectors * BYTES;
            long squares = means + vectors * (long) BYTES;
            int rows = spec.rowsOf(g);
            accumulate(first, rows, spec.vectorBytes(), vectors, means, squares);
            finish(first, rows, vectors, means, squares);
        }
    }

    /** s += d, q = fma(d, d, q) with d = x - h over the rows of a chunk whose first row is h. */
    private static void accumulate(
            long x, int rows, long rowBytes, int vectors, long sums, long squares) {
        final long first = x & ADDRESS_MASK;
        final long stride = rowBytes & STRIDE_MASK;
        final long s = sums & ADDRESS_MASK;
        final long q = squares & ADDRESS_MASK;
        FloatVector zero = broadcast(0f);
        for (int j = 0; j < vectors; j++) {
            store(s + j * (long) BYTES, zero);
            store(q + j * (long) BYTES, zero);
        }
        int r = 0;
        for (; r + ABREAST <= rows; r += ABREAST) {
            eightRows(first, first + r * stride, stride, vectors, s, q);
        }
        for (; r < rows; r++) {
            oneRow(first, first + r * stride, vectors, s, q);
        }
    }

    private static void eightRows(
            long first, long row, long stride, int vectors, long sums, long squares) {
        final long r0 = row & ADDRESS_MASK;
        final long r1 = r0 + stride;
        final long r2 = r1 + stride;
        final long r3 = r2 + stride;
        final long r4 = r3 + stride;
        final long r5 = r4 + stride;
        final long r6 = r5 + stride;
        final long r7 = r6 + stride;
        for (int j = 0; j < vectors; j++) {
            long at = j * (long) BYTES;
            FloatVector h = load(first + at);
            FloatVector s = load(sums + at);
            FloatVector q = load(squares + at);
            FloatVector d = load(r0 + at).sub(h);
            s = s.add(d);
            q = d.fma(d, q);
            d = load(r1 + at).sub(h);
            s = s.add(d);
            q = d.fma(d, q);
            d = load(r2 + at).sub(h);
            s = s.add(d);
            q = d.fma(d, q);
            d = load(r3 + at).sub(h);
            s = s.add(d);
            q = d.fma(d, q);
            d = load(r4 + at).sub(h);
            s = s.add(d);
            q = d.fma(d, q);
            d = load(r5 + at).sub(h);
            s = s.add(d);
            q = d.fma(d, q);
            d = load(r6 + at).sub(h);
            s = s.add(d);
            q = d.fma(d, q);
            d = load(r7 + at).sub(h);
            s = s.add(d);
            q = d.fma(d, q);
            store(sums + at, s);
            store(squares + at, q);
        }
    }

    private static void oneRow(long first, long row, int vectors, long sums, long squares) {
        final long r0 = row & ADDRESS_MASK;
        for (int j = 0; j < vectors; j++) {
            long at = j * (long) BYTES;
            FloatVector d = load(r0 + at).sub(load(first + at));
            store(sums + at, load(sums + at).add(d));
            store(squares + at, d.fma(d, load(squares + at)));
        }
    }

    /** mean_g = fma(s, 1/n, h), M2_g = fma(-s, s * (1/n), q), in place. */
    private static void finish(long x, int rows, int vectors, long means, long squares) {
        final long first = x & ADDRESS_MASK;
        final long sums = means & ADDRESS_MASK;
        final long qs = squares & ADDRESS_MASK;
        FloatVector inverse = broadcast(1f / rows);
        for (int j = 0; j < vectors; j++) {
            long at = j * (long) BYTES;
            FloatVector s = load(sums + at);
            FloatVector q = load(qs + at);
            store(sums + at, s.fma(inverse, load(first + at)));
            store(qs + at, s.neg().fma(s.mul(inverse), q));
        }
    }

    /** Merges the chunks of one vector of channels and writes its first {@code count} lanes. */
    private static void merge(
            BatchNormSpec spec,
            long partials,
            int vectors,
            int count,
            long mean,
            long m2,
            long istd) {
        final long means = partials & ADDRESS_MASK;
        final long squares = means + (vectors & 0xffff) * (long) BYTES;
        final long stride = 2L * (vectors & 0xffff) * BYTES;
        int whole = spec.chunks() - 1;
        FloatVector rows = broadcast(spec.rowsOf(0));
        FloatVector lastRows = broadcast(spec.rowsOf(whole));
        FloatVector inverse = broadcast(1f / spec.rows());
        FloatVector first = load(means);
        FloatVector t = broadcast(0f);
        for (int g = 1; g < whole; g++) {
            t = rows.fma(load(means + g * stride).sub(first), t);
        }
        if (whole > 0) {
            t = lastRows.fma(load(means + whole * stride).sub(first), t);
        }
        FloatVector merged = t.fma(inverse, first);
        FloatVector sum = broadcast(0f);
        for (int g = 0; g < whole; g++) {
            FloatVector d = load(means + g * stride).sub(merged);
            sum = rows.mul(d).fma(d, sum.add(load(squares + g * stride)));
        }
        FloatVector d = load(means + whole * stride).sub(merged);
        sum = lastRows.mul(d).fma(d, sum.add(load(squares + whole * stride)));
        sum = sum.blend(0f, sum.compare(VectorOperators.LT, 0f));
        FloatVector root = sum.fma(inverse, broadcast(spec.epsilon())).sqrt();
        var mask = Access.first(count);
        store(mean & ADDRESS_MASK, merged, mask);
        store(m2 & ADDRESS_MASK, sum, mask);
        store(istd & ADDRESS_MASK, broadcast(1f).div(root), mask);
    }
}
