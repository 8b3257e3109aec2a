package nazca.latency;

import nazca.tensor.Require;

/** How one sample of a latency is taken. */
interface Sampling {
    /** Runs of a sample of throughput. */
    int RUNS = 8;

    /** Runs the item; nanoseconds that one run took. */
    long nanos(Timed item);

    /** From the start of one run to its end. */
    static Sampling single(HostClock clock) {
        return item -> {
            long start = clock.nanos();
            item.run();
            return clock.nanos() - start;
        };
    }

    /**
     * The way of a kind on a target.
     *
     * @throws IllegalArgumentException if the target has no clock for it
     */
    static Sampling of(LatencyKind kind, Target target, HostClock clock) {
        KernelClock kernels = target.kernelClock();
        Require.argument(
                kind == LatencyKind.SINGLE || kernels != null,
                "latency: %s has no latency of kind %s",
                target.engine().memory().device().id(),
                kind.text());
        if (kind == LatencyKind.SINGLE || kernels == null) {
            return single(clock);
        }
        return kind == LatencyKind.KERNEL
                ? item -> kernels.nanos(item::start)
                : item -> {
                    long start = clock.nanos();
                    for (int i = 0; i < RUNS; i++) {
                        item.start();
                    }
                    target.engine().memory().finish();
                    return (clock.nanos() - start) / RUNS;
                };
    }
}
