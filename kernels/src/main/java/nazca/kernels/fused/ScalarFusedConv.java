package nazca.kernels.fused;

import nazca.kernels.batchnorm.BatchNormKernel;
import nazca.kernels.depthwise.DepthwiseKernel;
import nazca.kernels.gemm.GemmKernel;

/** The definition of the bits: {@link FusedConvKernel}'s composition of scalar parts. */
public record ScalarFusedConv(GemmKernel gemm, DepthwiseKernel depthwise, BatchNormKernel batchNorm)
        implements FusedConvKernel {}
