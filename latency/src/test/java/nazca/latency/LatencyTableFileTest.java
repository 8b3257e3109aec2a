package nazca.latency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.UTF_8;

import nazca.tensor.Shape;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

class LatencyTableFileTest {
    /** The contract of the command line's page, written out. */
    private static final String TEXT =
            """
            {
              "version" : 1,
              "device" : {
                "id" : "cpu",
                "name" : "A \\"fast\\" CPU",
                "cpu" : "Model 1",
                "cores" : 2,
                "vector_bits" : 512,
                "kernels" : "vector-512",
                "jdk" : "25.0.3",
                "os" : "Linux amd64",
                "pinned" : true
              },
              "threads" : 2,
              "batch" : 1,
              "input" : [ 8, 8, 1 ],
              "classes" : 5,
              "entries" : {
                "Conv-input:8x8x1-output:4x4x4" : {
                  "median_ms" : 0.5,
                  "p10_ms" : 0.4,
                  "p90_ms" : 0.7,
                  "runs" : 30
                },
                "Logits-input:4x4x4-output:5" : {
                  "median_ms" : 0.1,
                  "p10_ms" : 0.09,
                  "p90_ms" : 0.30000000000000004,
                  "runs" : 30
                },
                "expanded_conv-input:4x4x4-output:4x4x4-expand:3-kernel:3-stride:1-idskip:1" : {
                  "median_ms" : 1.25,
                  "p10_ms" : 1.0,
                  "p90_ms" : 1.5,
                  "runs" : 30
                },
                "expanded_conv-input:4x4x4-output:4x4x4-expand:6-kernel:7-stride:1-idskip:1" : {
                  "median_ms" : 4.0,
                  "p10_ms" : 3.5,
                  "p90_ms" : 4.25,
                  "runs" : 30
                }
              },
              "fixed_ms" : -0.125,
              "additivity" : {
                "networks" : 4,
                "median_relative_error" : 0.01,
                "max_relative_error" : 0.05
              }
            }
            """;

    @TempDir private Path folder;

    @Test
    void oneTableHasOneText() {
        assertThat(LatencyTableFile.text(Tables.table())).isEqualTo(TEXT);
    }

    @Test
    void whatIsWrittenIsReadAndWrittenAgainByteForByte() throws IOException {
        Path file = folder.resolve("a table.json");
        LatencyTableFile.write(Tables.table(), file);
        assertThat(Files.readString(file)).isEqualTo(TEXT);
        LatencyTable read = LatencyTableFile.read(file);
        assertThat(read).isEqualTo(Tables.table());
        LatencyTableFile.write(read, file);
        assertThat(Files.readString(file)).isEqualTo(TEXT);
        assertThat(folder).isDirectoryContaining(path -> path.equals(file));
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void otherKindsOfLatencyComeBackToo() {
        TreeMap<String, Latency> entries = new TreeMap<>();
        entries.put(Tables.STEM, new Latency(0.25, 0.125, 0.5, 30));
        KindLatencies kernel = new KindLatencies(entries, 0.5, new Additivity(1, 0.5, 0.5));
        LatencyTable table =
                Tables.table().with(Tables.table().single(), Map.of(LatencyKind.KERNEL, kernel));
        String text = LatencyTableFile.text(table);
        LatencyTable read = LatencyTableFile.parse(text.getBytes(UTF_8), "t");
        assertThat(read).isEqualTo(table);
        assertThat(read.of(LatencyKind.KERNEL, "t").millis(Tables.STEM)).isEqualTo(0.25);
        assertThatThrownBy(
                        () ->
                                LatencyTableFile.parse(
                                        text.replace("\"kernel\"", "\"kernels\"").getBytes(UTF_8),
                                        "t"))
                .hasMessageContaining("has the unknown key \"kernels\"");
    }

    @Property(tries = 500, seed = "1")
    void everyDoubleComesBackToTheBit(@ForAll @DoubleRange(min = 0, max = 1e300) double ms) {
        TreeMap<String, Latency> entries = new TreeMap<>();
        entries.put("k", new Latency(ms, ms, ms, 1));
        LatencyTable table =
                new LatencyTable(
                        Tables.DEVICE,
                        1,
                        1,
                        new Shape(1, 1, 1),
                        1,
                        entries,
                        -ms,
                        new Additivity(0, 0, 0));
        LatencyTable read =
                LatencyTableFile.parse(LatencyTableFile.text(table).getBytes(UTF_8), "t");
        assertThat(Double.doubleToLongBits(read.millis("k")))
                .isEqualTo(Double.doubleToLongBits(ms));
        assertThat(read.fixedMs()).isEqualTo(-ms);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "version" : 1 | "version" : 2 | has version 2, but this program reads version 1: measure it again
                    "version" : 1, | | lacks the key "version"
                    "version" : 1 | "version" : "1" | needs a whole number as version, got "1"
                    "threads" : 2, | | lacks the key "threads"
                    "threads" : 2 | "threads" : 2.5 | needs a whole number as threads, got 2.5
                    "threads" : 2 | "threads" : 0 | : latency table: threads must be >= 1, got 0
                    "threads" : 2 | "threads" : 99999999999 | needs a whole number as threads, got 99999999999
                    "threads" : 2 | "thraeds" : 2 | has the unknown key "thraeds"; known are version, device, threads, batch, input, classes, entries, fixed_ms, additivity, kinds
                    [ 8, 8, 1 ] | [ 8, 8 ] | needs a list of 3 whole numbers as input
                    [ 8, 8, 1 ] | [ 8, 8, 0 ] | : shape: extents must be positive, got 8x8x0
                    [ 8, 8, 1 ] | [ 8, 8, null ] | needs a whole number as input, got null
                    "fixed_ms" : -0.125, | | lacks the key "fixed_ms"
                    "fixed_ms" : -0.125 | "fixed_ms" : 1e999 | : latency table: fixed_ms must be a finite number, got Infinity
                    "fixed_ms" : -0.125 | "fixed_ms" : NaN | is not valid JSON, line 44, column 19
                    "median_ms" : 4.0, | | , entries, expanded_conv-input:4x4x4-output:4x4x4-expand:6-kernel:7-stride:1-idskip:1 lacks the key "median_ms"
                    "median_ms" : 0.5 | "median_ms" : -0.5 | , entries, Conv-input:8x8x1-output:4x4x4: latency: median_ms must be a finite number >= 0, got -0.5
                    "median_ms" : 0.5 | "median_ms" : "fast" | , entries, Conv-input:8x8x1-output:4x4x4 needs a number as median_ms, got "fast"
                    "p90_ms" : 1.5 | "p90_ms" : 1.1 | , entries, expanded_conv-input:4x4x4-output:4x4x4-expand:3-kernel:3-stride:1-idskip:1: latency: p10_ms <= median_ms <= p90_ms must hold, got 1.0, 1.25, 1.1
                    "p90_ms" : 1.5 | "p99_ms" : 1.5 | , entries, expanded_conv-input:4x4x4-output:4x4x4-expand:3-kernel:3-stride:1-idskip:1 has the unknown key "p99_ms"; known are median_ms, p10_ms, p90_ms, runs
                    "pinned" : true | "pinned" : 1 | , device needs true or false as pinned, got 1
                    "id" : "cpu" | "id" : {} | , device needs a string as id, got an object
                    "networks" : 4 | "networks" : -4 | : additivity: networks must be >= 0, got -4
                    "batch" : 1 | "batch" : 1, "batch" : 2 | is not valid JSON, line 15, column 26
                    """)
    void eachFaultIsOneSentenceThatNamesTheFile(String good, String bad, String sentence) {
        String text =
                TEXT.replaceFirst(
                        java.util.regex.Pattern.quote(good),
                        java.util.regex.Matcher.quoteReplacement(bad == null ? "" : bad));
        assertThat(text).isNotEqualTo(TEXT);
        String joint = sentence.startsWith(",") || sentence.startsWith(":") ? "" : " ";
        assertThatThrownBy(() -> LatencyTableFile.read(write(text.getBytes(UTF_8))))
                .isInstanceOf(LatencyTableException.class)
                .hasMessage("the latency table " + file() + joint + sentence);
    }

    @Test
    void whatIsNoTableAtAllIsRefusedToo() throws IOException {
        assertMessage("[]".getBytes(UTF_8), " must be a JSON object, got a list");
        assertMessage("".getBytes(UTF_8), " must be a JSON object, got nothing");
        assertMessage("{} {}".getBytes(UTF_8), " is not valid JSON, line 1, column 4");
        assertMessage("median".getBytes(UTF_8), " is not valid JSON, line 1, column 1");
        assertThatThrownBy(() -> LatencyTableFile.read(file().resolveSibling("none.json")))
                .isInstanceOf(LatencyTableException.class)
                .hasMessage("the latency table " + folder.resolve("none.json") + " does not exist");
        assertThatThrownBy(() -> LatencyTableFile.read(folder))
                .isInstanceOf(LatencyTableException.class)
                .hasMessageStartingWith("the latency table " + folder + " cannot be read: ");
    }

    @Test
    void randomBytesAreNeverMoreThanASentence() throws IOException {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            byte[] bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            assertThatThrownBy(() -> LatencyTableFile.read(write(bytes)))
                    .isInstanceOf(LatencyTableException.class)
                    .hasMessageStartingWith("the latency table " + file());
        }
    }

    private void assertMessage(byte[] text, String message) {
        assertThatThrownBy(() -> LatencyTableFile.read(write(text)))
                .isInstanceOf(LatencyTableException.class)
                .hasMessage("the latency table " + file() + message);
    }

    private Path file() {
        return folder.resolve("table.json");
    }

    private Path write(byte[] text) throws IOException {
        return Files.write(file(), text);
    }
}
