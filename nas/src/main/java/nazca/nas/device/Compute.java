package nazca.nas.device;

import nazca.autograd.Engine;
import nazca.kernels.Kernels;
import nazca.kernels.cpu.CpuKernels;
import nazca.kernels.cpu.KernelWarmUp;
import nazca.tensor.Denormals;
import nazca.tensor.Device;
import nazca.tensor.HostMemory;
import nazca.tensor.Require;
import nazca.tensor.Workers;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** An open device: its threads, its kernels and its memory, all freed by {@link #close()}. */
public final class Compute implements AutoCloseable {
    /** The CPU with the fastest kernels it has. */
    public static final String CPU = "cpu";

    /** The CPU with the scalar kernels that define the bits. */
    public static final String CPU_SCALAR = "cpu-scalar";

    private static final long WARM_UP_NANOS = 2_000_000_000L;

    private final Workers workers;
    private final HostMemory memory;
    private final Engine engine;

    private Compute(Workers workers, HostMemory memory, Kernels kernels) {
        this.workers = workers;
        this.memory = memory;
        this.engine = new Engine(kernels, memory);
    }

    /** Names that {@link #open} takes. */
    public static List<String> names() {
        return List.of(CPU, CPU_SCALAR);
    }

    /**
     * Opens a device for one thread of control.
     *
     * @param threads cores to compute on, the caller's among them
     * @throws IllegalArgumentException for an unknown device
     */
    public static Compute open(String device, int threads) {
        Require.argument(names().contains(device), "unknown device %s", device);
        Denormals.require();
        Workers workers = new Workers(threads);
        Kernels kernels = device.equals(CPU) ? CpuKernels.choose(workers) : CpuKernels.scalar();
        return new Compute(workers, new HostMemory(new Device(device, kernels.reason())), kernels);
    }

    /** Kernels and memory. */
    public Engine engine() {
        return engine;
    }

    /** The pool that the kernels split their work over. */
    public Workers workers() {
        return workers;
    }

    /**
     * Runs every kernel until the JVM has compiled it.
     *
     * @param warning hears a sentence about kernels that stay slow, where the JVM's flags explain
     *     it
     */
    public void warmUp(Consumer<String> warning) {
        Optional<String> boxed = KernelWarmUp.run(engine.kernels(), WARM_UP_NANOS);
        if (!KernelWarmUp.compilerFlagsAreSet()) {
            boxed.ifPresent(warning);
        }
    }

    @Override
    public void close() {
        workers.close();
        memory.close();
    }
}
