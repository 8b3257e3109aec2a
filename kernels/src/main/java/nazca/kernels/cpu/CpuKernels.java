package nazca.kernels.cpu;

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
import nazca.kernels.vector.VectorKernels;
import nazca.tensor.Workers;

/** Chooses a set of kernels for the CPU. */
public final class CpuKernels {
    /** System property that forces a set: {@code scalar} or {@code vector}. */
    public static final String FORCE_PROPERTY = "nazca.kernels";

    private static final String VECTOR_MODULE = "jdk.incubator.vector";

    private CpuKernels() {}

    /** The vector kernels, or the scalar ones with the reason why. */
    public static Kernels choose(Workers workers) {
        if ("scalar".equals(System.getProperty(FORCE_PROPERTY))) {
            return scalar("asked for by -D" + FORCE_PROPERTY + "=scalar");
        }
        if (ModuleLayer.boot().findModule(VECTOR_MODULE).isEmpty()) {
            return scalar(
                    VECTOR_MODULE
                            + " is not in the module graph: start with --add-modules "
                            + VECTOR_MODULE);
        }
        return VectorKernels.create(workers);
    }

    /** The kernels that define the bits, on one thread. */
    public static Kernels scalar() {
        return scalar("the kernels that define the bits");
    }

    private static Kernels scalar(String reason) {
        return new Kernels(
                "scalar",
                reason,
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
}
