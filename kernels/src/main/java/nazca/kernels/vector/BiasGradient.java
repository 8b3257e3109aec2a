package nazca.kernels.vector;

import static nazca.kernels.vector.Lanes.BYTES;
import static nazca.kernels.vector.Lanes.LANES;

import nazca.kernels.bits.Chunks;
import nazca.tensor.HostBuffer;
import nazca.tensor.View;
import nazca.tensor.Workers;

/** Sums of a map over its rows. Threads share the chunks; scratch holds a padded sum of each. */
final class BiasGradient {
    private final Dispatch dispatch;
    private final Workers.Range chunks = this::chunks;

    private int rows;
    private int channels;
    private long dy;
    private long partials;

    BiasGradient(Dispatch dispatch) {
        this.dispatch = dispatch;
    }

    static long scratchElements(int rows, int channels) {
        return (long) count(rows) * Lanes.vectors(channels) * LANES;
    }

    private static int count(int rows) {
        return Chunks.count(rows, Chunks.rows(rows, 0));
    }

    void run(int rows, int channels, View dy, View dbias, View scratch) {
        this.rows = rows;
        this.channels = channels;
        this.dy = HostBuffer.address(dy, 4L * rows * channels);
        this.partials = HostBuffer.address(scratch, 4 * scratchElements(rows, channels));
        long sums = HostBuffer.address(dbias, 4L * channels);
        dispatch.split((long) rows * channels, count(rows), chunks);
        long stride = Lanes.vectors(channels) * (long) BYTES;
        RowSums.merge(partials, count(rows), stride, channels, sums);
    }

    private void chunks(int from, int to) {
        int length = Chunks.rows(rows, 0);
        int vectors = Lanes.vectors(channels);
        for (int g = from; g < to; g++) {
            long sums = partials + g * ((long) vectors * BYTES);
            long first = dy + g * (4L * length * channels);
            RowSums.clear(sums, vectors);
            RowSums.add(first, Math.min(length, rows - g * length), 4L * channels, vectors, sums);
        }
    }
}
