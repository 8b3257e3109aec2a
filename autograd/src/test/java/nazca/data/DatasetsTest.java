package nazca.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import nazca.tensor.Shape;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

class DatasetsTest {
    @Test
    void theEmbeddedImagesAreTheFirstOfFashionMnist() throws IOException {
        Dataset data = Datasets.load("fashion-mnist-mini");
        assertThat(data.name()).isEqualTo("fashion-mnist-mini");
        assertThat(data.shape()).isEqualTo(new Shape(28, 28, 1));
        assertThat(data.train().count()).isEqualTo(10_000);
        assertThat(data.test().count()).isEqualTo(2_000);
        assertThat(data.classes()).hasSize(10).startsWith("T-shirt/top").endsWith("Ankle boot");
        // The labels that the published files start with.
        assertThat(data.train().labels()).startsWith(9, 0, 0, 3, 0, 2, 7, 2, 5, 5);
        assertThat(data.test().labels()).startsWith(9, 2, 1, 1, 6, 1, 4, 6, 5, 7);
        assertThat(data.train().classCounts())
                .containsExactly(942, 1027, 1016, 1019, 974, 989, 1021, 1022, 990, 1000);
        // NumPy 2: p.mean(), p.std() of the decompressed pixels / 255.
        assertThat(data.normalization().mean()[0]).isCloseTo(0.2863089170668267, within(1e-12));
        assertThat(data.normalization().std()[0]).isCloseTo(0.35401796410642805, within(1e-12));
    }

    @Test
    void theChecksumIsOfTheContentAlone() {
        // Python: hashlib.sha256 over struct.pack of the layout that ContentChecksum names.
        Shape shape = new Shape(1, 2, 1);
        List<String> classes = List.of("a", "b");
        byte[] pixels = {1, 2, 3, 4};
        ImageSet test = ImageSet.of(shape, classes, new byte[2], new int[] {0});
        String sum = sum(ImageSet.of(shape, classes, pixels, new int[] {0, 1}), test);
        assertThat(sum)
                .isEqualTo("3a85907dd0d96c1f386904e2210ca821bbc87dab9ccac99046c0262e18b24ebe");
    }

    @Test
    void anUnknownNameIsAnsweredWithTheNearest() {
        assertThatThrownBy(() -> Datasets.load("fashon-mnist"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "data set: unknown name 'fashon-mnist', did you mean 'fashion-mnist'?"
                                + " Known: fashion-mnist-mini, fashion-mnist, mnist, cifar10,"
                                + " synthetic, folder:PATH");
        assertThatThrownBy(() -> Datasets.load("synthetics")).hasMessageContaining("'synthetic'?");
    }

    @Test
    void whatIsNotFetchedIsAnsweredWithTheCommandThatFetchesIt(@TempDir Path empty)
            throws IOException {
        DataFolder nothing = new DataFolder(empty.resolve("none"));
        for (String name : List.of("fashion-mnist", "mnist", "cifar10")) {
            assertThatThrownBy(() -> Datasets.load(name, null, nothing))
                    .isInstanceOf(MissingDatasetException.class)
                    .hasMessage(
                            "the data set %s is not on this machine: fetch it with 'nazca data"
                                    + " fetch %s'",
                            name, name);
        }
        for (String name : List.of("fashion-mnist-mini", "synthetic")) {
            assertThat(Datasets.load(name, null, nothing).name()).isEqualTo(name);
        }
    }

    @Test
    void aSizeBringsImagesToIt() throws IOException {
        Dataset own = Datasets.load("synthetic");
        Dataset small = Datasets.load("synthetic", 14);
        assertThat(small.shape()).isEqualTo(new Shape(14, 14, 1));
        assertThat(small.train().labels()).isEqualTo(own.train().labels());
        assertThat(Datasets.load("synthetic", 28).sha256()).isEqualTo(own.sha256());
    }

    @Test
    void editDistancesAreThoseOfTheTextbook() {
        assertThat(NearestName.distance("kitten", "sitting")).isEqualTo(3);
        assertThat(NearestName.distance("", "abc")).isEqualTo(3);
        assertThat(NearestName.distance("flaw", "lawn")).isEqualTo(2);
        assertThat(NearestName.distance("same", "same")).isZero();
    }

    private static String sum(ImageSet train, ImageSet test) {
        return Dataset.of("any", train, test).sha256();
    }
}
