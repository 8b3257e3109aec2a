package nazca.nas.device;

import nazca.autograd.Engine;
import nazca.kernels.Kernels;
import nazca.kernels.cpu.CpuKernels;
import nazca.kernels.cpu.KernelWarmUp;
import nazca.kernels.opencl.OpenClKernels;
import nazca.kernels.opencl.device.OpenClDevice;
import nazca.kernels.opencl.device.OpenClMemory;
import nazca.kernels.opencl.device.OpenClQueue;
import nazca.latency.Target;
import nazca.tensor.Denormals;
import nazca.tensor.Device;
import nazca.tensor.HostMemory;
import nazca.tensor.Memory;
import nazca.tensor.Require;
import nazca.tensor.Workers;

import org.jspecify.annotations.Nullable;

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
    private final Engine engine;
    private final @Nullable Opened opened;

    /** What an OpenCL device has beside its engine. */
    private record Opened(OpenClQueue queue, OpenClKernels set) {}

    private Compute(Workers workers, Engine engine, @Nullable Opened opened) {
        this.workers = workers;
        this.engine = engine;
        this.opened = opened;
    }

    /** Names of the CPU's sets of kernels; {@link OpenCl} knows the other devices. */
    public static List<String> names() {
        return List.of(CPU, CPU_SCALAR);
    }

    /** Whether {@link #open} finds a device. */
    public static boolean isHere(String device) {
        return names().contains(device)
                || (OpenCl.names(device) && OpenCl.missing(device).isEmpty());
    }

    /**
     * Opens a device for one thread of control.
     *
     * @param threads cores to compute on, the caller's among them
     * @throws IllegalArgumentException for an unknown device
     * @throws nazca.tensor.DeviceException if its driver fails
     */
    public static Compute open(String device, int threads) {
        if (OpenCl.names(device)) {
            return openCl(device, threads);
        }
        Require.argument(names().contains(device), "unknown device %s", device);
        Denormals.require();
        Workers workers = new Workers(threads);
        Kernels kernels = device.equals(CPU) ? CpuKernels.choose(workers) : CpuKernels.scalar();
        Memory memory = new HostMemory(new Device(device, kernels.reason()));
        return new Compute(workers, new Engine(kernels, memory), null);
    }

    private static Compute openCl(String device, int threads) {
        OpenClDevice found = OpenCl.find(device);
        OpenClQueue queue = OpenClQueue.open(found);
        OpenClKernels set = OpenClKernels.create(queue, OpenCl.cache(), OpenCl.tuning(found));
        Denormals.require(); // drivers are loaded by now
        Engine engine = new Engine(set.kernels(), new OpenClMemory(queue));
        return new Compute(new Workers(threads), engine, new Opened(queue, set));
    }

    /** Kernels and memory. */
    public Engine engine() {
        return engine;
    }

    /** The pool that the kernels split their work over. */
    public Workers workers() {
        return workers;
    }

    /** What latencies are measured on; an OpenCL device times its kernels itself, too. */
    public Target target() {
        return opened == null
                ? new Target(engine, workers)
                : new Target(engine, workers, opened.queue()::kernelNanos);
    }

    /** Whether the kernels promise the bits of the scalar definition. */
    public boolean keepsContract() {
        return opened == null || opened.set().arithmetic().keepsContract();
    }

    /**
     * Runs every kernel until the JVM has compiled it; an OpenCL device's are compiled already.
     *
     * @param warning hears a sentence about kernels that stay slow, where the JVM's flags explain
     *     it, or about what a device does not promise
     */
    public void warmUp(Consumer<String> warning) {
        if (opened != null) {
            OpenCl.warning(opened.queue().device(), opened.set().arithmetic()).ifPresent(warning);
            return;
        }
        Optional<String> boxed = KernelWarmUp.run(engine.kernels(), WARM_UP_NANOS);
        if (!KernelWarmUp.compilerFlagsAreSet()) {
            boxed.ifPresent(warning);
        }
    }

    @Override
    public void close() {
        workers.close();
        engine.memory().close();
        if (opened != null) {
            opened.queue().close();
        }
    }
}
