package nazca.kernels.batchnorm;

import nazca.kernels.bits.Chunks;
import nazca.tensor.Require;

/**
 * Geometry of a batch normalisation over rows, optionally followed by ReLU6, checked once.
 *
 * <pre>
 *   x, y, dx, dy [rows, channels]     mean, m2, istd, gamma, beta and their gradients [channels]
 * </pre>
 *
 * @param rows pixels of the whole batch
 * @param channels features
 * @param epsilon added to the variance
 * @param relu6 whether y is cut to [0, 6]; gradients pass where {@code 0 < y < 6}, strictly
 */
public record BatchNormSpec(int rows, int channels, float epsilon, boolean relu6) {
    /** Checks extents and a positive epsilon. */
    public BatchNormSpec {
        Require.argument(
                rows > 0 && channels > 0,
                "batch norm: rows and channels must be positive, got %d, %d",
                rows,
                channels);
        Require.argument(epsilon > 0, "batch norm: epsilon must be positive, got %s", epsilon);
    }

    /** The same layer over another number of rows. */
    public BatchNormSpec withRows(int newRows) {
        return new BatchNormSpec(newRows, channels, epsilon, relu6);
    }

    /** Bytes of x, y and their gradients. */
    public long mapBytes() {
        return 4L * rows * channels;
    }

    /** Bytes of a per-channel vector. */
    public long vectorBytes() {
        return 4L * channels;
    }

    /** Rows of a chunk of the sums over rows; the last chunk may have fewer. */
    public int chunkRows() {
        return Chunks.rows(rows, 0);
    }

    /** Chunks of the sums over rows. */
    public int chunks() {
        return Chunks.count(rows, chunkRows());
    }

    /** Rows of chunk {@code g}. */
    public int rowsOf(int g) {
        return Math.min(chunkRows(), rows - g * chunkRows());
    }
}
