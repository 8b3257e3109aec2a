package nazca.data.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.ImageIO;

/** Image files made by the platform's encoders. */
public final class ImageFiles {
    private ImageFiles() {}

    /** A file of an image. */
    public static byte[] encode(String format, BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        if (!ImageIO.write(image, format, bytes)) {
            throw new IOException("no encoder for this kind of " + format);
        }
        return bytes.toByteArray();
    }

    /** A picture whose pixel at row i and column j is 0xff000000 + 65536·8i + 256·8j + 8(i + j). */
    public static BufferedImage picture(int height, int width, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        for (int i = 0; i < height; i++) {
            for (int j = 0; j < width; j++) {
                image.setRGB(j, i, colour(i, j));
            }
        }
        return image;
    }

    /** The colour of a pixel of {@link #picture}. */
    public static int colour(int i, int j) {
        return 0xff000000 | (8 * i & 0xff) << 16 | (8 * j & 0xff) << 8 | 8 * (i + j) & 0xff;
    }
}
