package nazca.latency;

import nazca.autograd.Engine;
import nazca.tensor.Workers;

/**
 * What latencies are measured on. What is built for a measurement stays in the engine's memory
 * until that is closed, so a measurement deserves a memory of its own.
 *
 * @param engine kernels and memory of one device
 * @param workers the pool that the kernels share their work with
 */
public record Target(Engine engine, Workers workers) {
    /** Threads that compute. */
    public int threads() {
        return workers.threads();
    }

    /** The device's fingerprint, threads not bound. */
    public DeviceFingerprint fingerprint() {
        return DeviceFingerprint.of(engine.memory().device(), engine.kernels());
    }
}
