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
    private final Dispatch dispatch;
    private final BatchNormGradientSums sums = new BatchNormGradientSums();
    private final Workers.Range chunks = this::chunks;

    private BatchNormSpec spec = new BatchNormSpec(1, 1, 1f, false);
    private long x;
    private long dy;
    private long partials;

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
        this.spec = spec;
        this.x = HostBuffer.address(x, spec.mapBytes());
        this.dy = HostBuffer.address(dy, spec.mapBytes());
        this.partials = HostBuffer.address(scratch, 4 * BatchNormStatistics.scratchElements(spec));
        sums.layer(
                spec,
                HostBuffer.address(mean, spec.vectorBytes()),
                HostBuffer.address(istd, spec.vectorBytes()),
                HostBuffer.address(gamma, spec.vectorBytes()),
                HostBuffer.address(beta, spec.vectorBytes()));
        long scales = HostBuffer.address(dgamma, spec.vectorBytes());
        long shifts = HostBuffer.address(dbeta, spec.vectorBytes());
        dispatch.split(2L * spec.rows() * spec.channels(), spec.chunks(), chunks);
        long half = Lanes.vectors(spec.channels()) * (long) BYTES;
        RowSums.merge(partials, spec.chunks(), 2 * half, spec.channels(), scales);
        RowSums.merge(partials + half, spec.chunks(), 2 * half, spec.channels(), shifts);
    }

    private void chunks(int from, int to) {
        int vectors = Lanes.vectors(spec.channels());
        int narrow = BatchNormStatistics.narrow(dispatch.cached(2 * spec.mapBytes()));
        for (int g = from; g < to; g++) {
            long first = g * (spec.chunkRows() * spec.vectorBytes());
            if (vectors <= narrow) {
                columns(first, spec.rowsOf(g), vectors, partials + 2L * g * vectors * BYTES);
            } else {
                rows(first, spec.rowsOf(g), vectors, partials + 2L * g * vectors * BYTES);
            }
        }
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

    private void rows(long first, int rows, int vectors, long scales) {
        long shifts = scales + vectors * (long) BYTES;
        RowSums.clear(scales, 2 * vectors);
        for (int r = 0; r < rows; r++) {
            long at = first + r * spec.vectorBytes();
            if (spec.relu6()) {
                sums.rowGated(x + at, dy + at, vectors, scales, shifts);
            } else {
                sums.rowPlain(x + at, dy + at, vectors, scales, shifts);
            }
        }
    }
}
