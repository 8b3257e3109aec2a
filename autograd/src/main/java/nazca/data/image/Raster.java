package nazca.data.image;

import nazca.tensor.Require;

/**
 * One image in memory: bytes [height, width, channels], row-major, 0 is black.
 *
 * @param height rows
 * @param width columns
 * @param channels 1 (grey) or 3 (red, green, blue)
 * @param pixels all rows, one after another; held, not copied
 */
public record Raster(int height, int width, int channels, byte[] pixels) {
    /** Grey. */
    public static final int GREY = 1;

    /** Red, green, blue. */
    public static final int COLOUR = 3;

    /** Checks that extents and bytes fit each other. */
    public Raster {
        Require.argument(
                height > 0 && width > 0 && (channels == GREY || channels == COLOUR),
                "raster: needs positive extents and 1 or 3 channels, got %dx%dx%d",
                height,
                width,
                channels);
        Require.argument(
                pixels.length == Math.multiplyExact(Math.multiplyExact(height, width), channels),
                "raster: %dx%dx%d got %d bytes",
                height,
                width,
                channels,
                pixels.length);
    }

    /** The same image with three channels: grey is repeated. */
    public Raster inColour() {
        if (channels == COLOUR) {
            return this;
        }
        byte[] colours = new byte[Math.multiplyExact(pixels.length, COLOUR)];
        for (int i = 0; i < colours.length; i++) {
            colours[i] = pixels[i / COLOUR];
        }
        return new Raster(height, width, COLOUR, colours);
    }
}
