package nazca.data.image;

import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * The pixels of JPEG and PNG files as they are stored: colour profiles, gamma and EXIF rotation are
 * not applied, alpha is dropped, 16-bit samples keep their upper half.
 *
 * <p>PNG gives the same bytes everywhere; JPEG on the same build of the JDK.
 */
public final class ImageDecoder {
    private ImageDecoder() {}

    /**
     * Decodes one file.
     *
     * @param name what an error is about, such as the file's path
     * @throws IOException if it is neither JPEG nor PNG, is damaged or cut short, or claims more
     *     pixels than a file of its length can hold or than 64 Mi
     */
    public static Raster decode(String name, byte[] file) throws IOException {
        Encoded encoded;
        if (PngStructure.recognises(file)) {
            encoded = PngStructure.read(name, file);
        } else if (JpegStructure.recognises(file)) {
            encoded = JpegStructure.read(name, file);
        } else {
            throw new IOException(name + ": it is neither a JPEG nor a PNG file");
        }
        try {
            return raster(name, encoded, read(name, encoded));
        } catch (RuntimeException e) {
            // The platform's decoders answer damage with whatever it led them to.
            throw new IOException(name + ": its pixels are damaged: " + e.getMessage(), e);
        }
    }

    private static BufferedImage read(String name, Encoded encoded) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(encoded.format()).next();
        List<String> warnings = new ArrayList<>();
        reader.addIIOReadWarningListener((_, warning) -> warnings.add(warning));
        try (ImageInputStream in =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(encoded.bytes()))) {
            reader.setInput(in, true, true);
            BufferedImage image = reader.read(0);
            if (!warnings.isEmpty()) {
                throw new IOException(String.valueOf(warnings.getFirst()));
            }
            return image;
        } catch (IOException e) {
            throw new IOException(name + ": its pixels are damaged: " + e.getMessage(), e);
        } finally {
            reader.dispose();
        }
    }

    private static Raster raster(String name, Encoded encoded, BufferedImage image)
            throws IOException {
        int width = encoded.width();
        int height = encoded.height();
        if (image.getWidth() != width || image.getHeight() != height) {
            throw new IOException(name + ": its size is not the one of its header");
        }
        int channels = encoded.grey() ? Raster.GREY : Raster.COLOUR;
        byte[] pixels = new byte[height * width * channels];
        int bands = image.getRaster().getNumBands();
        int[] samples = new int[width * bands];
        ColorModel colours = image.getColorModel();
        for (int i = 0; i < height; i++) {
            image.getRaster().getPixels(0, i, width, 1, samples);
            int to = i * width * channels;
            if (colours instanceof IndexColorModel palette) {
                look(palette, samples, channels, pixels, to);
            } else {
                int excess = colours.getComponentSize(0) - Byte.SIZE;
                for (int j = 0; j < width * channels; j++) {
                    int sample = samples[j / channels * bands + j % channels];
                    pixels[to + j] = (byte) (sample >> excess);
                }
            }
        }
        return new Raster(height, width, channels, pixels);
    }

    private static void look(
            IndexColorModel palette, int[] samples, int channels, byte[] pixels, int to) {
        for (int j = 0; j < samples.length; j++) {
            pixels[to + j * channels] = (byte) palette.getRed(samples[j]);
            if (channels == Raster.COLOUR) {
                pixels[to + j * channels + 1] = (byte) palette.getGreen(samples[j]);
                pixels[to + j * channels + 2] = (byte) palette.getBlue(samples[j]);
            }
        }
    }
}
