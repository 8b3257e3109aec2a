package nazca.kernels.opencl;

import static org.assertj.core.api.Assertions.assertThat;

import nazca.kernels.Kernels;
import nazca.kernels.opencl.device.OpenClKernel;
import nazca.kernels.opencl.device.OpenClMemory;
import nazca.kernels.opencl.device.OpenClProgram;
import nazca.kernels.opencl.device.OpenClQueue;
import nazca.kernels.opencl.device.ProgramCache;
import nazca.kernels.selftest.KernelReport;
import nazca.kernels.selftest.SelfTest;
import nazca.kernels.selftest.Verdict;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;

@Tag("opencl")
class OpenClKernelsTest {
    /** What a small GPU has. */
    private static final long SMALL_LOCAL_BYTES = 32 << 10;

    private static final long SMALL_GROUP = 256;

    @TempDir static Path folder;

    private static OpenClQueue queue;
    private static OpenClKernels set;

    @BeforeAll
    static void open() {
        queue = OpenClForTests.open();
        set = OpenClKernels.create(queue, new ProgramCache(folder), Tuning.none());
    }

    @AfterAll
    static void close() {
        if (queue != null) {
            queue.close();
        }
    }

    @Test
    void everyKernelHasTheBitsOfTheDefinition() {
        assertThat(set.arithmetic().reason()).isEqualTo("bits: contract");
        assertSameBits(set.kernels(), 8);
    }

    @Test
    void contractionForcedOnChangesNoBit() {
        Programs programs = new Programs(queue, new ProgramCache(folder), "-DCONTRACT");
        OpenClKernels contracted = OpenClKernels.create(queue, programs);
        // What the check finds shows that the compiler does contract.
        assertThat(contracted.arithmetic().reason())
                .isEqualTo("bits: device-only (other bits in products that meet sums)");
        assertSameBits(contracted.kernels(), 4);
        TestedPrograms.requireListed(programs);
    }

    @ParameterizedTest
    @EnumSource
    void workCutForAnyKindOfDeviceGivesTheSameBits(Style style) {
        Programs programs = new Programs(queue, new ProgramCache(folder), style, "");
        assertSameBits(OpenClKernels.create(queue, programs).kernels(), 4);
        TestedPrograms.requireListed(programs);
    }

    private static void assertSameBits(Kernels kernels, int trials) {
        try (OpenClMemory memory = new OpenClMemory(queue)) {
            for (KernelReport report :
                    new SelfTest(kernels, memory, true).run(3, trials, r -> {})) {
                assertThat(report.verdict()).as(report.toString()).isEqualTo(Verdict.SAME_BITS);
                assertThat(report.trials()).isEqualTo(trials);
            }
        }
        assertThat(queue.heldBuffers()).isZero();
    }

    @Test
    void noEntryIsAScalarOrVectorKernel() throws ReflectiveOperationException {
        assertThat(set.kernels().name()).isEqualTo("opencl, bits: contract");
        for (RecordComponent component : Kernels.class.getRecordComponents()) {
            if (component.getType().isInterface()) {
                Object entry = component.getAccessor().invoke(set.kernels());
                assertThat(entry.getClass().getPackageName()).isEqualTo("nazca.kernels.opencl");
            }
        }
    }

    @Test
    void noKernelOfAnyProgramAsksForMoreThanASmallGpuHas() {
        for (TestedPrograms.Row row : TestedPrograms.ALL) {
            Programs programs = new Programs(queue, new ProgramCache(folder), row.extra());
            OpenClProgram program =
                    programs.build(row.family(), row.width(), row.group(), row.macros());
            for (String name : program.kernelNames()) {
                OpenClKernel kernel = program.kernel(name);
                assertThat(kernel.groupSize()).as(name).isEqualTo(row.group());
                assertThat(kernel.groupSize()).as(name).isBetween(1L, SMALL_GROUP);
                assertThat(kernel.localBytes()).as(name).isLessThanOrEqualTo(SMALL_LOCAL_BYTES);
            }
            TestedPrograms.requireListed(programs);
        }
    }

    @Test
    void testsBuildAtMostEightyPrograms() {
        // Each has one local size, which its source requires.
        assertThat(TestedPrograms.ALL).hasSizeLessThanOrEqualTo(80).doesNotHaveDuplicates();
    }

    @Test
    void aSecondStartTakesEveryProgramFromDisk() {
        try (OpenClQueue second = OpenClQueue.open(queue.device())) {
            OpenClKernels.create(second, new ProgramCache(folder), Tuning.none());
            assertThat(second.traffic().builds()).isZero();
        }
    }
}
