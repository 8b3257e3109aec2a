package nazca.kernels.opencl;

import static org.assertj.core.api.Assertions.assertThat;

import nazca.kernels.gemm.GemmSpec;
import nazca.kernels.opencl.device.OpenClMemory;
import nazca.kernels.opencl.device.OpenClProgram;
import nazca.kernels.opencl.device.OpenClQueue;
import nazca.kernels.opencl.device.ProgramCache;
import nazca.kernels.selftest.KernelReport;
import nazca.kernels.selftest.SelfTest;
import nazca.kernels.selftest.Sizes;
import nazca.kernels.selftest.Verdict;
import nazca.tensor.View;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Every kernel under oclgrind, which interprets it and reports accesses out of bounds, data races
 * and values that nobody wrote. It only reports: the log tells, so its silence is tested as well.
 * Nothing is freed, since oclgrind takes new buffers at a freed one's place for unwritten.
 */
@Tag("oclgrind")
class OclgrindTest {
    private static final Path LOG = Path.of(System.getenv().getOrDefault("OCLGRIND_LOG", ""));
    private static final int ELEMENTS = 8;

    @TempDir static Path folder;

    private static OpenClQueue queue;
    private static Programs programs;
    private static WrittenMemory memory;

    @BeforeAll
    static void open() {
        queue = OpenClForTests.open();
        assertThat(queue.device().platform()).contains("Oclgrind");
        programs = new Programs(queue, new ProgramCache(folder), Style.GPU, "");
        memory = new WrittenMemory(new OpenClMemory(queue));
    }

    @Test
    void noKernelIsReported() throws IOException {
        long before = reported();
        OpenClKernels set =
                OpenClKernels.of(
                        queue, programs, Tuning.none(), new ArithmeticCheck(true, "not checked"));
        for (KernelReport report :
                new SelfTest(set.kernels(), memory, true, Sizes.TINY).run(3, 2, r -> {})) {
            assertThat(report.verdict()).as(report.toString()).isEqualTo(Verdict.SAME_BITS);
        }
        multiplyByTiles(set);
        queue.finish();
        assertThat(reported()).as("%s", LOG).isEqualTo(before);
    }

    /** Tiny shapes are too small for tiles in local memory. */
    private static void multiplyByTiles(OpenClKernels set) {
        GemmSpec spec = GemmSpec.of(300, 17, 66);
        assertThat(Tuning.none().variants(OpenClGemm.PRODUCT, programs)[ShapeClass.of(300, 66)])
                .isEqualTo(ProductVariant.TILES);
        View x = new View(memory.allocate(spec.xBytes()), 0);
        View w = new View(memory.allocate(spec.wBytes()), 0);
        View y = new View(memory.allocate(spec.yBytes()), 0);
        set.kernels().gemm().forward(spec, x, w, y, y);
    }

    @ParameterizedTest
    @CsvSource({
        "reads_past_the_end, Invalid read",
        "writes_past_the_end, Invalid write",
        "races_in_global_memory, data race",
        "races_in_local_memory, data race",
        "uses_what_nobody_wrote, Uninitialized value"
    })
    void aPlantedBugIsReported(String kernel, String words) throws IOException {
        long before = reported();
        View x = new View(memory.allocate(4L * ELEMENTS), 0);
        View y = new View(memory.allocate(4L * ELEMENTS), 0);
        OpenClProgram planted = programs.build("planted");
        planted.kernel(kernel)
                .begin()
                .view(x, 4L * ELEMENTS)
                .view(y, 4L * ELEMENTS)
                .number(ELEMENTS)
                .launch(ELEMENTS);
        queue.finish();
        assertThat(Files.readString(LOG).substring((int) before)).contains(words);
    }

    /** Bytes of reports so far. */
    private static long reported() throws IOException {
        return Files.exists(LOG) ? Files.size(LOG) : 0;
    }
}
