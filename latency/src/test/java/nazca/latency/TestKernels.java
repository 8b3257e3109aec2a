package nazca.latency;

import nazca.kernels.Kernels;
import nazca.kernels.activation.ScalarActivation;
import nazca.kernels.batchnorm.ScalarBatchNorm;
import nazca.kernels.conv.ScalarConv;
import nazca.kernels.depthwise.ScalarDepthwise;
import nazca.kernels.elementwise.ScalarElementwise;
import nazca.kernels.gemm.ScalarGemm;
import nazca.kernels.loss.ScalarLoss;
import nazca.kernels.optimizer.ScalarOptimizer;
import nazca.kernels.pool.ScalarPool;

/** Sets of kernels for tests. */
public final class TestKernels {
    private TestKernels() {}

    /** The kernels that define the bits. */
    public static Kernels scalar() {
        return new Kernels(
                "scalar",
                "for tests",
                new ScalarGemm(),
                new ScalarDepthwise(),
                new ScalarConv(),
                new ScalarBatchNorm(),
                new ScalarActivation(),
                new ScalarPool(),
                new ScalarLoss(),
                new ScalarOptimizer(),
                new ScalarElementwise());
    }

    /** The same set where all that inference uses does nothing, so that only its own cost stays. */
    public static Kernels idle() {
        Kernels scalar = scalar();
        return new Kernels(
                "idle",
                "for tests",
                new IdleKernels.Gemm(),
                new IdleKernels.Depthwise(),
                new IdleKernels.Conv(),
                scalar.batchNorm(),
                scalar.activation(),
                new IdleKernels.Pool(),
                scalar.loss(),
                scalar.optimizer(),
                new IdleKernels.Elementwise());
    }
}
