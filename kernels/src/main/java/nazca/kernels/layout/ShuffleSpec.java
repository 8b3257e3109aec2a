package nazca.kernels.layout;

import nazca.tensor.Require;

/**
 * A channel shuffle, checked once (ShuffleNet, arXiv:1707.01083, section 3.1).
 *
 * <pre>
 *   x [rows, groups, channels / groups]   y [rows, channels / groups, groups]
 * </pre>
 *
 * @param rows pixels of the whole batch
 * @param channels channels of x and y
 * @param groups groups of x, a divisor of channels
 */
public record ShuffleSpec(int rows, int channels, int groups) {
    /** Checks extents and that the groups have the same number of channels. */
    public ShuffleSpec {
        Require.argument(
                rows > 0 && channels > 0,
                "shuffle: rows and channels must be positive, got %d and %d",
                rows,
                channels);
        Require.argument(
                groups > 0 && channels % groups == 0,
                "shuffle: groups must divide the %d channels, got %d",
                channels,
                groups);
    }

    /** Channels of a group. */
    public int groupChannels() {
        return channels / groups;
    }

    /** The shuffle that undoes this one, and takes gradients back. */
    public ShuffleSpec inverse() {
        return new ShuffleSpec(rows, channels, groupChannels());
    }

    /** Bytes of x, and of y. */
    public long bytes() {
        return 4L * rows * channels;
    }
}
