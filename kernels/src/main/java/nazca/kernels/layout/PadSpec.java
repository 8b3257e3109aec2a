package nazca.kernels.layout;

import nazca.tensor.Require;

/**
 * Zeros around a map, checked once.
 *
 * <pre>
 *   x [batch, height, width, channels]
 *   y [batch, top + height + bottom, left + width + right, front + channels + back]
 * </pre>
 *
 * @param batch images
 * @param height rows of x
 * @param width columns of x
 * @param channels channels of x
 * @param border how much is added where
 */
public record PadSpec(int batch, int height, int width, int channels, Border border) {
    /** Checks extents. */
    public PadSpec {
        Require.argument(
                batch > 0 && height > 0 && width > 0 && channels > 0,
                "pad: extents must be positive, got %d, %d, %d, %d",
                batch,
                height,
                width,
                channels);
    }

    /**
     * What padding adds on each side.
     *
     * @param top rows above
     * @param bottom rows below
     * @param left columns before
     * @param right columns behind
     * @param front channels before
     * @param back channels behind
     */
    public record Border(int top, int bottom, int left, int right, int front, int back) {
        /** Checks that nothing is negative. */
        public Border {
            Require.argument(
                    Math.min(Math.min(top, bottom), Math.min(left, right)) >= 0
                            && Math.min(front, back) >= 0,
                    "pad: borders must not be negative, got %d, %d, %d, %d, %d, %d",
                    top,
                    bottom,
                    left,
                    right,
                    front,
                    back);
        }

        /** The same border of pixels on all four sides. */
        public static Border ofPixels(int size) {
            return new Border(size, size, size, size, 0, 0);
        }

        /** Channels before and behind alone. */
        public static Border ofChannels(int front, int back) {
            return new Border(0, 0, 0, 0, front, back);
        }
    }

    /** The same layer over another batch. */
    public PadSpec withBatch(int newBatch) {
        return new PadSpec(newBatch, height, width, channels, border);
    }

    /** Rows of y. */
    public int outHeight() {
        return border.top() + height + border.bottom();
    }

    /** Columns of y. */
    public int outWidth() {
        return border.left() + width + border.right();
    }

    /** Channels of y. */
    public int outChannels() {
        return border.front() + channels + border.back();
    }

    /** Bytes of x. */
    public long xBytes() {
        return 4L * batch * height * width * channels;
    }

    /** Bytes of y. */
    public long yBytes() {
        return 4L * batch * outHeight() * outWidth() * outChannels();
    }
}
