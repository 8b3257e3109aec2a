package nazca.bench;

import com.sun.management.ThreadMXBean;

import nazca.kernels.Kernels;
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

import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * A set of kernels that notes of every call its time, about a microsecond of its own, and its heap
 * bytes.
 */
final class TimedKernels {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Kernels real;
    private final LongSupplier clock;
    private final Map<String, KernelTime> times = new LinkedHashMap<>();

    /** Wraps a set; {@code clock} tells nanoseconds. */
    TimedKernels(Kernels real, LongSupplier clock) {
        this.real = real;
        this.clock = clock;
    }

    /** Kernels to compute with. */
    Kernels kernels() {
        return new Kernels(
                real.name(),
                real.reason(),
                timed(GemmKernel.class, real.gemm()),
                timed(DepthwiseKernel.class, real.depthwise()),
                timed(ConvKernel.class, real.conv()),
                timed(BatchNormKernel.class, real.batchNorm()),
                timed(ActivationKernel.class, real.activation()),
                timed(PoolKernel.class, real.pool()),
                timed(LossKernel.class, real.loss()),
                timed(OptimizerKernel.class, real.optimizer()),
                timed(ElementwiseKernel.class, real.elementwise()),
                timed(LayoutKernel.class, real.layout()),
                timed(DropoutKernel.class, real.dropout()),
                timed(FusedConvKernel.class, real.fusedConv()),
                timed(QuantizeKernel.class, real.quantize()));
    }

    /** Forgets all times. */
    void reset() {
        times.clear();
    }

    /** Times by operation and geometry, in the order of first calls. */
    Collection<KernelTime> times() {
        return times.values();
    }

    private <K> K timed(Class<K> family, K kernel) {
        String name = family.getSimpleName().replace("Kernel", "");
        return family.cast(
                Proxy.newProxyInstance(
                        family.getClassLoader(),
                        new Class<?>[] {family},
                        (proxy, method, arguments) -> call(name, kernel, method, arguments)));
    }

    private @Nullable Object call(
            String family, Object kernel, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        long allocated = THREADS.getCurrentThreadAllocatedBytes();
        long start = clock.getAsLong();
        Object result;
        try {
            result = method.invoke(kernel, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
        long nanos = clock.getAsLong() - start;
        long heapBytes = THREADS.getCurrentThreadAllocatedBytes() - allocated;
        if (method.getReturnType() == void.class && arguments != null) {
            Object size = arguments[0];
            if (size != null) {
                times.computeIfAbsent(
                                family + "." + method.getName() + " " + size,
                                _ -> new KernelTime(family + "." + method.getName(), size))
                        .add(nanos, heapBytes, KernelCost.of(method.getName(), size));
            }
        }
        return result;
    }
}
