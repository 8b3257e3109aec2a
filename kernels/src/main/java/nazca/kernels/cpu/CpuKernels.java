package nazca.kernels.cpu;

import nazca.kernels.Kernels;
import nazca.kernels.activation.ScalarActivation;
import nazca.kernels.batchnorm.ScalarBatchNorm;
import nazca.kernels.conv.ScalarConv;
import nazca.kernels.depthwise.ScalarDepthwise;
import nazca.kernels.dropout.ScalarDropout;
import nazca.kernels.elementwise.ScalarElementwise;
import nazca.kernels.fused.ScalarFusedConv;
import nazca.kernels.gemm.ScalarGemm;
import nazca.kernels.layout.ScalarLayout;
import nazca.kernels.loss.ScalarLoss;
import nazca.kernels.optimizer.ScalarOptimizer;
import nazca.kernels.pool.ScalarPool;
import nazca.kernels.quantize.ScalarQuantize;
import nazca.kernels.vector.VectorKernels;
import nazca.tensor.Workers;

import org.jspecify.annotations.Nullable;

/** Chooses the CPU's kernels, once at start. */
public final class CpuKernels {
    /** The system property that forces a set: {@code scalar} or {@code vector}. */
    public static final String SET_PROPERTY = "nazca.kernels";

    private static final String VECTOR_MODULE = "jdk.incubator.vector";
    private static final String NO_VECTORS =
            VECTOR_MODULE
                    + " is not in the module graph: start with --add-modules "
                    + VECTOR_MODULE;

    private CpuKernels() {}

    /**
     * The vector kernels where the JVM has the Vector API, else the scalar ones; what {@value
     * #SET_PROPERTY} names, where it is set.
     *
     * @throws IllegalArgumentException if {@value #SET_PROPERTY} names no set
     * @throws IllegalStateException if the processor has no fused multiply-add, or the vector
     *     kernels are forced and the JVM has no Vector API
     */
    public static Kernels choose(Workers workers) {
        boolean vectors = ModuleLayer.boot().findModule(VECTOR_MODULE).isPresent();
        return choose(
                System.getProperty(SET_PROPERTY), vectors, FusedMultiplyAdd.inHardware(), workers);
    }

    static Kernels choose(@Nullable String forced, boolean vectors, boolean fma, Workers workers) {
        if (!fma) {
            throw new IllegalStateException(
                    "this processor has no fused multiply-add instruction, without which every"
                            + " kernel would be a thousand times slower: Nazca does not run on it");
        }
        if (forced == null) {
            return vectors ? VectorKernels.create(workers) : scalar(NO_VECTORS);
        }
        return switch (forced) {
            case "scalar" -> scalar(SET_PROPERTY + "=scalar asks for them");
            case "vector" -> {
                if (!vectors) {
                    throw new IllegalStateException(SET_PROPERTY + "=vector, but " + NO_VECTORS);
                }
                yield VectorKernels.create(workers);
            }
            default ->
                    throw new IllegalArgumentException(
                            SET_PROPERTY + " must be scalar or vector, got " + forced);
        };
    }

    /** The kernels that define the bits, on one thread. */
    public static Kernels scalar() {
        return scalar("the kernels that define the bits");
    }

    private static Kernels scalar(String reason) {
        var gemm = new ScalarGemm();
        var depthwise = new ScalarDepthwise();
        var batchNorm = new ScalarBatchNorm();
        return new Kernels(
                "scalar",
                reason,
                gemm,
                depthwise,
                new ScalarConv(),
                batchNorm,
                new ScalarActivation(),
                new ScalarPool(),
                new ScalarLoss(),
                new ScalarOptimizer(),
                new ScalarElementwise(),
                new ScalarLayout(),
                new ScalarDropout(),
                new ScalarFusedConv(gemm, depthwise, batchNorm),
                new ScalarQuantize());
    }
}
