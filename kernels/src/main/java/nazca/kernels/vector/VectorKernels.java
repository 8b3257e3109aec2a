package nazca.kernels.vector;

import nazca.kernels.Kernels;
import nazca.kernels.conv.ScalarConv;
import nazca.tensor.Workers;

/** The vector kernels of every family, as one set. */
public final class VectorKernels {
    private VectorKernels() {}

    /**
     * A set that shares its work among {@code workers}; it belongs to the thread that drives it.
     */
    public static Kernels create(Workers workers) {
        return new Kernels(
                "vector-" + Lanes.BITS,
                Lanes.LANES + " float lanes",
                new VectorGemm(workers),
                new VectorDepthwise(workers),
                new ScalarConv(),
                new VectorBatchNorm(workers),
                new VectorActivation(workers),
                new VectorPool(workers),
                new VectorLoss(workers),
                new VectorOptimizer(workers),
                new VectorElementwise(workers));
    }
}
