package nazca.kernels.testing;

import com.sun.management.ThreadMXBean;

import java.lang.management.ManagementFactory;

/** Heap bytes that a call allocates, on the calling thread and on every worker of a pool. */
public final class Allocations {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final int CALLS = 50;
    private static final long PATIENCE_NANOS = 60_000_000_000L;

    private Allocations() {}

    /**
     * The bytes of {@value #CALLS} calls once the compiler has seen enough of them: 0 as soon as
     * one round allocates nothing, else what a round still allocates after a minute.
     */
    public static long afterWarmUp(Runnable call) {
        call.run(); // starts what threads it needs
        long[] threads =
                Thread.getAllStackTraces().keySet().stream()
                        .filter(Allocations::works)
                        .mapToLong(Thread::threadId)
                        .toArray();
        long end = System.nanoTime() + PATIENCE_NANOS;
        long bytes = round(threads, call);
        while (bytes > 0 && System.nanoTime() < end) {
            bytes = round(threads, call);
        }
        return bytes;
    }

    private static boolean works(Thread thread) {
        return thread.equals(Thread.currentThread()) || thread.getName().startsWith("nazca-worker");
    }

    private static long round(long[] threads, Runnable call) {
        long[] before = new long[threads.length];
        for (int i = 0; i < threads.length; i++) {
            before[i] = THREADS.getThreadAllocatedBytes(threads[i]);
        }
        for (int i = 0; i < CALLS; i++) {
            call.run();
        }
        long bytes = 0;
        for (int i = 0; i < threads.length; i++) {
            bytes += THREADS.getThreadAllocatedBytes(threads[i]) - before[i];
        }
        return bytes;
    }
}
