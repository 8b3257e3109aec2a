package nazca.kernels.generator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

class GeneratedKernelsTest {
    private static final Path FOLDER = Path.of("src/generated/java/nazca/kernels/vector");

    @Test
    void committedKernelsAreWhatTheGeneratorWrites() throws IOException {
        for (GeneratedClass kernel : GenerateKernels.all()) {
            assertThat(Files.readString(FOLDER.resolve(kernel.name() + ".java")))
                    .as("run GenerateKernels: %s", kernel.name())
                    .isEqualTo(kernel.text());
        }
    }

    @Test
    void everyFileInTheFolderHasAGenerator() throws IOException {
        List<String> generated =
                GenerateKernels.all().stream().map(kernel -> kernel.name() + ".java").toList();
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(generated);
        }
    }
}
