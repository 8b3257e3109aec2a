package nazca.data.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;

class ImageDecoderTest {
    private static final int HEIGHT = 9;
    private static final int WIDTH = 13;

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_INT_RGB,
                BufferedImage.TYPE_3BYTE_BGR,
                BufferedImage.TYPE_INT_ARGB,
                BufferedImage.TYPE_4BYTE_ABGR
            })
    void pngColoursAreTheStoredOnes(int type) throws IOException {
        Raster raster = decode(png(ImageFiles.picture(HEIGHT, WIDTH, type)));
        assertThat(raster.channels()).isEqualTo(3);
        for (int i = 0; i < HEIGHT; i++) {
            for (int j = 0; j < WIDTH; j++) {
                assertThat(colour(raster, i, j)).isEqualTo(ImageFiles.colour(i, j));
            }
        }
    }

    @Test
    void greyPngKeepsItsSamplesAtEveryDepth() throws IOException {
        for (int type : new int[] {BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_USHORT_GRAY}) {
            BufferedImage image = new BufferedImage(WIDTH, HEIGHT, type);
            int shift = type == BufferedImage.TYPE_USHORT_GRAY ? 8 : 0;
            for (int at = 0; at < WIDTH * HEIGHT; at++) {
                int sample = (2 * at << shift) + (shift == 0 ? 0 : 77);
                image.getRaster().setSample(at % WIDTH, at / WIDTH, 0, sample);
            }
            Raster raster = decode(png(image));
            assertThat(raster.channels()).isEqualTo(1);
            for (int at = 0; at < WIDTH * HEIGHT; at++) {
                assertThat(raster.pixels()[at] & 0xff).as("type %d", type).isEqualTo(2 * at);
            }
        }
    }

    @Test
    void palettesAreLookedUp() throws IOException {
        BufferedImage bits = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_BINARY);
        bits.setRGB(2, 1, 0xffffffff);
        Raster raster = decode(png(bits));
        assertThat(raster.pixels()[(WIDTH + 2) * raster.channels()]).isEqualTo((byte) 255);
        assertThat(raster.pixels()[0]).isZero();
        BufferedImage indexed = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_INDEXED);
        indexed.setRGB(3, 2, 0xffff0000);
        assertThat(colour(decode(png(indexed)), 2, 3)).isEqualTo(0xffff0000);
    }

    @Test
    void jpegColoursAreNearTheEncodedOnes() throws IOException {
        BufferedImage flat = new BufferedImage(40, 24, BufferedImage.TYPE_INT_RGB);
        for (int at = 0; at < 40 * 24; at++) {
            flat.setRGB(at % 40, at / 40, 0xff2060c0);
        }
        Raster raster = decode(ImageFiles.encode("jpeg", flat));
        assertThat(raster.height()).isEqualTo(24);
        assertThat(raster.width()).isEqualTo(40);
        for (int at = 0; at < raster.pixels().length; at++) {
            int expected = new int[] {0x20, 0x60, 0xc0}[at % 3];
            assertThat(raster.pixels()[at] & 0xff).isBetween(expected - 3, expected + 3);
        }
        BufferedImage grey = new BufferedImage(40, 24, BufferedImage.TYPE_BYTE_GRAY);
        assertThat(decode(ImageFiles.encode("jpeg", grey)).channels()).isEqualTo(1);
    }

    @Test
    void whatPixelsDoNotDependOnIsNeverParsed() throws IOException {
        byte[] jpeg = jpeg();
        byte[] junk = {(byte) 0xff, (byte) 0xe2, 0, 9, 'I', 'C', 'C', 0, 1, 2, 3};
        assertThat(decode(insert(jpeg, 2, junk)).pixels()).isEqualTo(decode(jpeg).pixels());
        byte[] png = png(ImageFiles.picture(HEIGHT, WIDTH, BufferedImage.TYPE_INT_RGB));
        byte[] profile = chunk("iCCP", new byte[] {'x', 0, 9, 9, 9});
        assertThat(decode(insert(png, 33, profile)).pixels()).isEqualTo(decode(png).pixels());
    }

    @Test
    void everyTruncationIsNamed() throws IOException {
        byte[] png = png(ImageFiles.picture(HEIGHT, WIDTH, BufferedImage.TYPE_INT_RGB));
        for (byte[] whole : new byte[][] {jpeg(), png}) {
            for (int length = 0; length < whole.length; length++) {
                byte[] part = Arrays.copyOf(whole, length);
                assertThatThrownBy(() -> decode(part))
                        .as("%d of %d bytes", length, whole.length)
                        .isInstanceOf(IOException.class)
                        .hasMessageStartingWith("a picture: ");
            }
        }
    }

    @Test
    void everyChangedByteOfAPngIsNoticed() throws IOException {
        byte[] png = png(ImageFiles.picture(HEIGHT, WIDTH, BufferedImage.TYPE_INT_RGB));
        for (int at = 0; at < png.length; at++) {
            byte[] changed = png.clone();
            changed[at] ^= 0x10;
            assertThatThrownBy(() -> decode(changed)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void extentsThatTheFileCannotHoldAreRefused() throws IOException {
        byte[] png = png(ImageFiles.picture(HEIGHT, WIDTH, BufferedImage.TYPE_INT_RGB));
        assertThatThrownBy(() -> decode(withPngExtents(png, 8000, 8000)))
                .hasMessageMatching("a picture: \\d+ bytes cannot hold the 8000x8000 pixels .*");
        assertThatThrownBy(() -> decode(withPngExtents(png, 1 << 30, 1 << 30)))
                .hasMessage(
                        "a picture: images have 1 to 67108864 pixels, this one claims"
                                + " 1073741824x1073741824");
        byte[] jpeg = jpeg();
        int frame = indexOf(jpeg, (byte) 0xc0);
        ByteBuffer.wrap(jpeg).putShort(frame + 4, (short) 8000).putShort(frame + 6, (short) 8000);
        assertThatThrownBy(() -> decode(jpeg))
                .hasMessageMatching("a picture: \\d+ bytes cannot hold the 8000x8000 pixels .*");
    }

    @Test
    void otherKindsOfFilesAreNamed() {
        assertThatThrownBy(() -> decode(new byte[] {'G', 'I', 'F', '8', '9', 'a'}))
                .hasMessage("a picture: it is neither a JPEG nor a PNG file");
    }

    private static Raster decode(byte[] file) throws IOException {
        return ImageDecoder.decode("a picture", file);
    }

    private static byte[] png(BufferedImage image) throws IOException {
        return ImageFiles.encode("png", image);
    }

    private static byte[] jpeg() throws IOException {
        return ImageFiles.encode(
                "jpeg", ImageFiles.picture(HEIGHT, WIDTH, BufferedImage.TYPE_INT_RGB));
    }

    private static int colour(Raster raster, int i, int j) {
        int at = 3 * (i * raster.width() + j);
        byte[] pixels = raster.pixels();
        return 0xff000000
                | (pixels[at] & 0xff) << 16
                | (pixels[at + 1] & 0xff) << 8
                | pixels[at + 2] & 0xff;
    }

    private static byte[] insert(byte[] file, int at, byte[] part) {
        var bytes = new ByteArrayOutputStream();
        bytes.write(file, 0, at);
        bytes.writeBytes(part);
        bytes.write(file, at, file.length - at);
        return bytes.toByteArray();
    }

    private static byte[] withPngExtents(byte[] png, int width, int height) {
        byte[] header = Arrays.copyOfRange(png, 16, 29);
        ByteBuffer.wrap(header).putInt(0, width).putInt(4, height);
        byte[] changed = png.clone();
        System.arraycopy(chunk("IHDR", header), 0, changed, 8, 25);
        return changed;
    }

    private static byte[] chunk(String type, byte[] content) {
        ByteBuffer chunk = ByteBuffer.allocate(12 + content.length);
        chunk.putInt(content.length);
        for (int i = 0; i < 4; i++) {
            chunk.put((byte) type.charAt(i));
        }
        chunk.put(content);
        CRC32 crc = new CRC32();
        crc.update(chunk.array(), 4, 4 + content.length);
        return chunk.putInt((int) crc.getValue()).array();
    }

    /** Where 0xff and this byte stand, plus one. */
    private static int indexOf(byte[] file, byte marker) {
        for (int at = 1; at < file.length; at++) {
            if (file[at - 1] == (byte) 0xff && file[at] == marker) {
                return at;
            }
        }
        throw new AssertionError("no such marker");
    }
}
