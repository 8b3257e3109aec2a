package nazca.kernels.opencl;

import nazca.kernels.batchnorm.BatchNormKernel;
import nazca.kernels.depthwise.DepthwiseKernel;
import nazca.kernels.fused.FusedConvKernel;
import nazca.kernels.gemm.GemmKernel;

/**
 * Convolutions between batch norms, composed of the device's own kernels: normalised maps live in
 * scratch for one convolution only.
 */
record OpenClFusedConv(GemmKernel gemm, DepthwiseKernel depthwise, BatchNormKernel batchNorm)
        implements FusedConvKernel {}
