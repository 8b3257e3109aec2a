package nazca.data.image;

import java.io.IOException;

/**
 * An image file whose structure was found sound.
 *
 * @param format the name that javax.imageio knows the format by
 * @param height rows
 * @param width columns
 * @param grey whether it has no colours
 * @param bytes the file without what pixels do not depend on: texts, profiles, previews
 */
record Encoded(String format, int height, int width, boolean grey, byte[] bytes) {
    /** The largest image that is decoded: 64 Mi pixels, some 8,000 by 8,000. */
    private static final long MAX_PIXELS = 1L << 26;

    /** Checks extents that a header claims against the limit and the file's own length. */
    static void requireExtents(
            String name, long height, long width, long leastBytes, long fileBytes)
            throws IOException {
        if (height < 1 || width < 1 || height * width > MAX_PIXELS) {
            throw new IOException(
                    "%s: images have 1 to %d pixels, this one claims %dx%d"
                            .formatted(name, MAX_PIXELS, height, width));
        }
        if (leastBytes > fileBytes) {
            throw new IOException(
                    "%s: %d bytes cannot hold the %dx%d pixels that it claims"
                            .formatted(name, fileBytes, height, width));
        }
    }
}
