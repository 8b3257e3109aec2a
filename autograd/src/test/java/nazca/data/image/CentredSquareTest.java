package nazca.data.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nazca.tensor.random.RandomStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;

class CentredSquareTest {
    @ParameterizedTest
    @CsvSource({
        "8,8,1,4",
        "9,13,3,5",
        "13,9,3,6",
        "64,48,3,7",
        "5,7,1,11",
        "6,6,3,5",
        "1,1,3,4",
        "2,90,1,2"
    })
    void equalsTheFormulaOverThePlane(int height, int width, int channels, int size) {
        Raster image = random(height, width, channels);
        Raster small = new CentredSquare(size).of(image);
        assertThat(small.pixels()).hasSize(size * size * channels);
        for (int at = 0; at < small.pixels().length; at++) {
            int c = at % channels;
            int j = at / channels % size;
            int i = at / channels / size;
            double exact = exact(image, size, i, j, c);
            assertThat(Math.abs((small.pixels()[at] & 0xff) - exact)).isLessThan(0.5 + 1e-9);
        }
    }

    @Test
    void anImageOfTheSizeIsItself() {
        Raster image = random(6, 6, 3);
        assertThat(new CentredSquare(6).of(image)).isSameAs(image);
    }

    @Test
    void theCentreIsCutOutUnchangedWhereTheShorterSideFits() {
        Raster image = random(4, 8, 3);
        byte[] cut = new CentredSquare(4).of(image).pixels();
        for (int i = 0; i < 4; i++) {
            assertThat(Arrays.copyOfRange(cut, 12 * i, 12 * i + 12))
                    .isEqualTo(Arrays.copyOfRange(image.pixels(), 24 * i + 6, 24 * i + 18));
        }
    }

    @Test
    void oneColourStaysThatColour() {
        byte[] pixels = new byte[37 * 53];
        Arrays.fill(pixels, (byte) 201);
        byte[] small = new CentredSquare(16).of(new Raster(37, 53, 1, pixels)).pixels();
        for (byte pixel : small) {
            assertThat(pixel).isEqualTo((byte) 201);
        }
    }

    @Test
    void refusesWhatIsNoSize() {
        assertThatThrownBy(() -> new CentredSquare(0))
                .hasMessage("resize: size must be >= 1, got 0");
    }

    private static double exact(Raster image, int size, int i, int j, int c) {
        int side = Math.min(image.height(), image.width());
        double scale = (double) side / size;
        double reach = Math.max(1, scale);
        double row = (image.height() - side) / 2.0 + (i + 0.5) * scale;
        double column = (image.width() - side) / 2.0 + (j + 0.5) * scale;
        double sum = 0;
        double total = 0;
        for (int r = 0; r < image.height(); r++) {
            double down = Math.max(0, 1 - Math.abs(r + 0.5 - row) / reach);
            for (int q = 0; q < image.width(); q++) {
                double weight = down * Math.max(0, 1 - Math.abs(q + 0.5 - column) / reach);
                int at = (r * image.width() + q) * image.channels() + c;
                sum += weight * (image.pixels()[at] & 0xff);
                total += weight;
            }
        }
        return sum / total;
    }

    private static Raster random(int height, int width, int channels) {
        RandomStream random = RandomStream.of(5, "picture");
        byte[] pixels = new byte[height * width * channels];
        for (int at = 0; at < pixels.length; at++) {
            pixels[at] = (byte) random.word(at);
        }
        return new Raster(height, width, channels, pixels);
    }
}
