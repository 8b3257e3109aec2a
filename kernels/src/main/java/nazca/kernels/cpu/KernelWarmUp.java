package nazca.kernels.cpu;

import static java.util.stream.Collectors.joining;

import com.sun.management.ThreadMXBean;

import nazca.kernels.Kernels;
import nazca.tensor.Device;
import nazca.tensor.HostMemory;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;

/**
 * Runs every kernel on tiny shapes at start, so that the compiler has them ready when work begins,
 * and looks for kernels that it left boxed: they are right and a hundred times too slow, and only
 * the bytes that they allocate tell.
 */
public final class KernelWarmUp {
    /** Calls of one kernel before the next one has its turn, fewer where they take long. */
    private static final int ROUND = 20;

    private static final long ROUND_NANOS = 2_000_000;

    /** Bytes of a call beyond which vectors are boxed; a driver not compiled yet needs fewer. */
    private static final long BOXED_BYTES = 512;

    /** Names in a warning; the others are counted. */
    private static final int NAMED = 4;

    private static final String DIRECTIVES = "-XX:CompilerDirectivesFile=";
    private static final String PROFILING = "-XX:Tier3DelayOn=";

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private KernelWarmUp() {}

    /**
     * Runs the kernels in turn until none of them boxes vectors, for at most {@code nanos}
     * nanoseconds.
     *
     * @return a warning for the user where some still do: they wait for the compiler, which a busy
     *     machine delays, or will never leave its boxes, where the JVM lacks its flags
     */
    public static Optional<String> run(Kernels kernels, long nanos) {
        long end = System.nanoTime() + nanos;
        try (var memory = new HostMemory(new Device("cpu", "warm-up"))) {
            List<TinyCalls.Call> cold = new TinyCalls(kernels, memory).all();
            while (!cold.isEmpty() && System.nanoTime() < end) {
                cold = cold.stream().filter(KernelWarmUp::boxes).toList();
            }
            return cold.isEmpty() ? Optional.empty() : Optional.of(warning(cold));
        }
    }

    private static boolean boxes(TinyCalls.Call call) {
        long end = System.nanoTime() + ROUND_NANOS;
        long before = THREADS.getCurrentThreadAllocatedBytes();
        int calls = 0;
        // At least once: a thread that lost its turn has seen nothing yet.
        do {
            call.run().run();
            calls++;
        } while (calls < ROUND && System.nanoTime() < end);
        return THREADS.getCurrentThreadAllocatedBytes() - before > calls * BOXED_BYTES;
    }

    private static String warning(List<TinyCalls.Call> cold) {
        String names = cold.stream().limit(NAMED).map(TinyCalls.Call::name).collect(joining(", "));
        String others = cold.size() > NAMED ? " and %d more".formatted(cold.size() - NAMED) : "";
        String cause =
                compilerFlagsAreSet()
                        ? "the first steps are slow until the compiler has them"
                        : "they may stay a hundred times too slow: start with ./nazca, which passes"
                                + " the flags that the JVM's compilers need";
        return "kernels not compiled yet: %s%s; %s".formatted(names, others, cause);
    }

    /**
     * Whether the JVM was told to keep its first compiler, C1, from the vector kernels, and to let
     * it profile the Vector API even when C2 is busy. If it was, a kernel that is still boxed waits
     * its turn; if not, it may stay so.
     */
    public static boolean compilerFlagsAreSet() {
        List<String> flags = ManagementFactory.getRuntimeMXBean().getInputArguments();
        return flags.contains("-XX:-TieredCompilation")
                || (flags.stream().anyMatch(flag -> flag.startsWith(DIRECTIVES))
                        && flags.stream().anyMatch(flag -> flag.startsWith(PROFILING)));
    }
}
