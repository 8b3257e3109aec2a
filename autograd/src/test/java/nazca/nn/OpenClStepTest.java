package nazca.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import nazca.autograd.CrossEntropy;
import nazca.autograd.Engine;
import nazca.autograd.ModelState;
import nazca.autograd.StepMode;
import nazca.data.Batch;
import nazca.kernels.cpu.CpuKernels;
import nazca.kernels.opencl.OpenClKernels;
import nazca.kernels.opencl.Tuning;
import nazca.kernels.opencl.device.OpenClMemory;
import nazca.kernels.opencl.device.OpenClPlatforms;
import nazca.kernels.opencl.device.OpenClQueue;
import nazca.kernels.opencl.device.ProgramCache;
import nazca.kernels.opencl.device.Traffic;
import nazca.nn.arch.ClassifierBlock;
import nazca.nn.arch.ConvBlock;
import nazca.nn.arch.MBConvBlock;
import nazca.nn.arch.NetworkSpec;
import nazca.optim.Sgd;
import nazca.tensor.Device;
import nazca.tensor.HostMemory;
import nazca.tensor.Shape;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

class OpenClStepTest {
    private static final String REQUIRED = "NAZCA_REQUIRE_OPENCL";

    /** Less than the norm of the first steps' gradients. */
    private static final double CLIPPED = 0.1;

    private static final NetworkSpec NETWORK =
            new NetworkSpec(
                    "small",
                    new Shape(14, 14, 1),
                    List.of(
                            new ConvBlock(3, 2, 1, 8),
                            new MBConvBlock(3, 1, 3, 8, 8, true),
                            new MBConvBlock(5, 2, 3, 8, 20, false),
                            new ConvBlock(1, 1, 20, 33),
                            new ClassifierBlock(33, 10)));

    @Test
    void aClippedStepMovesOnlyTheBatchAndTheLossAndHasTheBitsOfTheCpu(@TempDir Path programs) {
        OpenClPlatforms platforms = OpenClPlatforms.find();
        if (Boolean.parseBoolean(System.getenv(REQUIRED))) {
            assertThat(platforms.missing()).as(REQUIRED + " is set").isEmpty();
        }
        assumeFalse(platforms.devices().isEmpty(), platforms.missing());
        try (OpenClQueue queue = OpenClQueue.open(platforms.devices().getFirst());
                OpenClMemory memory = new OpenClMemory(queue);
                HostMemory host = new HostMemory(new Device("cpu", "test"));
                Arena arena = Arena.ofConfined()) {
            Batch batch = batch(arena, 6);
            OpenClKernels set =
                    OpenClKernels.create(queue, new ProgramCache(programs), Tuning.none());
            Trainer there = trainer(batch, new Engine(set.kernels(), memory));
            Trainer here = trainer(batch, new Engine(CpuKernels.scalar(), host));
            Trainer whole = trainer(batch, new Engine(CpuKernels.scalar(), host), 1e9);
            Traffic traffic = queue.traffic();
            assertThat(there.train(batch, 0.1)).isEqualTo(here.train(batch, 0.1));
            long writes = traffic.writes();
            long reads = traffic.reads();
            long waits = traffic.waits();
            long buffers = traffic.buffers();
            long launches = traffic.launches();
            BatchScore second = there.train(batch, 0.1);
            assertThat(traffic.writes() - writes).isEqualTo(2);
            assertThat(traffic.reads() - reads).isEqualTo(1);
            assertThat(traffic.waits() - waits).as("the reading alone waits").isEqualTo(1);
            assertThat(traffic.buffers()).isEqualTo(buffers);
            assertThat(traffic.launches()).isGreaterThan(launches);
            assertThat(second).isEqualTo(here.train(batch, 0.1));
            whole.train(batch, 0.1);
            assertThat(whole.train(batch, 0.1)).as("without clipping").isNotEqualTo(second);
        }
    }

    private static Trainer trainer(Batch batch, Engine engine) {
        return trainer(batch, engine, CLIPPED);
    }

    private static Trainer trainer(Batch batch, Engine engine, double largestNorm) {
        ModelState state = new ModelState(engine.memory());
        Initializer initial = new Initializer(5, engine.memory());
        Network network = new Network(NETWORK, new BlockBuilder(state, initial));
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
                new Sgd(engine, 0.9, true, 1e-4).clippedAt(largestNorm, state.parameters()));
    }

    private static Batch batch(Arena arena, int size) {
        Random random = new Random(9);
        int elements = size * NETWORK.input().elements();
        MemorySegment images = arena.allocate(4L * elements, 64);
        for (int i = 0; i < elements; i++) {
            images.setAtIndex(ValueLayout.JAVA_FLOAT, i, (float) random.nextGaussian());
        }
        int[] labels = random.ints(size, 0, NETWORK.classes()).toArray();
        return new Batch(size, images, arena.allocateFrom(ValueLayout.JAVA_INT, labels));
    }
}
