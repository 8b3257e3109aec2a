package nazca.kernels;

import nazca.kernels.activation.ActivationKernel;
import nazca.kernels.batchnorm.BatchNormKernel;
import nazca.kernels.conv.ConvKernel;
import nazca.kernels.depthwise.DepthwiseKernel;
import nazca.kernels.dropout.DropoutKernel;
import nazca.kernels.elementwise.ElementwiseKernel;
import nazca.kernels.fused.FusedConvKernel;
import nazca.kernels.gemm.GemmKernel;
import nazca.kernels.layout.LayoutKernel;
import nazca.kernels.loss.LossKernel;
import nazca.kernels.optimizer.OptimizerKernel;
import nazca.kernels.pool.PoolKernel;
import nazca.kernels.quantize.QuantizeKernel;

/**
 * One kernel of every family, chosen once at start. A set belongs to the one thread that drives it:
 * kernels keep the arguments of the call in flight in fields, so that dispatching it to the pool
 * allocates nothing.
 *
 * @param name for example {@code vector-512} or {@code scalar}
 * @param reason why this set was chosen, in a few words
 */
public record Kernels(
        String name,
        String reason,
        GemmKernel gemm,
        DepthwiseKernel depthwise,
        ConvKernel conv,
        BatchNormKernel batchNorm,
        ActivationKernel activation,
        PoolKernel pool,
        LossKernel loss,
        OptimizerKernel optimizer,
        ElementwiseKernel elementwise,
        LayoutKernel layout,
        DropoutKernel dropout,
        FusedConvKernel fusedConv,
        QuantizeKernel quantize) {}
