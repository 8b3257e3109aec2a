package nazca.kernels.cpu;

import com.sun.management.ThreadMXBean;

import nazca.kernels.Kernels;
import nazca.tensor.Device;
import nazca.tensor.HostMemory;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Runs every kernel on tiny shapes at start, so that the compiler has them ready when work begins,
 * and looks for kernels that it left boxed: they are right and a hundred times too slow, and only
 * the bytes that they allocate tell.
 */
public final class KernelWarmUp {
    /** Calls of one kernel between two looks at the clock. */
    private static final int ROUND = 20;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private KernelWarmUp() {}

    /**
     * Runs the kernels in turn until none of them allocates, for at most {@code nanos} nanoseconds
     * (two seconds suffice on a quiet machine).
     *
     * @return a warning for the user if some kernels still allocate
     */
    public static Optional<String> run(Kernels kernels, long nanos) {
        long start = System.nanoTime();
        try (var memory = new HostMemory(new Device("cpu", "warm-up"))) {
            List<TinyCalls.Call> cold = new TinyCalls(kernels, memory).all();
            while (!cold.isEmpty() && System.nanoTime() - start < nanos) {
                cold = cold.stream().filter(call -> bytesOfARound(call) > 0).toList();
            }
            return cold.isEmpty() ? Optional.empty() : Optional.of(warning(cold));
        }
    }

    private static long bytesOfARound(TinyCalls.Call call) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < ROUND; i++) {
            call.run().run();
        }
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    private static String warning(List<TinyCalls.Call> cold) {
        String names = cold.stream().map(TinyCalls.Call::name).collect(Collectors.joining(", "));
        return "not compiled yet, or compiled without vector registers: "
                + names
                + " (start with ./nazca, which passes the JVM flags that kernels need)";
    }
}
