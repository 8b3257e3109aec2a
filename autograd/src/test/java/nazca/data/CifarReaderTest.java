package nazca.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nazca.tensor.Shape;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;

class CifarReaderTest {
    private static final List<String> CLASSES = List.of("a", "b", "c");

    @Test
    void planesBecomePixels() throws IOException {
        CifarReader reader = new CifarReader(3, CLASSES);
        reader.add("first", file(1, 2));
        reader.add("second", file(0));
        ImageSet images = reader.images();
        assertThat(images.shape()).isEqualTo(new Shape(32, 32, 3));
        assertThat(images.labels()).containsExactly(1, 2, 0);
        byte[] image = new byte[3072];
        for (int n = 0; n < 3; n++) {
            images.copyImage(n, image);
            for (int at = 0; at < 3072; at++) {
                int plane = at % 3;
                int pixel = at / 3;
                assertThat(image[at]).isEqualTo(value(images.labels()[n], plane * 1024 + pixel));
            }
        }
    }

    @Test
    void fewerImagesThanAnnouncedAreASmallerSet() throws IOException {
        CifarReader reader = new CifarReader(9, CLASSES);
        reader.add("first", file(1, 2));
        assertThat(reader.images().count()).isEqualTo(2);
    }

    @Test
    void filesThatAreNotWholeRecordsAreNamed() {
        for (int bytes : new int[] {0, 1, 3072, 3074, 3 * 3073}) {
            CifarReader reader = new CifarReader(2, CLASSES);
            assertThatThrownBy(() -> reader.add("file", new byte[bytes]))
                    .isInstanceOf(IOException.class)
                    .hasMessage(
                            "file: a CIFAR file holds 1 to 2 records of 3073 bytes, this one has %d"
                                    + " bytes",
                            bytes);
        }
    }

    @Test
    void aLabelWithoutAClassIsNamed() {
        CifarReader reader = new CifarReader(2, CLASSES);
        assertThatThrownBy(() -> reader.add("file", file(2, 3)))
                .hasMessage("file: image 1 has label 3, but there are 3 classes");
    }

    private static byte[] file(int... labels) {
        byte[] file = new byte[labels.length * CifarReader.RECORD_BYTES];
        for (int n = 0; n < labels.length; n++) {
            int start = n * CifarReader.RECORD_BYTES;
            file[start] = (byte) labels[n];
            for (int at = 0; at < 3072; at++) {
                file[start + 1 + at] = value(labels[n], at);
            }
        }
        return file;
    }

    private static byte value(int label, int at) {
        return (byte) (at * 31 + at / 256 + label * 7);
    }
}
