package nazca.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nazca.tensor.Shape;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;

class IdxReaderTest {
    private static final List<String> CLASSES = List.of("left", "right");
    private static final byte[] IMAGES =
            idx(0x803, new int[] {2, 1, 3}, new byte[] {0, 1, 2, -1, 127, -128});
    private static final byte[] LABELS = idx(0x801, new int[] {2}, new byte[] {1, 0});

    @Test
    void readsPlainAndCompressedFiles() throws IOException {
        for (byte[] images : List.of(IMAGES, gzip(IMAGES))) {
            for (byte[] labels : List.of(LABELS, gzip(LABELS))) {
                ImageSet set = read(images, labels);
                assertThat(set.shape()).isEqualTo(new Shape(1, 3, 1));
                assertThat(set.labels()).containsExactly(1, 0);
                byte[] second = new byte[3];
                set.copyImage(1, second);
                assertThat(second).containsExactly(-1, 127, -128);
            }
        }
    }

    @Test
    void everyTruncationIsNamed() throws IOException {
        for (byte[] whole : List.of(IMAGES, gzip(IMAGES))) {
            for (int length = 0; length < whole.length; length++) {
                byte[] part = Arrays.copyOf(whole, length);
                assertThatThrownBy(() -> read(part, LABELS))
                        .as("%d of %d bytes", length, whole.length)
                        .isInstanceOf(IOException.class)
                        .hasMessageStartingWith("toy images: ");
            }
        }
        byte[] cut = Arrays.copyOf(LABELS, LABELS.length - 1);
        assertThatThrownBy(() -> read(IMAGES, cut))
                .hasMessage("toy labels: truncated: 1 of 2 bytes");
    }

    @Test
    void damagedCompressionIsNamed() throws IOException {
        byte[] damaged = gzip(IMAGES);
        damaged[damaged.length - 6] ^= 1;
        assertThatThrownBy(() -> read(damaged, LABELS))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("toy images: damaged gzip data: ");
    }

    @Test
    void aHeaderOfTheWrongKindIsNamed() {
        assertThatThrownBy(() -> read(LABELS, LABELS))
                .isInstanceOf(IOException.class)
                .hasMessage(
                        "toy images: an IDX file of this kind starts with 00000803, got 00000801");
        assertThatThrownBy(() -> read(IMAGES, IMAGES)).hasMessageContaining("got 00000803");
    }

    @Test
    void bytesBehindTheEndAreNamed() {
        byte[] longer = Arrays.copyOf(LABELS, LABELS.length + 1);
        assertThatThrownBy(() -> read(IMAGES, longer))
                .isInstanceOf(IOException.class)
                .hasMessage("toy labels: more than the 2 bytes that it announces");
    }

    @Test
    void differentCountsAreNamed() {
        byte[] three = idx(0x801, new int[] {3}, new byte[] {1, 0, 1});
        assertThatThrownBy(() -> read(IMAGES, three))
                .isInstanceOf(IOException.class)
                .hasMessage("toy: 2 images but 3 labels");
    }

    @Test
    void aLabelWithoutAClassIsNamed() {
        byte[] wrong = idx(0x801, new int[] {2}, new byte[] {1, -1});
        assertThatThrownBy(() -> read(IMAGES, wrong))
                .isInstanceOf(IOException.class)
                .hasMessage("toy labels: image 1 has label 255, but there are 2 classes");
    }

    @Test
    void hugeAndNegativeExtentsAllocateNothing() {
        for (int[] extents :
                List.of(
                        new int[] {0x7fffffff, 28, 28},
                        new int[] {65536, 65536, 65536},
                        new int[] {-1, 28, 28},
                        new int[] {0, 28, 28})) {
            byte[] images = idx(0x803, extents, new byte[8]);
            assertThatThrownBy(() -> read(images, LABELS))
                    .isInstanceOf(IOException.class)
                    .hasMessageStartingWith(
                            "toy images: extents must be positive and fit an array, got extent ");
        }
        byte[] claimed = idx(0x803, new int[] {2_000_000_000, 1, 1}, new byte[8]);
        assertThatThrownBy(() -> read(claimed, LABELS))
                .hasMessage("toy images: truncated: 8 of 2000000000 bytes");
    }

    private static ImageSet read(byte[] images, byte[] labels) throws IOException {
        return IdxReader.read(
                "toy", new ByteArrayInputStream(images), new ByteArrayInputStream(labels), CLASSES);
    }

    private static byte[] idx(int magic, int[] extents, byte[] content) {
        ByteBuffer bytes = ByteBuffer.allocate(4 + 4 * extents.length + content.length);
        bytes.putInt(magic);
        for (int extent : extents) {
            bytes.putInt(extent);
        }
        return bytes.put(content).array();
    }

    private static byte[] gzip(byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }
}
