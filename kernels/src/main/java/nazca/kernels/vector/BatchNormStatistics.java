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
import static nazca.kernels.vector.Lanes.STRIDE_MASK;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;

import nazca.kernels.batchnorm.BatchNormSpec;
import nazca.tensor.HostBuffer;
import nazca.tensor.View;
import nazca.tensor.Workers;

/**
 * Batch norm's mean and M2. Threads share the chunks. A chunk of few channels is walked down one
 * vector of channels after the other, with its sums in registers; a wider one in memory order, its
 * sums staying in the nearest cache. From a cache four rows abreast are fastest, from memory only
 * one: what fetches ahead follows a single stream.
 *
 * <p>Scratch: for every chunk the sums of distances (then means), then of squares (then M2), each
 * padded to whole vectors.
 */
final class BatchNormStatistics {
    private static final int ABREAST = 4;

    /** Vectors of channels up to which a chunk from a cache is walked down columns. */
    private static final int NARROW = 6;

    private final Dispatch dispatch;
    private final Workers.Range chunks = this::chunks;

    private BatchNormSpec spec = new BatchNormSpec(1, 1, 1f, false);
    private long x;
    private long partials;
    private boolean cached;

    BatchNormStatistics(Dispatch dispatch) {
        this.dispatch = dispatch;
    }

    static long scratchElements(BatchNormSpec spec) {
        return 2L * spec.chunks() * LANES * Lanes.vectors(spec.channels());
    }

    void run(BatchNormSpec spec, View x, View mean, View m2, View istd, View scratch) {
        long partials = HostBuffer.address(scratch, 4 * scratchElements(spec));
        begin(spec, HostBuffer.address(x, spec.mapBytes()), partials);
        cached = dispatch.cached(spec.mapBytes());
        dispatch.split((long) spec.rows() * spec.channels(), spec.chunks(), chunks);
        merge(mean, m2, istd);
    }

    /** Takes a map whose rows come from a cache, and room for the sums of its chunks. */
    void begin(BatchNormSpec spec, long x, long partials) {
        this.spec = spec;
        this.x = x;
        this.partials = partials;
        cached = true;
    }

    private void chunks(int from, int to) {
        rows(from * spec.chunkRows(), Math.min(spec.rows(), to * spec.chunkRows()));
    }

    /**
     * Takes in rows {@code from} to {@code to}; those of one chunk in ascending order, on one
     * thread.
     */
    void rows(int from, int to) {
        int length = spec.chunkRows();
        int vectors = Lanes.vectors(spec.channels());
        for (int r = from; r < to; ) {
            int g = r / length;
            int end = Math.min(to, g * length + length);
            long sums = partials + 2L * g * vectors * BYTES;
            long first = x + g * (length * spec.vectorBytes());
            if (r == g * length) {
                RowSums.clear(sums, 2 * vectors);
            }
            accumulate(first, x + r * spec.vectorBytes(), end - r, vectors, sums);
            if (end == g * length + spec.rowsOf(g)) {
                finish(first, spec.rowsOf(g), vectors, sums);
            }
            r = end;
        }
    }

    /** Merges the chunks once all rows have been taken in. */
    void merge(View mean, View m2, View istd) {
        merge(
                spec,
                partials,
                HostBuffer.address(mean, spec.vectorBytes()),
                HostBuffer.address(m2, spec.vectorBytes()),
                HostBuffer.address(istd, spec.vectorBytes()));
    }

    /** Vectors of channels up to which a chunk is walked down columns. */
    static int narrow(boolean cached) {
        return cached ? NARROW : 1;
    }

    /** Adds rows to s and q of a chunk that begins at {@code x}. */
    private void accumulate(long x, long row, int rows, int vectors, long sums) {
        long stride = spec.vectorBytes();
        long squares = sums + vectors * (long) BYTES;
        int abreast = cached ? ABREAST : 1;
        // Columns take what does not fill a group.
        int down = vectors <= narrow(cached) ? rows : rows % abreast;
        for (int j = 0; down > 0 && j < vectors; j++) {
            long at = j * (long) BYTES;
            column(x + at, row + at, down, stride, sums + at, squares + at);
        }
        for (int r = down; r < rows; r += abreast) {
            if (abreast == 1) {
                oneRow(x, row + r * stride, vectors, sums, squares);
            } else {
                fourRows(x, row + r * stride, stride, vectors, sums, squares);
            }
        }
    }

    private static void column(long x, long row, int rows, long rowBytes, long sum, long square) {
        final long from = row & ADDRESS_MASK;
        final long stride = rowBytes & STRIDE_MASK;
        final long to = sum & ADDRESS_MASK;
        final long toSquare = square & ADDRESS_MASK;
        FloatVector h = fromMemorySegment(SPECIES, ALL, x & ADDRESS_MASK, ORDER);
        FloatVector s = fromMemorySegment(SPECIES, ALL, to, ORDER);
        FloatVector q = fromMemorySegment(SPECIES, ALL, toSquare, ORDER);
        int r = 0;
        do {
            FloatVector d = fromMemorySegment(SPECIES, ALL, from + r * stride, ORDER).sub(h);
            s = d.add(s);
            q = d.fma(d, q);
        } while (++r < rows);
        s.intoMemorySegment(ALL, to, ORDER);
        q.intoMemorySegment(ALL, toSquare, ORDER);
    }

    private static void oneRow(long x, long row, int vectors, long sums, long squares) {
        final long first = x & ADDRESS_MASK;
        final long from = row & ADDRESS_MASK;
        final long to = sums & ADDRESS_MASK;
        final long toSquares = squares & ADDRESS_MASK;
        for (int j = 0; j < vectors; j++) {
            long at = j * (long) BYTES;
            FloatVector h = fromMemorySegment(SPECIES, ALL, first + at, ORDER);
            FloatVector s = fromMemorySegment(SPECIES, ALL, to + at, ORDER);
            FloatVector q = fromMemorySegment(SPECIES, ALL, toSquares + at, ORDER);
            FloatVector d = fromMemorySegment(SPECIES, ALL, from + at, ORDER).sub(h);
            s.add(d).intoMemorySegment(ALL, to + at, ORDER);
            d.fma(d, q).intoMemorySegment(ALL, toSquares + at, ORDER);
        }
    }

    private static void fourRows(
            long x, long row, long rowBytes, int vectors, long sums, long squares) {
        final long first = x & ADDRESS_MASK;
        final long stride = rowBytes & STRIDE_MASK;
        final long to = sums & ADDRESS_MASK;
        final long toSquares = squares & ADDRESS_MASK;
        final long r0 = row & ADDRESS_MASK;
        final long r1 = r0 + stride;
        final long r2 = r1 + stride;
        final long r3 = r2 + stride;
        for (int j = 0; j < vectors; j++) {
            long at = j * (long) BYTES;
            FloatVector h = fromMemorySegment(SPECIES, ALL, first + at, ORDER);
            FloatVector s = fromMemorySegment(SPECIES, ALL, to + at, ORDER);
            FloatVector q = fromMemorySegment(SPECIES, ALL, toSquares + at, ORDER);
            FloatVector d = fromMemorySegment(SPECIES, ALL, r0 + at, ORDER).sub(h);
            s = s.add(d);
            q = d.fma(d, q);
            d = fromMemorySegment(SPECIES, ALL, r1 + at, ORDER).sub(h);
            s = s.add(d);
            q = d.fma(d, q);
            d = fromMemorySegment(SPECIES, ALL, r2 + at, ORDER).sub(h);
            s = s.add(d);
            q = d.fma(d, q);
            d = fromMemorySegment(SPECIES, ALL, r3 + at, ORDER).sub(h);
            s.add(d).intoMemorySegment(ALL, to + at, ORDER);
            d.fma(d, q).intoMemorySegment(ALL, toSquares + at, ORDER);
        }
    }

    /** mean_g = fma(s, 1/n, h), M2_g = fma(-s, s * (1/n), q), in place. */
    private static void finish(long x, int rows, int vectors, long means) {
        final long first = x & ADDRESS_MASK;
        final long sums = means & ADDRESS_MASK;
        final long squares = (means + vectors * (long) BYTES) & ADDRESS_MASK;
        FloatVector inverse = broadcast(SPECIES, 1f / rows);
        for (int j = 0; j < vectors; j++) {
            long at = j * (long) BYTES;
            FloatVector h = fromMemorySegment(SPECIES, ALL, first + at, ORDER);
            FloatVector s = fromMemorySegment(SPECIES, ALL, sums + at, ORDER);
            FloatVector q = fromMemorySegment(SPECIES, ALL, squares + at, ORDER);
            s.fma(inverse, h).intoMemorySegment(ALL, sums + at, ORDER);
            s.neg().fma(s.mul(inverse), q).intoMemorySegment(ALL, squares + at, ORDER);
        }
    }

    /** Merges the chunks about the mean of the first one. */
    private static void merge(BatchNormSpec spec, long partials, long mean, long m2, long istd) {
        final long means = mean & ADDRESS_MASK;
        final long squares = m2 & ADDRESS_MASK;
        final long inverses = istd & ADDRESS_MASK;
        FloatVector inverseRows = broadcast(SPECIES, 1f / spec.rows());
        FloatVector epsilon = broadcast(SPECIES, spec.epsilon());
        FloatVector one = broadcast(SPECIES, 1f);
        float fullRows = spec.rowsOf(0);
        float lastRows = spec.rowsOf(spec.chunks() - 1);
        int chunks = spec.chunks();
        int last = (spec.channels() - 1) / LANES;
        long half = (last + 1) * (long) BYTES;
        VectorMask<Float> tail = LANE.compare(LT, (float) (spec.channels() - last * LANES));
        for (int j = 0; j <= last; j++) {
            long at = j * (long) BYTES;
            FloatVector first =
                    fromMemorySegment(SPECIES, ALL, (partials + at) & ADDRESS_MASK, ORDER);
            FloatVector t = broadcast(SPECIES, 0f);
            for (int next = 1; next < chunks; next++) {
                final long chunk = (partials + at + 2L * next * half) & ADDRESS_MASK;
                FloatVector d = fromMemorySegment(SPECIES, ALL, chunk, ORDER).sub(first);
                t = d.fma(broadcast(SPECIES, next < chunks - 1 ? fullRows : lastRows), t);
            }
            FloatVector merged = inverseRows.fma(t, first);
            FloatVector sum = broadcast(SPECIES, 0f);
            int g = 0;
            do {
                final long chunk = (partials + at + 2L * g * half) & ADDRESS_MASK;
                FloatVector d = fromMemorySegment(SPECIES, ALL, chunk, ORDER).sub(merged);
                sum = fromMemorySegment(SPECIES, ALL, chunk + half, ORDER).add(sum);
                sum = d.mul(g < chunks - 1 ? fullRows : lastRows).fma(d, sum);
            } while (++g < chunks);
            sum = sum.blend(0f, sum.compare(LT, 0f));
            FloatVector inverse = one.div(sum.fma(inverseRows, epsilon).sqrt());
            if (j < last) {
                merged.intoMemorySegment(ALL, means + at, ORDER);
                sum.intoMemorySegment(ALL, squares + at, ORDER);
                inverse.intoMemorySegment(ALL, inverses + at, ORDER);
            } else {
                merged.intoMemorySegment(ALL, means + at, ORDER, tail);
                sum.intoMemorySegment(ALL, squares + at, ORDER, tail);
                inverse.intoMemorySegment(ALL, inverses + at, ORDER, tail);
            }
        }
    }
}
