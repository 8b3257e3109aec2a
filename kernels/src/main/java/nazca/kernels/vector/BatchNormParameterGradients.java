package nazca.kernels.vector;

import static nazca.kernels.vector.Lanes.BYTES;

import nazca.kernels.batchnorm.BatchNormSpec;
import nazca.tensor.HostBuffer;
import nazca.tensor.View;
import nazca.tensor.Workers;

/**
 * Batch norm's dgamma and dbeta. Threads share the chunks. A chunk of few channels is walked down
 * one vector of channels after the other, with its sums in registers; a wider one in memory order,
 * its sums staying in the nearest cache.
 *
 * <p>Scratch: for every chunk the sums for gamma, then those for beta, each padded to whole
 * vectors.
 */
final class BatchNormParameterGradients {
    private static final int ABREAST = 4;

    private final Dispatch dispatch;
    private final BatchNormGradientSums sums = new BatchNormGradientSums();
    private final Workers.Range chunks = this::chunks;

    private BatchNormSpec spec = new BatchNormSpec(1, 1, 1f, false);
    private long x;
    private long dy;
    private long partials;
    private boolean cached;

    BatchNormParameterGradients(Dispatch dispatch) {
        this.dispatch = dispatch;
    }

    void run(
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
        long partials = HostBuffer.address(scratch, 4 * BatchNormStatistics.scratchElements(spec));
        long gradients = HostBuffer.address(dy, spec.mapBytes());
        layer(spec, mean, istd, gamma, beta);
        begin(HostBuffer.address(x, spec.mapBytes()), gradients, partials);
        cached = dispatch.cached(2 * spec.mapBytes());
        dispatch.split(2L * spec.rows() * spec.channels(), spec.chunks(), chunks);
        merge(dgamma, dbeta);
    }

    /** Takes the batch norm. */
    void layer(BatchNormSpec spec, View mean, View istd, View gamma, View beta) {
        this.spec = spec;
        sums.layer(
                spec,
                HostBuffer.address(mean, spec.vectorBytes()),
                HostBuffer.address(istd, spec.vectorBytes()),
                HostBuffer.address(gamma, spec.vectorBytes()),
                HostBuffer.address(beta, spec.vectorBytes()));
    }

    /** Takes maps whose rows come from a cache, and room for the sums of their chunks. */
    void begin(long x, long dy, long partials) {
        this.x = x;
        this.dy = dy;
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
            long scales = partials + 2L * g * vectors * BYTES;
            if (r == g * length) {
                RowSums.clear(scales, 2 * vectors);
            }
            if (vectors <= BatchNormStatistics.narrow(cached)) {
                columns(r * spec.vectorBytes(), end - r, vectors, scales);
            } else {
                lines(r * spec.vectorBytes(), end - r, vectors, scales);
            }
            r = end;
        }
    }

    /** Adds up the chunks once all rows have been taken in. */
    void merge(View dgamma, View dbeta) {
        long scales = HostBuffer.address(dgamma, spec.vectorBytes());
        long shifts = HostBuffer.address(dbeta, spec.vectorBytes());
        long half = Lanes.vectors(spec.channels()) * (long) BYTES;
        RowSums.merge(partials, spec.chunks(), 2 * half, spec.channels(), scales);
        RowSums.merge(partials + half, spec.chunks(), 2 * half, spec.channels(), shifts);
    }

    private void columns(long first, int rows, int vectors, long scales) {
        long shifts = scales + vectors * (long) BYTES;
        for (int j = 0; j < vectors; j++) {
            long at = j * (long) BYTES;
            if (spec.relu6()) {
                sums.columnGated(x + first, dy + first, rows, at, scales, shifts);
            } else {
                sums.columnPlain(x + first, dy + first, rows, at, scales, shifts);
            }
        }
    }

    private void lines(long first, int rows, int vectors, long scales) {
        long shifts = scales + vectors * (long) BYTES;
        int done = 0;
        // From memory one row at a time is faster: what fetches ahead follows a single stream.
        for (; cached && spec.relu6() && done + ABREAST <= rows; done += ABREAST) {
            long at = first + done * spec.vectorBytes();
            sums.fourRowsGated(x + at, dy + at, vectors, scales, shifts);
        }
        for (int r = done; r < rows; r++) {
            long at = first + r * spec.vectorBytes();
            if (spec.relu6()) {
                sums.rowGated(x + at, dy + at, vectors, scales, shifts);
            } else {
                sums.rowPlain(x + at, dy + at, vectors, scales, shifts);
            }
        }
    }
}
