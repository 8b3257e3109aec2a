package nazca.bench;

import nazca.autograd.CrossEntropy;
import nazca.autograd.Engine;
import nazca.autograd.ModelState;
import nazca.autograd.Step;
import nazca.autograd.StepMode;
import nazca.data.Batch;
import nazca.kernels.Kernels;
import nazca.nas.gate.Gate;
import nazca.nas.gate.GateMode;
import nazca.nas.gate.ZeroPolicy;
import nazca.nas.space.SearchSpace;
import nazca.nas.supernet.SharedEdge;
import nazca.nas.supernet.Supernet;
import nazca.nn.BlockBuilder;
import nazca.nn.Initializer;
import nazca.nn.MemoryPlan;
import nazca.nn.Model;
import nazca.nn.Trainer;
import nazca.tensor.Device;
import nazca.tensor.HostMemory;
import nazca.tensor.random.RandomStream;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The most step memory that one step of a search really holds, in bytes: activations, gradients and
 * scratch. Every edge's path is its first candidate. Each figure is the high-water mark of a step
 * that ran, on random images, in a supernet of its own.
 */
final class SearchStepMemory {
    private static final long SEED = 17;

    private final Kernels kernels;
    private final SearchSpace space;
    private final int batch;

    SearchStepMemory(Kernels kernels, SearchSpace space, int batch) {
        this.kernels = kernels;
        this.space = space;
        this.batch = batch;
    }

    /** Peak of a weight step of the path alone, which trains one compact network. */
    long weightStep() {
        return peak(
                StepMode.WEIGHTS,
                (builder, engine) -> {
                    Supernet supernet = new Supernet(space, builder, engine);
                    supernet.choose(new int[space.edges().size()]);
                    return supernet;
                });
    }

    /** Peak of an architecture step behind binary gates. */
    long architectureStep(GateMode mode) {
        return peak(
                StepMode.ARCHITECTURE,
                (builder, engine) -> {
                    Supernet supernet = new Supernet(space, builder, engine);
                    for (SharedEdge edge : supernet.edges()) {
                        int count = edge.block().candidates().size();
                        int rivals = mode == GateMode.TWO ? 2 : count;
                        Gate gate =
                                new Gate(0, IntStream.range(0, rivals).toArray(), uniform(rivals));
                        edge.set(gate, mode, ZeroPolicy.COMPLETE);
                    }
                    return supernet;
                });
    }

    /** Peak of an architecture step that runs the sampled candidate alone. */
    long straightThrough() {
        return peak(
                StepMode.ARCHITECTURE,
                (builder, engine) -> {
                    Supernet supernet = new Supernet(space, builder, engine);
                    Gate gate = new Gate(0, new int[] {0}, uniform(1));
                    for (SharedEdge edge : supernet.edges()) {
                        edge.set(gate, GateMode.STRAIGHT_THROUGH, ZeroPolicy.COMPLETE);
                    }
                    return supernet;
                });
    }

    /** Peak of an architecture step of the weighted sum of all candidates. */
    long weightedSum() {
        return peak(
                StepMode.ARCHITECTURE,
                (builder, engine) -> {
                    Supernet supernet = new Supernet(space, builder, engine);
                    for (SharedEdge edge : supernet.edges()) {
                        edge.mix(uniform(edge.block().candidates().size()), true);
                    }
                    return supernet;
                });
    }

    private interface Build {
        Model model(BlockBuilder builder, Engine engine);
    }

    private long peak(StepMode mode, Build build) {
        try (HostMemory memory = new HostMemory(new Device("cpu", "this machine"));
                Arena arena = Arena.ofConfined()) {
            Engine engine = new Engine(kernels, memory);
            ModelState state = new ModelState(memory);
            Model model =
                    build.model(new BlockBuilder(state, new Initializer(SEED, memory)), engine);
            CrossEntropy loss = new CrossEntropy(engine, model.logits(), 0f, batch);
            Batch images = randomBatch(arena);
            long planned =
                    MemoryPlan.peakBytes(engine, dry -> pass(dry, model, loss, mode, images));
            Step step = MemoryPlan.allocate(engine, planned);
            pass(step, model, loss, mode, images);
            return step.slab().highWaterBytes();
        }
    }

    private static void pass(
            Step step, Model model, CrossEntropy loss, StepMode mode, Batch images) {
        Trainer.forward(model, step, loss, mode, images);
        loss.backward(step, 1f);
        step.backward();
    }

    private static double[] uniform(int count) {
        double[] p = new double[count];
        Arrays.fill(p, 1.0 / count);
        return p;
    }

    private Batch randomBatch(Arena arena) {
        int elements = batch * space.input().elements();
        MemorySegment images = arena.allocate(4L * elements, 64);
        RandomStream pixels = RandomStream.of(SEED, "bench/images");
        for (int i = 0; i < elements; i++) {
            images.setAtIndex(ValueLayout.JAVA_FLOAT, i, pixels.normal(i));
        }
        MemorySegment labels = arena.allocate(4L * batch, 64);
        RandomStream classes = RandomStream.of(SEED, "bench/labels");
        for (int i = 0; i < batch; i++) {
            labels.setAtIndex(ValueLayout.JAVA_INT, i, classes.below(i, space.classes()));
        }
        return new Batch(batch, images, labels);
    }
}
