package nazca.nas.supernet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nazca.autograd.CrossEntropy;
import nazca.autograd.ModelState;
import nazca.autograd.Op;
import nazca.autograd.Parameter;
import nazca.autograd.Slot;
import nazca.autograd.Step;
import nazca.autograd.StepMode;
import nazca.nas.derive.InheritedWeights;
import nazca.nas.gate.Gate;
import nazca.nas.gate.GateMode;
import nazca.nas.gate.ZeroPolicy;
import nazca.nas.space.MixedTree;
import nazca.nas.space.PlacedEdge;
import nazca.nas.space.SpaceBlock;
import nazca.nas.space.Spaces;
import nazca.nn.BatchScore;
import nazca.nn.Block;
import nazca.nn.BlockBuilder;
import nazca.nn.Initializer;
import nazca.nn.Model;
import nazca.nn.Network;
import nazca.nn.Trainer;
import nazca.nn.arch.TreeOp;
import nazca.tensor.Shape;
import nazca.tensor.View;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/** Tree cells whose edges are mixed: three blocks, two of stride 2, 36 edges. */
class MixedTreeTest {
    private static final List<TreeOp> OPS = List.of(TreeOp.values());
    private static final double H = 0.02;
    private static final double TOLERANCE = 3e-5;
    private static final int MAX = OPS.indexOf(TreeOp.MAX_3);
    private static final int IDENTITY = OPS.indexOf(TreeOp.IDENTITY);

    private final SupernetFixture net =
            new SupernetFixture(
                    Spaces.open(
                            Spaces.PROXYLESS_CIFAR_TREE,
                            Map.of("blocks", 1L, "stem", 4L, "widening", 6L),
                            new Shape(16, 16, 2),
                            3),
                    4);
    private final int edges = net.space.edges().size();

    @AfterEach
    void close() {
        net.close();
    }

    private int[] path(Random random, int... banned) {
        int[] path = new int[edges];
        for (int e = 0; e < edges; e++) {
            do {
                path[e] = random.nextInt(OPS.size());
            } while (contains(banned, path[e]));
        }
        return path;
    }

    private static boolean contains(int[] values, int value) {
        return Arrays.stream(values).anyMatch(v -> v == value);
    }

    @Test
    void recomputingGivesTheGateGradientsOfHoldingEveryOutputToTheBit() {
        Random random = new Random(1);
        for (int draw = 0; draw < 4; draw++) {
            int[] path = path(random);
            net.search(GateMode.FULL, ZeroPolicy.COMPLETE, path);
            double[][] held = net.pass(StepMode.ARCHITECTURE);
            net.search(GateMode.FULL_V2, ZeroPolicy.COMPLETE, path);
            assertThat(net.pass(StepMode.ARCHITECTURE)).isDeepEqualTo(held);
            assertThat(net.step.slab().isEmpty()).isTrue();
            for (double[] edge : held) {
                assertThat(edge).doesNotContain(Double.NaN).doesNotContain(0.0);
            }
        }
    }

    /**
     * A derived network has no slot for an edge that hands its input on, so its gradients are added
     * in another order there; without such edges every bit is the same.
     */
    @Test
    void aPathComputesWhatTheDerivedNetworkComputes() {
        Random random = new Random(2);
        for (int draw = 0; draw < 3; draw++) {
            assertDerived(path(random, IDENTITY), 0);
            assertDerived(path(random), 2e-5);
        }
    }

    private void assertDerived(int[] path, double tolerance) {
        net.supernet.choose(path);
        BatchScore score = pass(net.supernet);
        Map<String, float[]> own = new HashMap<>();
        for (Parameter parameter : net.step.present()) {
            own.put(derivedName(parameter.name(), path), read(parameter));
        }
        ModelState state = new ModelState(net.engine.memory());
        Initializer initial = new Initializer(9, net.engine.memory());
        Network network = new Network(net.space.derive(path), new BlockBuilder(state, initial));
        InheritedWeights.copy(net.space, path, net.state, state);
        assertThat(pass(network)).isEqualTo(score);
        assertThat(own).hasSameSizeAs(state.parameters());
        for (Parameter parameter : state.parameters()) {
            float[] derived = read(parameter);
            float[] searched = Objects.requireNonNull(own.get(parameter.name()));
            for (int i = 0; i < derived.length; i++) {
                assertThat((double) searched[i])
                        .as(parameter.name())
                        .isCloseTo(derived[i], within(tolerance * (1 + Math.abs(derived[i]))));
            }
        }
    }

    private BatchScore pass(Model model) {
        CrossEntropy loss = new CrossEntropy(net.engine, model.logits(), 0f, net.batch.size());
        BatchScore score = Trainer.forward(model, net.step, loss, StepMode.WEIGHTS, net.batch);
        loss.backward(net.step, 1f);
        net.step.backward();
        return score;
    }

    private float[] read(Parameter parameter) {
        return net.engine.memory().download(parameter.gradient(), parameter.elements());
    }

    private String derivedName(String name, int[] path) {
        List<PlacedEdge> placed = net.space.placedEdges();
        for (int e = 0; e < edges; e++) {
            String prefix = placed.get(e).name() + "." + path[e] + ".";
            if (name.startsWith(prefix)) {
                return placed.get(e).name() + "." + name.substring(prefix.length());
            }
        }
        return name;
    }

    /**
     * dL/dgate_k by fourth-order differences of the loss with h o_k(x) added to an edge's output,
     * in a twin that is only ever run forward. No maximum is on the path, whose kinks differences
     * would step over; as rivals they are there.
     */
    @Test
    void gateGradientsAreDifferencesOfTheLoss() {
        Twin twin = new Twin();
        keepOffKinks(net.state);
        keepOffKinks(twin.state);
        Random random = new Random(3);
        for (int draw = 0; draw < 2; draw++) {
            int[] path = path(random, MAX);
            net.search(GateMode.FULL_V2, ZeroPolicy.COMPLETE, path);
            double[][] gradients = net.pass(StepMode.ARCHITECTURE);
            double largest = 0;
            for (int e = 0; e < edges; e++) {
                for (int k = 0; k < OPS.size(); k++) {
                    double slope = twin.slope(path, e, k);
                    assertThat(gradients[e][k]).isCloseTo(slope, within(TOLERANCE));
                    largest = Math.max(largest, Math.abs(slope));
                }
            }
            assertThat(largest).isGreaterThan(30 * TOLERANCE);
        }
    }

    /** Moves what ReLU sees well above 0. */
    private void keepOffKinks(ModelState state) {
        for (Parameter parameter : state.parameters()) {
            boolean scale = parameter.name().endsWith(".bn.gamma");
            if (scale || parameter.name().endsWith(".bn.beta")) {
                float[] values = new float[Math.toIntExact(parameter.elements())];
                Arrays.fill(values, scale ? 0.3f : 2);
                net.engine.memory().upload(values, parameter.value());
            }
        }
    }

    /** The supernet built once more with an operation behind every edge that changes its output. */
    private final class Twin {
        private final ModelState state = new ModelState(net.engine.memory());
        private final List<Block> blocks = new ArrayList<>();
        private final List<MixedEdge> mixed = new ArrayList<>();
        private Slot logits = net.supernet.input();
        private int watched;
        private float[] output = {};
        private float[] change = {};

        /** Initial values follow from names, so the twin has the supernet's weights. */
        Twin() {
            Initializer initial = new Initializer(1, net.engine.memory());
            BlockBuilder builder = new BlockBuilder(state, initial);
            for (int i = 0; i < net.space.blocks().size(); i++) {
                blocks.add(block("blocks." + i, net.space.blocks().get(i), builder));
                logits = blocks.getLast().out();
            }
        }

        private Block block(String name, SpaceBlock block, BlockBuilder builder) {
            if (!(block instanceof MixedTree tree)) {
                return builder.build(name, block.derive(new int[0]), logits);
            }
            int first = mixed.size();
            List<PlacedEdge> placed = tree.edges(name, logits.shape());
            MixedEdge[] own = new MixedEdge[placed.size()];
            Block built =
                    builder.build(
                            name,
                            tree.frame().mixed(logits.shape()),
                            logits,
                            (e, edge, x, y) -> {
                                own[e] =
                                        new MixedEdge(
                                                edge,
                                                placed.get(e).block(),
                                                x,
                                                y,
                                                builder,
                                                net.engine);
                                return new Watched(first + e, own[e], y);
                            });
            mixed.addAll(Arrays.asList(own));
            return built;
        }

        double slope(int[] path, int edge, int candidate) {
            int[] other = path.clone();
            other[edge] = candidate;
            change = new float[0];
            watched = edge;
            loss(other);
            float[] own = output.clone();
            double near = difference(path, own, H);
            double far = difference(path, own, 2 * H);
            return (8 * near - far) / (12 * H);
        }

        private double difference(int[] path, float[] own, double h) {
            return changed(path, own, h) - changed(path, own, -h);
        }

        private double changed(int[] path, float[] own, double factor) {
            change = new float[own.length];
            for (int i = 0; i < own.length; i++) {
                change[i] = (float) (factor * own[i]);
            }
            return loss(path);
        }

        /** Mean cross-entropy in double, from the logits. */
        private double loss(int[] path) {
            for (int e = 0; e < path.length; e++) {
                mixed.get(e).set(Gate.path(path[e]), GateMode.FULL_V2, ZeroPolicy.COMPLETE);
            }
            Step step = net.step;
            step.begin(net.batch.size(), StepMode.SAMPLING);
            View pixels = step.allocate(net.supernet.input());
            long bytes = 4L * net.batch.size() * net.space.input().elements();
            net.engine.memory().upload(net.batch.images(), pixels, bytes);
            blocks.forEach(block -> block.forward(step));
            int classes = net.space.classes();
            float[] scores =
                    net.engine.memory().download(step.value(logits), net.batch.size() * classes);
            double sum = 0;
            for (int n = 0; n < net.batch.size(); n++) {
                int label = net.batch.labels().getAtIndex(ValueLayout.JAVA_INT, n);
                double weights = 0;
                for (int c = 0; c < classes; c++) {
                    weights += Math.exp(scores[n * classes + c] - scores[n * classes + label]);
                }
                sum += Math.log(weights);
            }
            return sum / net.batch.size();
        }

        private final class Watched implements Op {
            private final int index;
            private final MixedEdge edge;
            private final Slot y;

            Watched(int index, MixedEdge edge, Slot y) {
                this.index = index;
                this.edge = edge;
                this.y = y;
            }

            @Override
            public void forward(Step step) {
                edge.forward(step);
                if (index != watched) {
                    return;
                }
                int elements = step.batch() * y.shape().elements();
                output = net.engine.memory().download(step.value(y), elements);
                if (change.length == elements) {
                    float[] moved = output.clone();
                    for (int i = 0; i < elements; i++) {
                        moved[i] += change[i];
                    }
                    net.engine.memory().upload(moved, step.allocate(y));
                }
            }

            @Override
            public void backward(Step step) {
                throw new IllegalStateException("the twin runs forward only");
            }
        }
    }
}
