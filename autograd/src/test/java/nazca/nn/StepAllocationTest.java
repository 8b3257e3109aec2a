package nazca.nn;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;

import nazca.autograd.CrossEntropy;
import nazca.autograd.Engine;
import nazca.autograd.ModelState;
import nazca.autograd.StepMode;
import nazca.data.Batch;
import nazca.kernels.Kernels;
import nazca.kernels.cpu.CpuKernels;
import nazca.kernels.cpu.KernelWarmUp;
import nazca.nn.arch.Architectures;
import nazca.nn.arch.ClassifierBlock;
import nazca.nn.arch.ConvBlock;
import nazca.nn.arch.MBConvBlock;
import nazca.nn.arch.NetworkSpec;
import nazca.optim.Sgd;
import nazca.tensor.Device;
import nazca.tensor.HostMemory;
import nazca.tensor.Shape;
import nazca.tensor.Workers;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * What a training step allocates once its kernels are compiled; boxed vectors would show at once.
 */
@Tag("allocation")
class StepAllocationTest {
    private static final long MOST_BYTES = 64 << 10;
    private static final int STEPS = 4;
    private static final long PATIENCE_NANOS = 60_000_000_000L;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Every kernel and stride; 16 and 40 channels fill vectors and leave tails. */
    private static NetworkSpec small() {
        return new NetworkSpec(
                "small",
                new Shape(14, 14, 1),
                List.of(
                        new ConvBlock(3, 2, 1, 16),
                        new MBConvBlock(3, 1, 3, 16, 16, true),
                        new MBConvBlock(5, 2, 3, 16, 40, false),
                        new MBConvBlock(7, 1, 1, 40, 40, true),
                        new ConvBlock(1, 1, 40, 64),
                        new ClassifierBlock(64, 10)));
    }

    /**
     * The kernels are warmed up as before a search, and the small network goes first: its steps are
     * short, so that what runs once a step is compiled when the long steps begin.
     */
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void stepsOfBothNetworksAllocateUnder64KilobytesAndNothingNative(int threads) {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        try (Workers workers = new Workers(threads)) {
            Kernels kernels = CpuKernels.choose(workers);
            assertThat(kernels.name()).startsWith("vector");
            KernelWarmUp.run(kernels, PATIENCE_NANOS);
            long[] mine = threadsSince(before);
            assertThat(mine).hasSize(threads);
            stepAllocatesLittle(small(), 64, kernels, mine);
            stepAllocatesLittle(Architectures.referenceCifar(), 2, kernels, mine);
        }
    }

    private static void stepAllocatesLittle(
            NetworkSpec spec, int batchSize, Kernels kernels, long[] threads) {
        try (CountingMemory memory = new CountingMemory(new HostMemory(new Device("cpu", "")));
                Arena arena = Arena.ofConfined()) {
            Batch batch = batch(arena, spec, batchSize);
            Trainer trainer = trainer(spec, batch, new Engine(kernels, memory));

            long bytes = afterWarmUp(threads, trainer, batch);
            int buffers = memory.allocations();
            trainer.train(batch, 0.01);

            assertThat(bytes).as("heap bytes of a step, %s", spec.name()).isLessThan(MOST_BYTES);
            assertThat(memory.allocations())
                    .as("native allocations, %s", spec.name())
                    .isEqualTo(buffers);
        }
    }

    private static Trainer trainer(NetworkSpec spec, Batch batch, Engine engine) {
        ModelState state = new ModelState(engine.memory());
        Initializer initial = new Initializer(5, engine.memory());
        Network network = new Network(spec, new BlockBuilder(state, initial));
        CrossEntropy loss = new CrossEntropy(engine, network.logits(), 0.1f, batch.size());
        long bytes =
                MemoryPlan.peakBytes(
                        engine,
                        step -> {
                            Trainer.forward(network, step, loss, StepMode.WEIGHTS, batch);
                            loss.backward(step, 1f);
                            step.backward();
                        });
        return new Trainer(
                network,
                MemoryPlan.allocate(engine, bytes),
                loss,
                new Sgd(engine, 0.9, true, 1e-4).clippedAt(1, state.parameters()));
    }

    /**
     * Bytes a step of all given threads: as soon as they are few, else what they are when patience
     * ends.
     */
    private static long afterWarmUp(long[] threads, Trainer trainer, Batch batch) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        long bytes;
        do {
            long before = allocated(threads);
            for (int i = 0; i < STEPS; i++) {
                trainer.train(batch, 0.01);
            }
            bytes = (allocated(threads) - before) / STEPS;
        } while (bytes >= MOST_BYTES && System.nanoTime() < end);
        return bytes;
    }

    private static long allocated(long[] threads) {
        long bytes = 0;
        for (long thread : threads) {
            bytes += THREADS.getThreadAllocatedBytes(thread);
        }
        return bytes;
    }

    /** The calling thread and every thread that was not there before. */
    private static long[] threadsSince(Set<Thread> before) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(
                        thread ->
                                thread.equals(Thread.currentThread())
                                        || (isWorker(thread) && !before.contains(thread)))
                .mapToLong(Thread::threadId)
                .toArray();
    }

    private static boolean isWorker(Thread thread) {
        return thread.getName().startsWith("nazca-worker");
    }

    private static Batch batch(Arena arena, NetworkSpec spec, int size) {
        Random random = new Random(9);
        int elements = size * spec.input().elements();
        MemorySegment images = arena.allocate(4L * elements, 64);
        for (int i = 0; i < elements; i++) {
            images.setAtIndex(ValueLayout.JAVA_FLOAT, i, (float) random.nextGaussian());
        }
        int[] labels = random.ints(size, 0, spec.classes()).toArray();
        return new Batch(size, images, arena.allocateFrom(ValueLayout.JAVA_INT, labels));
    }
}
