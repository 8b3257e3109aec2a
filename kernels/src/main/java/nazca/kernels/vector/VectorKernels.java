package nazca.kernels.vector;

import nazca.kernels.Kernels;
import nazca.tensor.Workers;

/** The set of vector kernels. */
public final class VectorKernels {
    private VectorKernels() {}

    /** One vector kernel of every family, sharing work among the threads of {@code workers}. */
    public static Kernels create(Workers workers) {
        var gemm = new VectorGemm(workers);
        var depthwise = new VectorDepthwise(workers);
        var batchNorm = new VectorBatchNorm(workers);
        return new Kernels(
                "vector-" + Lanes.BITS,
                reason(),
                gemm,
                depthwise,
                new VectorConv(workers),
                batchNorm,
                new VectorActivation(workers),
                new VectorPool(workers),
                new VectorLoss(workers),
                new VectorOptimizer(workers),
                new VectorElementwise(workers),
                new VectorLayout(workers),
                new VectorDropout(workers),
                new VectorFusedConv(workers, gemm, depthwise, batchNorm),
                new VectorQuantize(workers));
    }

    private static String reason() {
        String lanes = "%s, %d float lanes".formatted(instructions(), Lanes.LANES);
        boolean chosen = System.getProperty(Lanes.BITS_PROPERTY) != null;
        return chosen ? lanes + " as " + Lanes.BITS_PROPERTY + " asks" : lanes;
    }

    private static String instructions() {
        boolean x86 = System.getProperty("os.arch").equals("amd64");
        return switch (Lanes.BITS) {
            case 512 -> x86 ? "AVX-512" : "512-bit vectors";
            case 256 -> x86 ? "AVX2" : "256-bit vectors";
            default -> Lanes.BITS + "-bit vectors";
        };
    }
}
