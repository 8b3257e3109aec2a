package nazca.tensor.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

class AtomicFileTest {
    @TempDir Path directory;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aFileIsCreatedAndReplaced() throws IOException {
        Path target = directory.resolve("config.yaml");
        AtomicFile.write(target, bytes("a longer first version"));
        assertThat(target).hasContent("a longer first version");
        AtomicFile.write(target, bytes("second"));
        assertThat(target).hasContent("second");
        assertThat(names()).containsExactly("config.yaml");
    }

    @Test
    void readersSeeTheOldFileUntilTheNewOneIsComplete() throws IOException {
        Path target = directory.resolve("result.json");
        AtomicFile.write(target, bytes("old"));
        AtomicFile.write(
                target,
                out -> {
                    out.write(ByteBuffer.wrap(bytes("half ")));
                    assertThat(target).hasContent("old");
                    assertThat(names())
                            .hasSize(2)
                            .first()
                            .asString()
                            .startsWith(".result.json.tmp-");
                    out.write(ByteBuffer.wrap(bytes("whole")));
                });
        assertThat(target).hasContent("half whole");
    }

    @Test
    void aFailedWriteLeavesTheOldFileAndNothingElse() throws IOException {
        Path target = directory.resolve("weights.safetensors");
        AtomicFile.write(target, bytes("old"));
        assertThatThrownBy(
                        () ->
                                AtomicFile.write(
                                        target,
                                        out -> {
                                            out.write(ByteBuffer.wrap(bytes("new")));
                                            throw new IOException("disk full");
                                        }))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
        assertThat(target).hasContent("old");
        assertThat(names()).containsExactly("weights.safetensors");
    }

    @Test
    void aMissingDirectoryIsReported() {
        assertThatThrownBy(() -> AtomicFile.write(directory.resolve("none/file"), bytes("x")))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aKilledWriteLeavesTheOldFileAndALeftoverThatCanBeRemoved() throws Exception {
        Path target = directory.resolve("last.safetensors");
        AtomicFile.write(target, bytes("old"));
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                KilledWriter.class.getName(),
                                target.toString())
                        .inheritIO()
                        .start();
        assertThat(process.waitFor()).isEqualTo(KilledWriter.EXIT_CODE);
        assertThat(target).hasContent("old");
        assertThat(names()).hasSize(2);

        Files.writeString(directory.resolve(".hidden"), "keep");
        Files.writeString(directory.resolve("a.tmp-12-3"), "keep");
        Files.writeString(directory.resolve(".a.tmp-12"), "keep");
        Files.createDirectory(directory.resolve(".a.tmp-12-3"));
        List<Path> removed = AtomicFile.removeLeftovers(directory);
        assertThat(removed).hasSize(1);
        assertThat(removed.getFirst().getFileName().toString())
                .startsWith(".last.safetensors.tmp-" + process.pid() + "-");
        assertThat(names())
                .containsExactly(
                        ".a.tmp-12", ".a.tmp-12-3", ".hidden", "a.tmp-12-3", "last.safetensors");
        assertThat(AtomicFile.removeLeftovers(directory)).isEmpty();
    }

    /** A program that dies in the middle of a write. */
    static final class KilledWriter {
        static final int EXIT_CODE = 37;

        private KilledWriter() {}

        public static void main(String[] args) throws IOException {
            AtomicFile.write(
                    Path.of(args[0]),
                    out -> {
                        out.write(ByteBuffer.wrap(bytes("half")));
                        Runtime.getRuntime().halt(EXIT_CODE);
                    });
        }
    }
}
