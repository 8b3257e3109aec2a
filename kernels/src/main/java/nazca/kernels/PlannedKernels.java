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

import org.jspecify.annotations.Nullable;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/**
 * Kernels that compute nothing and still know how much scratch the real ones need, so that a dry
 * run of a step tells the memory it will take before any of it is allocated.
 */
public final class PlannedKernels {
    private PlannedKernels() {}

    /** A set whose computations do nothing and whose scratch sizes are those of {@code real}. */
    public static Kernels of(Kernels real) {
        return new Kernels(
                "planned",
                "a dry run of " + real.name(),
                planned(GemmKernel.class, real.gemm()),
                planned(DepthwiseKernel.class, real.depthwise()),
                planned(ConvKernel.class, real.conv()),
                planned(BatchNormKernel.class, real.batchNorm()),
                planned(ActivationKernel.class, real.activation()),
                planned(PoolKernel.class, real.pool()),
                planned(LossKernel.class, real.loss()),
                planned(OptimizerKernel.class, real.optimizer()),
                planned(ElementwiseKernel.class, real.elementwise()),
                planned(LayoutKernel.class, real.layout()),
                planned(DropoutKernel.class, real.dropout()),
                planned(FusedConvKernel.class, real.fusedConv()),
                planned(QuantizeKernel.class, real.quantize()));
    }

    private static <K> K planned(Class<K> family, K real) {
        return family.cast(
                Proxy.newProxyInstance(
                        family.getClassLoader(),
                        new Class<?>[] {family},
                        (proxy, method, arguments) -> answer(real, method, arguments)));
    }

    // A computation returns nothing; what returns something is a size, and the real kernel knows
    // it.
    private static @Nullable Object answer(
            Object real, Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
        if (method.getReturnType() == void.class) {
            return null;
        }
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }
}
