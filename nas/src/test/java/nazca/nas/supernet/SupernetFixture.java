package nazca.nas.supernet;

import nazca.autograd.CrossEntropy;
import nazca.autograd.Engine;
import nazca.autograd.ModelState;
import nazca.autograd.NamedTensor;
import nazca.autograd.Parameter;
import nazca.autograd.Step;
import nazca.autograd.StepMode;
import nazca.data.Batch;
import nazca.nas.device.Compute;
import nazca.nas.gate.Gate;
import nazca.nas.gate.GateMode;
import nazca.nas.gate.ZeroPolicy;
import nazca.nas.space.FixedBlock;
import nazca.nas.space.MixedBlock;
import nazca.nas.space.SearchSpace;
import nazca.nn.BlockBuilder;
import nazca.nn.Initializer;
import nazca.nn.MemoryPlan;
import nazca.nn.Trainer;
import nazca.nn.arch.ClassifierBlock;
import nazca.nn.arch.ConvBlock;
import nazca.nn.arch.MBConvBlock;
import nazca.nn.arch.ZeroBlock;
import nazca.tensor.Shape;

import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A small supernet with one batch of noise: an edge with a shortcut and Zero, and one that changes
 * the shape.
 */
public final class SupernetFixture implements AutoCloseable {
    static final int BATCH = 4;
    static final int ZERO = 3;

    final Compute compute = Compute.open(Compute.CPU, 2);
    final Arena arena = Arena.ofConfined();
    final Engine engine = compute.engine();
    public final ModelState state = new ModelState(engine.memory());
    public final SearchSpace space;
    public final Supernet supernet;
    public final CrossEntropy loss;
    public final Batch batch;
    public final Step step;

    SupernetFixture() {
        this(
                new SearchSpace(
                        "tiny",
                        new Shape(10, 10, 2),
                        3,
                        List.of(
                                new FixedBlock(new ConvBlock(3, 2, 2, 6)),
                                new MixedBlock(
                                        List.of(
                                                new MBConvBlock(3, 1, 2, 6, 6, true),
                                                new MBConvBlock(5, 1, 3, 6, 6, true),
                                                new MBConvBlock(3, 1, 2, 6, 6, true),
                                                new ZeroBlock())),
                                new MixedBlock(
                                        List.of(
                                                new MBConvBlock(3, 2, 2, 6, 9, false),
                                                new MBConvBlock(7, 2, 3, 6, 9, false))),
                                new FixedBlock(new ClassifierBlock(9, 3)))),
                BATCH);
    }

    SupernetFixture(SearchSpace space, int batchSize) {
        this.space = space;
        this.supernet =
                new Supernet(
                        space,
                        new BlockBuilder(state, new Initializer(1, engine.memory())),
                        engine);
        this.loss = new CrossEntropy(engine, supernet.logits(), 0f, batchSize);
        Random random = new Random(2);
        float[] pixels = new float[batchSize * space.input().elements()];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (float) random.nextGaussian();
        }
        int[] labels = random.ints(batchSize, 0, space.classes()).toArray();
        this.batch =
                new Batch(
                        batchSize,
                        arena.allocateFrom(ValueLayout.JAVA_FLOAT, pixels),
                        arena.allocateFrom(ValueLayout.JAVA_INT, labels));
        this.step = MemoryPlan.allocate(engine, 64 << 20);
    }

    /**
     * Three edges, 18 networks: Zero on the first and the last one, and a change of the shape
     * between them.
     */
    public static SupernetFixture threeEdges() {
        return new SupernetFixture(
                new SearchSpace(
                        "three-edges",
                        new Shape(8, 8, 2),
                        3,
                        List.of(
                                new FixedBlock(new ConvBlock(3, 1, 2, 6)),
                                new MixedBlock(
                                        List.of(
                                                new MBConvBlock(3, 1, 2, 6, 6, true),
                                                new ZeroBlock())),
                                new MixedBlock(
                                        List.of(
                                                new MBConvBlock(3, 2, 2, 6, 8, false),
                                                new MBConvBlock(5, 2, 2, 6, 8, false),
                                                new MBConvBlock(7, 2, 3, 6, 8, false))),
                                new MixedBlock(
                                        List.of(
                                                new MBConvBlock(3, 1, 3, 8, 8, true),
                                                new MBConvBlock(5, 1, 2, 8, 8, true),
                                                new ZeroBlock())),
                                new FixedBlock(new ClassifierBlock(8, 3)))),
                16);
    }

    /** Every network of the space, as a candidate of each edge. */
    public List<int[]> networks() {
        List<int[]> all = List.of(new int[0]);
        for (int count : space.choices()) {
            all =
                    all.stream()
                            .flatMap(head -> IntStream.range(0, count).mapToObj(k -> join(head, k)))
                            .toList();
        }
        return all;
    }

    private static int[] join(int[] head, int last) {
        int[] joined = Arrays.copyOf(head, head.length + 1);
        joined[head.length] = last;
        return joined;
    }

    /** Gates that want gradients for all candidates. */
    void search(GateMode mode, ZeroPolicy policy, int... active) {
        for (int e = 0; e < active.length; e++) {
            int count = supernet.edges().get(e).block().candidates().size();
            int[] rivals = new int[count];
            Arrays.setAll(rivals, i -> i);
            double[] uniform = new double[count];
            Arrays.fill(uniform, 1.0 / count);
            supernet.edges().get(e).set(new Gate(active[e], rivals, uniform), mode, policy);
        }
    }

    /** A forward and backward pass; returns each edge's gate gradients. */
    double[][] pass(StepMode mode) {
        Trainer.forward(supernet, step, loss, mode, batch);
        loss.backward(step, 1f);
        step.backward();
        return supernet.edges().stream()
                .map(edge -> edge.gateGradients(engine))
                .toArray(double[][]::new);
    }

    /** Every weight, running statistic and velocity by name. */
    public Map<String, float[]> everything() {
        Map<String, float[]> all = new TreeMap<>();
        for (List<NamedTensor> tensors : List.of(state.weights(), state.velocities())) {
            for (NamedTensor tensor : tensors) {
                all.put(tensor.name(), engine.memory().download(tensor.view(), tensor.elements()));
            }
        }
        return all;
    }

    float[] gradient(String name) {
        Parameter parameter = parameter(name);
        return engine.memory().download(parameter.gradient(), parameter.elements());
    }

    float[] value(String name) {
        Parameter parameter = parameter(name);
        return engine.memory().download(parameter.value(), parameter.elements());
    }

    Parameter parameter(String name) {
        return state.parameters().stream()
                .filter(p -> p.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        arena.close();
        compute.close();
    }
}
