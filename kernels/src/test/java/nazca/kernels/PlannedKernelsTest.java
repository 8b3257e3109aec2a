package nazca.kernels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nazca.kernels.activation.Activation;
import nazca.kernels.activation.ActivationKernel;
import nazca.kernels.batchnorm.BatchNormKernel;
import nazca.kernels.conv.ConvKernel;
import nazca.kernels.depthwise.DepthwiseKernel;
import nazca.kernels.dropout.DropoutKernel;
import nazca.kernels.elementwise.ElementwiseKernel;
import nazca.kernels.fused.FusedConvKernel;
import nazca.kernels.gemm.GemmKernel;
import nazca.kernels.gemm.GemmSpec;
import nazca.kernels.layout.LayoutKernel;
import nazca.kernels.loss.LossKernel;
import nazca.kernels.optimizer.OptimizerKernel;
import nazca.kernels.pool.PoolKernel;
import nazca.kernels.quantize.QuantizeKernel;
import nazca.tensor.Buffer;
import nazca.tensor.Device;
import nazca.tensor.View;

import org.junit.jupiter.api.Test;

import java.lang.reflect.Proxy;

class PlannedKernelsTest {
    private static final View NOWHERE = new View(new NoMemory(), 0);

    private final Kernels planned = PlannedKernels.of(failing());

    @Test
    void computationsNeverReachTheRealKernel() {
        planned.gemm().forward(GemmSpec.of(2, 3, 4), NOWHERE, NOWHERE, NOWHERE, NOWHERE);
        planned.activation().forward(7, Activation.SWISH, NOWHERE, NOWHERE);
        planned.elementwise().dot(7, NOWHERE, NOWHERE, NOWHERE, NOWHERE);
    }

    @Test
    void scratchSizesAreThoseOfTheRealKernel() {
        assertThat(planned.gemm().scratchElements(GemmSpec.of(2, 3, 4))).isEqualTo(41);
        assertThat(planned.elementwise().sumScratch(9)).isEqualTo(41);
    }

    @Test
    void refusalsOfTheRealKernelComeThroughUnwrapped() {
        assertThatThrownBy(() -> planned.elementwise().biasGradientScratch(0, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no rows");
    }

    @Test
    void namesTheSetItStandsFor() {
        assertThat(planned.reason()).isEqualTo("a dry run of failing");
    }

    private record NoMemory() implements Buffer {
        @Override
        public Device device() {
            return new Device("none", "none");
        }

        @Override
        public long bytes() {
            return 0;
        }
    }

    private static Kernels failing() {
        return new Kernels(
                "failing",
                "computes nothing",
                failing(GemmKernel.class),
                failing(DepthwiseKernel.class),
                failing(ConvKernel.class),
                failing(BatchNormKernel.class),
                failing(ActivationKernel.class),
                failing(PoolKernel.class),
                failing(LossKernel.class),
                failing(OptimizerKernel.class),
                failing(ElementwiseKernel.class),
                failing(LayoutKernel.class),
                failing(DropoutKernel.class),
                failing(FusedConvKernel.class),
                failing(QuantizeKernel.class));
    }

    private static <K> K failing(Class<K> family) {
        return family.cast(
                Proxy.newProxyInstance(
                        family.getClassLoader(),
                        new Class<?>[] {family},
                        (proxy, method, arguments) -> {
                            if (method.getReturnType() == void.class) {
                                throw new AssertionError(method + " reached the real kernel");
                            }
                            if (method.getName().equals("biasGradientScratch")) {
                                throw new IllegalArgumentException("no rows");
                            }
                            return 41L;
                        }));
    }
}
