package nazca.latency;

import nazca.autograd.Engine;
import nazca.tensor.Workers;

import org.jspecify.annotations.Nullable;

/**
 * What latencies are measured on. What is built for a measurement stays in the engine's memory
 * until that is closed, so a measurement deserves a memory of its own.
 *
 * @param engine kernels and memory of one device
 * @param workers the pool that the kernels share their work with
 * @param kernelClock the device's own clock; null for a CPU, which has latencies of kind single
 *     alone
 */
public record Target(Engine engine, Workers workers, @Nullable KernelClock kernelClock) {
    /** A CPU. */
    public Target(Engine engine, Workers workers) {
        this(engine, workers, null);
    }

    /** Threads that compute. */
    public int threads() {
        return workers.threads();
    }

    /** The device's fingerprint, threads not bound. */
    public DeviceFingerprint fingerprint() {
        return DeviceFingerprint.of(engine.memory().device(), engine.kernels());
    }
}
