package nazca.kernels.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import nazca.kernels.Kernels;
import nazca.kernels.PlannedKernels;
import nazca.kernels.activation.Activation;
import nazca.kernels.activation.ActivationKernel;
import nazca.tensor.View;

import org.junit.jupiter.api.Test;

class KernelWarmUpTest {
    private static final long HOUR_NANOS = 3_600_000_000_000L;
    private static final long SECOND_NANOS = 1_000_000_000L;

    @Test
    void endsAsSoonAsNoKernelBoxesVectors() {
        assertThat(KernelWarmUp.run(quiet(), HOUR_NANOS)).isEmpty();
    }

    @Test
    void namesTheKernelsThatBoxVectors() {
        Kernels quiet = quiet();
        assertThat(KernelWarmUp.run(quiet, HOUR_NANOS)).isEmpty();
        var kernels =
                new Kernels(
                        "mixed",
                        "one family boxes",
                        quiet.gemm(),
                        quiet.depthwise(),
                        quiet.conv(),
                        quiet.batchNorm(),
                        new Boxing(),
                        quiet.pool(),
                        quiet.loss(),
                        quiet.optimizer(),
                        quiet.elementwise(),
                        quiet.layout(),
                        quiet.dropout(),
                        quiet.fusedConv(),
                        quiet.quantize());
        assertThat(KernelWarmUp.run(kernels, SECOND_NANOS))
                .contains(
                        "kernels not compiled yet: relu, relu gradient, relu6, relu6 gradient and 8"
                                + " more; the first steps are slow until the compiler has them");
    }

    /** Kernels that do nothing. */
    private static Kernels quiet() {
        return PlannedKernels.of(CpuKernels.scalar());
    }

    private static final class Boxing implements ActivationKernel {
        // Volatile, or the compiler would drop all but the last of a round's arrays.
        private volatile float[] box = new float[0];

        @Override
        public void forward(long elements, Activation activation, View x, View y) {
            box = new float[box.length == 1000 ? 1001 : 1000];
        }

        @Override
        public void gradient(long elements, Activation activation, View at, View dy, View dx) {
            forward(elements, activation, at, dx);
        }
    }
}
