package nazca.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nazca.data.image.ImageFiles;
import nazca.tensor.Shape;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;

class ImageFolderTest {
    @TempDir private Path root;
    private DataFolder data;

    @BeforeEach
    void twoClasses() throws IOException {
        data = new DataFolder(root.resolve("cache"));
        for (int n = 0; n < 4; n++) {
            write("train/cat/%d.png".formatted(n), grey(10 * n, 6, 6));
        }
        write("train/ant/x.png", grey(100, 6, 6));
        write("train/ant/y.PNG", grey(110, 6, 6));
        write("test/ant/z.png", grey(120, 6, 6));
        write("test/cat/z.png", grey(130, 6, 6));
    }

    @Test
    void classesAreFoldersAndEveryPrefixIsBalanced() throws IOException {
        Files.writeString(root.resolve("train/cat/notes.txt"), "no image");
        Files.writeString(root.resolve("train/.hidden"), "no class");
        Dataset loaded = load(null);
        assertThat(loaded.shape()).isEqualTo(new Shape(6, 6, 1));
        assertThat(loaded.classes()).containsExactly("ant", "cat");
        assertThat(loaded.train().labels()).containsExactly(1, 0, 1, 1, 0, 1);
        assertThat(firstPixels(loaded.train())).containsExactly(0, 100, 10, 20, 110, 30);
        assertThat(loaded.test().labels()).containsExactly(0, 1);
        assertThat(loaded.normalization().mean()).hasSize(1);
    }

    @Test
    void greyImagesAmongColoursAreGreyInThreeChannels() throws IOException {
        write("test/cat/z.png", ImageFiles.picture(6, 6, BufferedImage.TYPE_INT_RGB));
        Dataset loaded = load(null);
        assertThat(loaded.shape()).isEqualTo(new Shape(6, 6, 3));
        byte[] image = new byte[108];
        loaded.train().copyImage(1, image);
        assertThat(image).containsOnly(100);
        loaded.test().copyImage(1, image);
        assertThat(image[3 * 8] & 0xff).isEqualTo(8); // row 1, column 2 is red 8, green 16
        assertThat(image[3 * 8 + 1] & 0xff).isEqualTo(16);
    }

    @Test
    void imagesOfManySizesNeedASize() throws IOException {
        write("train/ant/x.png", grey(100, 8, 12));
        assertThatThrownBy(() -> load(null))
                .isInstanceOf(IOException.class)
                .hasMessage(
                        "images of %s differ in size, 6x6 and 8x12 (ant/x.png): set data.size",
                        root.resolve("train"));
        Dataset loaded = load(4);
        assertThat(loaded.shape()).isEqualTo(new Shape(4, 4, 1));
        assertThat(firstPixels(loaded.train())).containsExactly(0, 100, 10, 20, 110, 30);
    }

    @Test
    void unchangedFilesAreNotDecodedAgain() throws IOException {
        String sum = load(4).sha256();
        Path file = root.resolve("train/cat/2.png");
        FileTime time = Files.getLastModifiedTime(file);
        Files.write(file, new byte[(int) Files.size(file)]);
        Files.setLastModifiedTime(file, time);
        assertThat(load(4).sha256()).isEqualTo(sum);
        Files.setLastModifiedTime(file, FileTime.fromMillis(time.toMillis() + 1000));
        assertThatThrownBy(() -> load(4))
                .hasMessage(file + ": it is neither a JPEG nor a PNG file");
    }

    @Test
    void changedFilesAreDecodedAndTheOthersTakenFromTheCache() throws IOException {
        load(4);
        write("train/cat/2.png", grey(77, 9, 9));
        write("train/cat/5.png", grey(78, 6, 6));
        assertThat(firstPixels(load(4).train())).contains(77, 78, 0, 100).hasSize(7);
    }

    @Test
    void aDamagedCacheIsMadeAnew() throws IOException {
        String sum = load(4).sha256();
        for (Path file : cached()) {
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length - 1] ^= 1;
            Files.write(file, bytes);
        }
        assertThat(load(4).sha256()).isEqualTo(sum);
        for (Path file : cached()) {
            Files.write(file, new byte[0]);
        }
        assertThat(load(4).sha256()).isEqualTo(sum);
    }

    @Test
    void validationFoldersServeWhereThereIsNoTest() throws IOException {
        Files.move(root.resolve("test"), root.resolve("validation"));
        assertThat(load(null).test().count()).isEqualTo(2);
        Files.move(root.resolve("validation"), root.resolve("val"));
        assertThat(load(null).test().count()).isEqualTo(2);
        Files.move(root.resolve("val"), root.resolve("other"));
        assertThatThrownBy(() -> load(null))
                .hasMessage(
                        "%s must have a folder test/ or val/ or validation/ with a folder of images"
                                + " per class",
                        root);
    }

    @Test
    void foldersThatMakeNoDataSetAreNamed() throws IOException {
        write("test/dog/z.png", grey(1, 6, 6));
        assertThatThrownBy(() -> load(null))
                .hasMessageEndingWith("but have ant, cat and ant, cat, dog");
        Files.createDirectories(root.resolve("train/dog"));
        assertThatThrownBy(() -> load(null))
                .hasMessage("%s holds no JPEG or PNG file", root.resolve("train/dog"));
        assertThatThrownBy(() -> Datasets.load("folder:" + root.resolve("none"), null, data))
                .hasMessage("there is no folder '%s'", root.resolve("none"));
    }

    private Dataset load(@Nullable Integer size) throws IOException {
        return Datasets.load("folder:" + root, size, data);
    }

    private List<Path> cached() throws IOException {
        try (Stream<Path> files = Files.list(data.decoded())) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(2);
            return all;
        }
    }

    private void write(String path, BufferedImage image) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, ImageFiles.encode("png", image));
    }

    private static BufferedImage grey(int level, int height, int width) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        for (int at = 0; at < height * width; at++) {
            image.getRaster().setSample(at % width, at / width, 0, level);
        }
        return image;
    }

    private static int[] firstPixels(ImageSet images) {
        int[] pixels = new int[images.count()];
        byte[] image = new byte[images.shape().elements()];
        for (int i = 0; i < pixels.length; i++) {
            images.copyImage(i, image);
            pixels[i] = image[0] & 0xff;
        }
        return pixels;
    }
}
