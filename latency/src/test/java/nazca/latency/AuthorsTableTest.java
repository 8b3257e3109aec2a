package nazca.latency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nazca.tensor.Shape;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

class AuthorsTableTest {
    private static final String TEXT =
            """
            Conv-input:8x8x1-output:4x4x4: {count: 30, mean: 0.5, var: 0.01}
            Logits-input:4x4x4-output:5: {count: 142, mean: 0.1, var: 2.5e-05}
            expanded_conv-input:4x4x4-output:4x4x4-expand:3-kernel:3-stride:1-idskip:1:
              mean: 1.25
            expanded_conv-input:4x4x4-output:4x4x4-expand:6-kernel:7-stride:1-idskip:1: {count: 3, mean: 4, std: 1}
            """;

    @TempDir private Path folder;

    @Test
    void meansAreReadByTheKeysOfOurOwnTables() throws IOException {
        LatencyTable table = LatencyTableFile.read(write(TEXT));

        assertThat(table.predict(Tables.network())).isEqualTo(0.5 + 1.25 + 4 + 1.25 + 0.1);
        assertThat(table.entries().get(Tables.LOGITS)).isEqualTo(new Latency(0.1, 0.1, 0.1, 142));
        assertThat(table.entries().get(Tables.SMALL)).isEqualTo(new Latency(1.25, 1.25, 1.25, 1));
        assertThat(table.input()).isEqualTo(new Shape(8, 8, 1));
        assertThat(table.classes()).isEqualTo(5);
        assertThat(table.fixedMs()).isZero();
        assertThat(table.device().isNamed()).isFalse();
        assertThat(Tables.DEVICE.isNamed()).isTrue();
    }

    @Test
    void writtenAsOurOwnItStaysTheSame() throws IOException {
        LatencyTable table = LatencyTableFile.read(write(TEXT));
        Path json = folder.resolve("table.json");
        LatencyTableFile.write(table, json);
        assertThat(LatencyTableFile.read(json)).isEqualTo(table);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    mean: 0.5 | men: 0.5 | , Conv-input:8x8x1-output:4x4x4 needs its milliseconds as mean
                    mean: 0.5 | mean: fast | , Conv-input:8x8x1-output:4x4x4 needs its milliseconds as mean
                    {count: 30, mean: 0.5, var: 0.01} | 0.5 | , Conv-input:8x8x1-output:4x4x4 needs its milliseconds as mean
                    mean: 0.5 | mean: -1 | , Conv-input:8x8x1-output:4x4x4: latency: median_ms must be a finite number >= 0, got -1.0
                    mean: 0.5 | mean: 1e999 | , Conv-input:8x8x1-output:4x4x4: latency: median_ms must be a finite number >= 0, got Infinity
                    count: 30 | count: 0 | , Conv-input:8x8x1-output:4x4x4: latency: runs must be >= 1, got 0
                    count: 30 | count: 1.5 | , Conv-input:8x8x1-output:4x4x4 needs a whole number as count
                    Conv-input:8x8x1 | Conv-input:8x8 |  has no key that begins with Conv-input:HxWxC-
                    Conv-input:8x8x1 | Conv-input:8x0x1 | : shape: extents must be positive, got 8x0x1
                    Logits-input | Logit-input |  has no key that begins with Logits-input:HxWxC-output:
                    """)
    void eachFaultIsOneSentenceThatNamesTheFile(String good, String bad, String sentence) {
        String text = TEXT.replace(good, bad);
        assertThat(text).isNotEqualTo(TEXT);
        String joint = sentence.startsWith(",") || sentence.startsWith(":") ? "" : " ";
        assertThatThrownBy(() -> LatencyTableFile.read(write(text)))
                .isInstanceOf(LatencyTableException.class)
                .hasMessage("the latency table " + file() + joint + sentence);
    }

    @ParameterizedTest
    @CsvSource({"mean: .nan", "mean: .inf", "mean: [1]", "mean: *a", "mean: !!float x"})
    void whatIsNoNumberIsRefused(String mean) {
        assertRefused(TEXT.replace("mean: 0.5", mean));
    }

    @Test
    void whatIsNoMapIsRefused() {
        assertRefused("");
        assertRefused("- 1\n");
        assertRefused("a: {mean: 1\n");
        assertRefused(TEXT + "---\n" + TEXT);
        assertRefused(TEXT + "Logits-input:4x4x4-output:5: {mean: 1}\n");
        assertRefused("[".repeat(20_000));
    }

    @Test
    void randomBytesAreNeverMoreThanASentence() throws IOException {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            byte[] bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            Files.write(file(), bytes);
            assertThatThrownBy(() -> LatencyTableFile.read(file()))
                    .isInstanceOf(LatencyTableException.class)
                    .hasMessageStartingWith("the latency table " + file());
        }
    }

    private void assertRefused(String text) {
        assertThatThrownBy(() -> LatencyTableFile.read(write(text)))
                .isInstanceOf(LatencyTableException.class)
                .hasMessageStartingWith("the latency table " + file());
    }

    private Path file() {
        return folder.resolve("table.yaml");
    }

    private Path write(String text) throws IOException {
        return Files.writeString(file(), text);
    }
}
