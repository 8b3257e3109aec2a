package nazca.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.imageio.ImageIO;

class DataCommandTest {
    @Test
    void dataSetsAreListedWithTheirState() {
        JsonNode listed = Ran.nazca("data", "--json").json().get("data");
        assertThat(listed.valueStream().map(one -> one.get("name").stringValue()))
                .containsExactly(
                        "fashion-mnist-mini", "fashion-mnist", "mnist", "cifar10", "synthetic");
        assertThat(listed.get(0).get("built_in").booleanValue()).isTrue();
        assertThat(listed.get(3).get("built_in").booleanValue()).isFalse();
        assertThat(listed.get(3).get("bytes").longValue()).isEqualTo(184_380_000L);
        assertThat(Ran.nazca("data").out()).isEqualTo(Ran.nazca("data", "list").out());
    }

    @Test
    void aDataSetIsDescribedByItsClassesAndPixels() {
        JsonNode info = Ran.nazca("data", "info", "fashion-mnist-mini", "--json").json();
        assertThat(info.propertyNames())
                .containsExactly(
                        "name", "shape", "train", "test", "classes", "mean", "std", "sha256",
                        "files");
        assertThat(info.get("train").intValue()).isEqualTo(10_000);
        assertThat(info.get("classes").get(0).get("name").stringValue()).isEqualTo("T-shirt/top");
        assertThat(info.get("classes").get(0).get("train").intValue()).isEqualTo(942);
        assertThat(info.get("shape").get(2).intValue()).isEqualTo(1);
        assertThat(Ran.nazca("data", "info", "synthetic").out())
                .startsWith("synthetic, images of 28x28x1\n")
                .contains("sha256 ");
    }

    @Test
    void aFolderIsDescribedByItsPath(@TempDir Path root) throws IOException {
        for (String split : List.of("train", "val")) {
            for (String name : List.of("cat", "dog")) {
                Path folder = Files.createDirectories(root.resolve(split).resolve(name));
                var image = new BufferedImage(5, 4, BufferedImage.TYPE_INT_RGB);
                image.setRGB(1, 1, 0xff8040);
                ImageIO.write(image, "png", folder.resolve("one.png").toFile());
            }
        }
        JsonNode info = Ran.nazca("data", "info", root, "--size", 3, "--json").json();
        assertThat(info.get("shape").toString()).isEqualTo("[3,3,3]");
        assertThat(info.get("classes").get(1).get("name").stringValue()).isEqualTo("dog");
        Files.writeString(root.resolve("train/cat/two.jpg"), "no picture");
        Ran.nazca("data", "info", root, "--size", 3)
                .isMistake(
                        "the data set folder:%s cannot be read: %s: it is neither a JPEG nor a PNG file"
                                .formatted(root, root.resolve("train/cat/two.jpg")));
    }

    @Test
    void mistakesAreNamed() {
        Ran.nazca("data", "fetsch")
                .isMistake(
                        "unknown action 'fetsch': did you mean 'fetch'? (known: list, fetch,"
                                + " info)");
        Ran.nazca("data", "fetch").isMistake("nazca data fetch needs a name: see nazca data");
        Ran.nazca("data", "fetch", "cifar")
                .isMistake(
                        "unknown data set to fetch 'cifar': did you mean 'cifar10'? (known:"
                                + " fashion-mnist, mnist, cifar10)");
        Ran.nazca("data", "list", "mnist")
                .isMistake("nazca data list takes no name: did you mean 'nazca data info mnist'?");
        Ran.nazca("data", "info", "synthetic", "--size", 0)
                .isMistake("--size must be at least 1, got 0");
    }
}
