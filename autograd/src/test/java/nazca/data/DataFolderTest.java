package nazca.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

class DataFolderTest {
    private static final Path HOME = Path.of("/home/me");

    @Test
    void theFolderIsTheUsersChoiceElseTheirCache() {
        assertThat(root(Map.of())).isEqualTo(Path.of("/home/me/.cache/nazca"));
        assertThat(root(Map.of("XDG_CACHE_HOME", "/c"))).isEqualTo(Path.of("/c/nazca"));
        assertThat(root(Map.of("XDG_CACHE_HOME", "relative")))
                .isEqualTo(Path.of("/home/me/.cache/nazca"));
        assertThat(root(Map.of("XDG_CACHE_HOME", "/c", "NAZCA_DATA", "/d")))
                .isEqualTo(Path.of("/d"));
        assertThat(root(Map.of("NAZCA_DATA", " "))).isEqualTo(Path.of("/home/me/.cache/nazca"));
    }

    @Test
    void damagedFilesAreNamedBeforeTheyAreUsed(@TempDir Path root) throws IOException {
        PublishedDataset mnist = PublishedDataset.MNIST;
        Path folder = Files.createDirectories(new DataFolder(root).of(mnist));
        for (PublishedFile file : mnist.files()) {
            assertThat(PublishedFiles.arePresent(mnist, folder)).isFalse();
            Files.write(folder.resolve(file.name()), new byte[(int) file.bytes()]);
        }
        assertThat(PublishedFiles.arePresent(mnist, folder)).isTrue();
        Path images = folder.resolve("train-images-idx3-ubyte");
        assertThatThrownBy(() -> Datasets.load("mnist", null, new DataFolder(root)))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(
                        images
                                + " is damaged: its MD5 must be 6bbc9ace898e44ae57da46a324031adb,"
                                + " got ")
                .hasMessageEndingWith("; delete it and fetch the data set again");
        Files.write(images, new byte[9]);
        assertThatThrownBy(() -> Datasets.load("mnist", null, new DataFolder(root)))
                .hasMessageStartingWith(images + " is damaged: it does not have 47040016 bytes");
    }

    private static Path root(Map<String, String> environment) {
        return DataFolder.of(environment, HOME).root();
    }
}
