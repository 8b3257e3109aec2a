package nazca.bench;

import nazca.kernels.batchnorm.BatchNormSpec;
import nazca.kernels.conv.ConvSpec;
import nazca.kernels.depthwise.DepthwiseSpec;
import nazca.kernels.elementwise.ChannelScaleSpec;
import nazca.kernels.gemm.GemmSpec;
import nazca.kernels.optimizer.UpdateSpec;
import nazca.kernels.pool.GlobalPoolSpec;
import nazca.kernels.pool.WindowPoolSpec;

import java.util.Map;

/**
 * What a kernel call costs at least: its floating-point operations, and the bytes of the large
 * operands that it has to read and write.
 *
 * @param flops a multiply-add counts as two; 0 for kernels that memory bounds
 * @param bytes 0 for kernels that arithmetic bounds
 */
record KernelCost(double flops, double bytes) {
    private static final KernelCost UNKNOWN = new KernelCost(0, 0);

    /** Large operands that a method passes over once each. */
    private static final Map<String, Integer> PASSES =
            Map.of(
                    "statistics", 1,
                    "normalize", 2,
                    "parameterGradients", 2,
                    "inputGradient", 3,
                    "add", 3,
                    "forward", 2,
                    "gradient", 3,
                    "scale", 2,
                    "addBias", 2,
                    "biasGradient", 1);

    /** The cost of a method for its first argument, a spec or a number of elements. */
    static KernelCost of(String method, Object size) {
        return switch (size) {
            case GemmSpec gemm ->
                    arithmetic(products(method) * 2.0 * gemm.rows() * gemm.in() * gemm.out());
            case DepthwiseSpec depthwise ->
                    arithmetic(
                            products(method)
                                    * 2.0
                                    * depthwise.kernel()
                                    * depthwise.kernel()
                                    * depthwise.yBytes()
                                    / 4);
            case ConvSpec conv -> arithmetic(2.0 * conv.outRows() * conv.wBytes() / 4);
            case BatchNormSpec norm -> memory(passes(method) * (double) norm.mapBytes());
            case GlobalPoolSpec pool -> memory((double) pool.xBytes());
            case ChannelScaleSpec scale -> memory(2.0 * scale.mapBytes());
            case WindowPoolSpec pool -> memory((double) pool.xBytes() + pool.yBytes());
            case UpdateSpec update -> memory(5.0 * update.bytes());
            case Long elements -> memory(4.0 * passes(method) * elements);
            default -> UNKNOWN;
        };
    }

    /** A fused backward pass makes two products: the filter's gradient and the input's. */
    private static int products(String method) {
        return method.equals("backward") ? 2 : 1;
    }

    private static int passes(String method) {
        return PASSES.getOrDefault(method, 0);
    }

    private static KernelCost arithmetic(double flops) {
        return new KernelCost(flops, 0);
    }

    private static KernelCost memory(double bytes) {
        return new KernelCost(0, bytes);
    }
}
