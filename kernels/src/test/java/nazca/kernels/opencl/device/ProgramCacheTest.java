package nazca.kernels.opencl.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nazca.kernels.opencl.OpenClForTests;
import nazca.tensor.DeviceException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

@Tag("opencl")
class ProgramCacheTest {
    private static final String SOURCE = "__kernel void nothing(__global float *x) {}\n";

    @TempDir private Path folder;
    private OpenClQueue queue;
    private ProgramCache cache;

    @BeforeEach
    void open() {
        queue = OpenClForTests.open();
        cache = new ProgramCache(folder.resolve("programs"));
    }

    @AfterEach
    void close() {
        if (queue != null) {
            queue.close();
        }
    }

    @Test
    void aProgramIsBuiltOnceForASourceAndItsOptions() {
        build(SOURCE, "-cl-std=CL1.2");
        build(SOURCE, "-cl-std=CL1.2");
        assertThat(queue.traffic().builds()).isEqualTo(1);
        build(SOURCE, "-cl-std=CL1.2 -DX=1");
        build(SOURCE + "\n", "-cl-std=CL1.2");
        assertThat(queue.traffic().builds()).isEqualTo(3);
    }

    @Test
    void aDamagedFileIsBuiltAnewAndReplaced() throws IOException {
        build(SOURCE, "");
        Path file = onlyFile();
        Files.write(file, new byte[] {1, 2, 3});
        build(SOURCE, "");
        assertThat(queue.traffic().builds()).isEqualTo(2);
        assertThat(Files.size(onlyFile())).isGreaterThan(3);
        build(SOURCE, "");
        assertThat(queue.traffic().builds()).isEqualTo(2);
    }

    @Test
    void aFolderThatCannotBeWrittenCostsOnlyTime() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        cache = new ProgramCache(file.resolve("below"));
        assertThat(build(SOURCE, "").kernelNames()).containsExactly("nothing");
    }

    @Test
    void aSourceThatDoesNotCompileIsRefusedWithTheCompilersWords() {
        assertThatThrownBy(() -> build("__kernel void broken() { unknown(); }", ""))
                .isInstanceOf(DeviceException.class)
                .hasMessageContaining("building a program")
                .hasMessageContaining("unknown");
    }

    private OpenClProgram build(String source, String options) {
        return OpenClProgram.build(queue, cache, source, options);
    }

    private Path onlyFile() throws IOException {
        try (Stream<Path> files = Files.list(cache.folder())) {
            return files.toList().getFirst();
        }
    }
}
