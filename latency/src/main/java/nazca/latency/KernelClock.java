package nazca.latency;

/** A device's own clock, which times kernels alone. */
@FunctionalInterface
public interface KernelClock {
    /** Runs what is given to the device and waits; nanoseconds that its kernels took. */
    long nanos(Runnable enqueued);
}
