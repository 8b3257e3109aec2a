package nazca.kernels.layout;

import nazca.tensor.Require;

/**
 * A split of channels into even and odd ones, checked once.
 *
 * <pre>
 *   x [rows, channels]   even [rows, ceil(channels / 2)]   odd [rows, floor(channels / 2)]
 * </pre>
 *
 * @param rows pixels of the whole batch
 * @param channels channels of x, at least 2
 */
public record SplitSpec(int rows, int channels) {
    /** Checks extents. */
    public SplitSpec {
        Require.argument(
                rows > 0 && channels > 1,
                "split: rows must be positive and channels at least 2, got %d and %d",
                rows,
                channels);
    }

    /** Channels 0, 2, 4, ... */
    public int evenChannels() {
        return (channels + 1) / 2;
    }

    /** Channels 1, 3, 5, ... */
    public int oddChannels() {
        return channels / 2;
    }

    /** Bytes of x. */
    public long xBytes() {
        return 4L * rows * channels;
    }

    /** Bytes of the even channels. */
    public long evenBytes() {
        return 4L * rows * evenChannels();
    }

    /** Bytes of the odd channels. */
    public long oddBytes() {
        return 4L * rows * oddChannels();
    }
}
