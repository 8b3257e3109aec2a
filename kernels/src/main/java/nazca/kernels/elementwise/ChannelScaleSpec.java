package nazca.kernels.elementwise;

import nazca.tensor.Require;

/**
 * Geometry of scaling every channel of every image by a number of its own, checked once.
 *
 * <pre>
 *   x, y [batch, pixels, channels]   scale [batch, channels]
 * </pre>
 */
public record ChannelScaleSpec(int batch, int pixels, int channels) {
    /** Checks positive extents. */
    public ChannelScaleSpec {
        Require.argument(
                batch > 0 && pixels > 0 && channels > 0,
                "channel scale: extents must be positive, got %d, %d, %d",
                batch,
                pixels,
                channels);
    }

    /** The same layer over another batch. */
    public ChannelScaleSpec withBatch(int newBatch) {
        return new ChannelScaleSpec(newBatch, pixels, channels);
    }

    /** Bytes of x. */
    public long mapBytes() {
        return 4L * batch * pixels * channels;
    }

    /** Bytes of the scales. */
    public long scaleBytes() {
        return 4L * batch * channels;
    }
}
