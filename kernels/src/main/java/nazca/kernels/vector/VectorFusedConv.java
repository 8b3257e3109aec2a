package nazca.kernels.vector;

import nazca.kernels.fused.FusedConvKernel;
import nazca.tensor.Workers;

/** Convolutions between batch norms. */
public record VectorFusedConv(
        Workers workers, VectorGemm gemm, VectorDepthwise depthwise, VectorBatchNorm batchNorm)
        implements FusedConvKernel {}
