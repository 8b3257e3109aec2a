package nazca.kernels.pool;

import nazca.tensor.Require;

/**
 * Geometry of a global average pool, checked once.
 *
 * <pre>
 *   x [batch, pixels, channels]   y [batch, channels]
 * </pre>
 */
public record GlobalPoolSpec(int batch, int pixels, int channels) {
    /** Checks positive extents. */
    public GlobalPoolSpec {
        Require.argument(
                batch > 0 && pixels > 0 && channels > 0,
                "global pool: extents must be positive, got %d, %d, %d",
                batch,
                pixels,
                channels);
    }

    /** The same layer over another batch. */
    public GlobalPoolSpec withBatch(int newBatch) {
        return new GlobalPoolSpec(newBatch, pixels, channels);
    }

    /** Bytes of x. */
    public long xBytes() {
        return 4L * batch * pixels * channels;
    }

    /** Bytes of y. */
    public long yBytes() {
        return 4L * batch * channels;
    }
}
