package nazca.kernels.cpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nazca.kernels.Kernels;
import nazca.kernels.vector.Lanes;
import nazca.tensor.Workers;

import org.junit.jupiter.api.Test;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

class CpuKernelsTest {
    @Test
    void theDefaultChoiceIsTheVectorSet() {
        try (var workers = new Workers(1)) {
            Kernels kernels = CpuKernels.choose(workers);
            assertThat(kernels.name()).isEqualTo("vector-" + Lanes.BITS);
            assertThat(kernels.reason()).contains(Lanes.LANES + " float lanes");
        }
    }

    @Test
    void theVectorSetHasAVectorKernelInEveryFamily() throws ReflectiveOperationException {
        try (var workers = new Workers(1)) {
            for (Object kernel : families(CpuKernels.choose(workers))) {
                assertThat(kernel.getClass().getPackageName()).isEqualTo("nazca.kernels.vector");
                assertThat(kernel.getClass().getSimpleName()).startsWith("Vector");
            }
        }
    }

    @Test
    void theScalarSetHasAScalarKernelInEveryFamily() throws ReflectiveOperationException {
        for (Object kernel : families(CpuKernels.scalar())) {
            assertThat(kernel.getClass().getSimpleName()).startsWith("Scalar");
        }
    }

    @Test
    void withoutTheVectorModuleScalarKernelsRunAndSayWhichFlagIsMissing() {
        try (var workers = new Workers(1)) {
            Kernels kernels = CpuKernels.choose(null, false, true, workers);
            assertThat(kernels.name()).isEqualTo("scalar");
            assertThat(kernels.reason())
                    .isEqualTo(
                            "jdk.incubator.vector is not in the module graph: start with"
                                    + " --add-modules jdk.incubator.vector");
        }
    }

    @Test
    void aPropertyForcesASet() {
        try (var workers = new Workers(1)) {
            assertThat(CpuKernels.choose("scalar", true, true, workers).reason())
                    .isEqualTo("nazca.kernels=scalar asks for them");
            assertThat(CpuKernels.choose("vector", true, true, workers).name())
                    .startsWith("vector-");
            assertThatThrownBy(() -> CpuKernels.choose("gpu", true, true, workers))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("nazca.kernels must be scalar or vector, got gpu");
            assertThatThrownBy(() -> CpuKernels.choose("vector", false, true, workers))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("--add-modules jdk.incubator.vector");
        }
    }

    @Test
    void aProcessorWithoutFusedMultiplyAddIsRefusedInOneSentence() {
        try (var workers = new Workers(1)) {
            assertThatThrownBy(() -> CpuKernels.choose(null, true, false, workers))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("no fused multiply-add instruction");
        }
    }

    @Test
    void fusedMultiplyAddIsAFlagOfEveryProcessor() {
        String with = "flags\t\t: fpu sse2 ssse3 fma cx16 avx2";
        String without = "flags\t\t: fpu sse2 fma4 avx";
        assertThat(FusedMultiplyAdd.listedIn(List.of("model name : x", with, with))).isTrue();
        assertThat(FusedMultiplyAdd.listedIn(List.of(with, without))).isFalse();
        assertThat(FusedMultiplyAdd.listedIn(List.of("Features : asimd"))).isTrue();
    }

    private static List<Object> families(Kernels kernels) throws ReflectiveOperationException {
        var families = new ArrayList<Object>();
        for (RecordComponent component : Kernels.class.getRecordComponents()) {
            if (component.getType().isInterface()) {
                families.add(component.getAccessor().invoke(kernels));
            }
        }
        assertThat(families).hasSize(Kernels.class.getRecordComponents().length - 2);
        return families;
    }
}
