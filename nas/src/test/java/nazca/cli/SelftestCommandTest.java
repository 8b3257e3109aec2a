package nazca.cli;

import static org.assertj.core.api.Assertions.assertThat;

import nazca.kernels.selftest.SelfTest;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

class SelftestCommandTest {
    @Test
    void everyKernelOfTheCpuHasTheSameBits() {
        Ran ran = Ran.nazca("selftest", "--json", "--trials", 2, "--seed", 4);
        JsonNode result = ran.json();
        assertThat(result.propertyNames())
                .containsExactly("device", "kernels", "reason", "seed", "ok", "results");
        assertThat(result.get("kernels").stringValue()).startsWith("vector-");
        assertThat(result.get("seed").longValue()).isEqualTo(4);
        assertThat(result.get("results")).hasSize(SelfTest.kernelCount());
        for (JsonNode kernel : result.get("results")) {
            assertThat(kernel.get("verdict").stringValue())
                    .as(kernel.toString())
                    .isEqualTo("same bits");
            assertThat(kernel.get("relative_difference").doubleValue()).isZero();
        }
        assertThat(result.get("ok").booleanValue()).isTrue();
        assertThat(ran.code()).isZero();
    }

    @Test
    void theScalarKernelsAgreeWithThemselvesInATable() {
        Ran ran = Ran.nazca("selftest", "--device", "cpu-scalar", "--trials", 1, "--quiet");
        assertThat(ran.out()).startsWith("kernel ").contains("gemm forward").contains("same bits");
        assertThat(ran.out().lines().toList().getLast())
                .isEqualTo(
                        "cpu-scalar, scalar: %1$d of %1$d kernels have the same bits as the"
                                        .formatted(SelfTest.kernelCount())
                                + " definition");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
    }

    @Test
    void noTrialsAreAMistake() {
        Ran.nazca("selftest", "--trials", 0).isMistake("--trials must be at least 1, got 0");
    }
}
