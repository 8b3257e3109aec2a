package nazca.bench;

import java.util.Locale;

/** The calls of one kernel operation, of one geometry or of all: how many, how long, how fast. */
final class KernelTime {
    private final String operation;
    private final String size;
    private long calls;
    private long nanos;
    private long heapBytes;
    private double flops;
    private double bytes;

    KernelTime(String operation, Object size) {
        this.operation = operation;
        this.size = size.toString();
    }

    /** Family and method. */
    String operation() {
        return operation;
    }

    /** Nanoseconds of all calls together. */
    long nanos() {
        return nanos;
    }

    /** Counts one call and what the calling thread allocated in it. */
    void add(long callNanos, long callHeapBytes, KernelCost cost) {
        calls++;
        nanos += callNanos;
        heapBytes += callHeapBytes;
        flops += cost.flops();
        bytes += cost.bytes();
    }

    /** Counts another's calls. */
    void add(KernelTime other) {
        calls += other.calls;
        nanos += other.nanos;
        heapBytes += other.heapBytes;
        flops += other.flops;
        bytes += other.bytes;
    }

    /** One line: calls, milliseconds, share of the step, rate reached, and heap bytes of a step. */
    String line(int steps, double stepNanos) {
        return String.format(
                Locale.ROOT,
                "%5d %9.3f %5.1f%% %s %9d  %s %s",
                calls / steps,
                nanos / 1e6 / steps,
                100.0 * nanos / steps / stepNanos,
                rate(),
                heapBytes / steps,
                operation,
                size);
    }

    private String rate() {
        if (flops > 0) {
            return String.format(Locale.ROOT, "%7.1f GFLOP/s", flops / nanos);
        }
        return bytes > 0
                ? String.format(Locale.ROOT, "%7.1f GB/s   ", bytes / nanos)
                : " ".repeat(15);
    }
}
