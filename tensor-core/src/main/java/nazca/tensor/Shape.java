package nazca.tensor;

/**
 * The shape of one image's feature map, channels last: [height, width, channels]. A batch of them
 * is [batch, height, width, channels], contiguous.
 *
 * @param height rows
 * @param width columns
 * @param channels features per pixel, the vector lanes
 */
public record Shape(int height, int width, int channels) {
    /** Checks that every extent is positive and that one image fits an int. */
    public Shape {
        Require.argument(
                height > 0 && width > 0 && channels > 0,
                "shape: extents must be positive, got %dx%dx%d",
                height,
                width,
                channels);
        Math.multiplyExact(Math.multiplyExact(height, width), channels);
    }

    /** A plain vector of features. */
    public static Shape vector(int channels) {
        return new Shape(1, 1, channels);
    }

    /** Elements of one image. */
    public int elements() {
        return height * width * channels;
    }

    /** Pixels of one image. */
    public int pixels() {
        return height * width;
    }

    /** The same pixels with another number of channels. */
    public Shape withChannels(int newChannels) {
        return new Shape(height, width, newChannels);
    }

    /**
     * The map that a stride leaves when padding keeps the size at stride 1: ceil(extent / stride).
     */
    public Shape strided(int stride) {
        return new Shape((height - 1) / stride + 1, (width - 1) / stride + 1, channels);
    }

    @Override
    public String toString() {
        return height + "x" + width + "x" + channels;
    }
}
