package nazca.kernels.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import nazca.kernels.Kernels;
import nazca.kernels.activation.ActivationKernel;
import nazca.tensor.View;
import nazca.tensor.Workers;

import org.junit.jupiter.api.Test;

import java.util.Optional;

class KernelWarmUpTest {
    private static final long MINUTE_NANOS = 60_000_000_000L;

    @Test
    void afterwardsNoVectorKernelAllocates() {
        try (var workers = new Workers(2)) {
            Kernels kernels = CpuKernels.choose(workers);
            assertThat(KernelWarmUp.run(kernels, MINUTE_NANOS)).isEqualTo(Optional.empty());
        }
    }

    @Test
    void kernelsThatStillAllocateAreNamed() {
        try (var workers = new Workers(1)) {
            Kernels good = CpuKernels.choose(workers);
            KernelWarmUp.run(good, MINUTE_NANOS);
            var kernels =
                    new Kernels(
                            "mixed",
                            "one kernel boxes",
                            good.gemm(),
                            good.depthwise(),
                            good.conv(),
                            good.batchNorm(),
                            new Boxing(),
                            good.pool(),
                            good.loss(),
                            good.optimizer(),
                            good.elementwise());
            assertThat(KernelWarmUp.run(kernels, 1_000_000_000L))
                    .hasValueSatisfying(
                            warning ->
                                    assertThat(warning)
                                            .contains("relu6 gradient")
                                            .doesNotContain("sgd"));
        }
    }

    private static final class Boxing implements ActivationKernel {
        private Object box = "";

        @Override
        public void relu6(long elements, View x, View y) {
            box = new float[4];
        }

        @Override
        public void relu6Gradient(long elements, View y, View dy, View dx) {
            box = new Object[] {box.hashCode()};
        }
    }
}
