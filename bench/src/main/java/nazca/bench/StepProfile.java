package nazca.bench;

import nazca.kernels.Kernels;
import nazca.kernels.cpu.CpuKernels;
import nazca.nn.arch.NetworkSpec;
import nazca.tensor.Require;
import nazca.tensor.Workers;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongSupplier;

/**
 * Where a training step's time goes: a line per kernel operation, and a line per geometry.
 *
 * <p>Arguments: {@code NETWORK THREADS [BATCH [STEPS]]}; the network is {@code reference} or {@code
 * small}, the batch 64 and the steps 5 unless given.
 */
public final class StepProfile {
    private static final long PATIENCE_NANOS = 10_000_000_000L;

    private StepProfile() {}

    /** Prints the profile to standard output. */
    public static void main(String[] args) {
        Require.argument(
                args.length >= 2 && args.length <= 4,
                "step profile: the arguments are NETWORK THREADS [BATCH [STEPS]], got %d",
                args.length);
        NetworkSpec network = BenchNetworks.named(args[0]);
        int threads = Integer.parseInt(args[1]);
        int batch = args.length > 2 ? Integer.parseInt(args[2]) : 64;
        int steps = args.length > 3 ? Integer.parseInt(args[3]) : 5;
        try (Workers workers = new Workers(threads)) {
            Kernels real = CpuKernels.choose(workers);
            System.out.println(MachineDescription.text(real));
            LongSupplier clock = clock(threads);
            TimedKernels timed = new TimedKernels(real, clock);
            try (FixedBatchTraining training =
                    new FixedBatchTraining(network, batch, timed.kernels())) {
                warmUp(training, clock);
                timed.reset();
                long nanos = run(training, steps, clock);
                training.check();
                print(timed.times(), nanos, steps);
                double peak = new FmaPeak(workers).gigaflops();
                double reached = training.flops() * steps / nanos;
                System.out.printf(
                        Locale.ROOT,
                        "%s, batch %d, %d threads: %.1f ms/step, %.1f GFLOP/s, %.1f%% of %.1f%n",
                        network.name(),
                        batch,
                        threads,
                        nanos / 1e6 / steps,
                        reached,
                        100 * reached / peak,
                        peak);
            }
        }
    }

    /**
     * The processor time of this thread where it is the only one, so that what other programs take
     * does not count; else wall time.
     */
    private static LongSupplier clock(int threads) {
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        return threads == 1 ? thread::getCurrentThreadCpuTime : System::nanoTime;
    }

    /** Steps until the fastest one has not become faster for a while: kernels are compiled then. */
    private static void warmUp(FixedBatchTraining training, LongSupplier clock) {
        long best = Long.MAX_VALUE;
        long improved = System.nanoTime();
        while (System.nanoTime() - improved < PATIENCE_NANOS) {
            long nanos = run(training, 1, clock);
            if (nanos < 0.97 * best) {
                best = nanos;
                improved = System.nanoTime();
            }
        }
    }

    private static long run(FixedBatchTraining training, int steps, LongSupplier clock) {
        long start = clock.getAsLong();
        for (int i = 0; i < steps; i++) {
            training.step();
        }
        return clock.getAsLong() - start;
    }

    private static void print(Collection<KernelTime> times, long nanos, int steps) {
        Map<String, KernelTime> operations = new TreeMap<>();
        KernelTime all = new KernelTime("all kernels", "");
        for (KernelTime time : times) {
            operations
                    .computeIfAbsent(time.operation(), name -> new KernelTime(name, ""))
                    .add(time);
            all.add(time);
        }
        double stepNanos = (double) nanos / steps;
        System.out.println("calls   ms/step  share            rate heap bytes  operation");
        Comparator<KernelTime> slowestFirst =
                Comparator.comparingLong(KernelTime::nanos).reversed();
        List<KernelTime> single = new ArrayList<>(times);
        single.sort(slowestFirst);
        List<KernelTime> whole = new ArrayList<>(operations.values());
        whole.sort(slowestFirst);
        whole.forEach(time -> System.out.println(time.line(steps, stepNanos)));
        System.out.println(all.line(steps, stepNanos));
        System.out.println();
        single.forEach(time -> System.out.println(time.line(steps, stepNanos)));
        System.out.println();
    }
}
