package nazca.nas.supernet;

import static org.assertj.core.api.Assertions.assertThat;

import nazca.autograd.ModelState;
import nazca.autograd.Parameter;
import nazca.autograd.Slot;
import nazca.autograd.Step;
import nazca.autograd.StepMode;
import nazca.nas.gate.Gate;
import nazca.nas.gate.GateMode;
import nazca.nas.gate.Probabilities;
import nazca.nas.gate.ZeroPolicy;
import nazca.nas.search.ArchitectureGradient;
import nazca.nas.space.FixedBlock;
import nazca.nas.space.MixedBlock;
import nazca.nas.space.MixedCells;
import nazca.nas.space.MixedTree;
import nazca.nn.Block;
import nazca.nn.BlockBuilder;
import nazca.nn.Initializer;
import nazca.tensor.View;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * The binary gates' estimate on every network of three edges. Its oracle adds h o_k(x) to an edge's
 * output and takes fourth-order differences of the loss, in a twin that is only ever run forward;
 * what follows is the specification's double sum over j, written out.
 */
class EveryPathGateTest {
    private static final double H = 0.05;
    private static final double TOLERANCE = 3e-5;

    private final SupernetFixture net = SupernetFixture.threeEdges();
    private final double[][] alphas = alphas();
    private final List<Runnable> stages = new ArrayList<>();
    private final List<MixedEdge> edges = new ArrayList<>();
    private final List<Slot> edgeInputs = new ArrayList<>();
    private final float[][] inputs = new float[alphas.length][];
    private final float[][] outputs = new float[alphas.length][];
    private Slot logits = net.supernet.input();

    private Change change = _ -> {};

    private interface Change {
        void at(int edge);
    }

    private double[][] alphas() {
        Random random = new Random(9);
        return Arrays.stream(net.space.choices())
                .mapToObj(count -> random.doubles(count, -1, 1).toArray())
                .toArray(double[][]::new);
    }

    /** Initial values follow from names, so the twin has the supernet's weights. */
    @BeforeEach
    void buildTwin() {
        ModelState twin = new ModelState(net.engine.memory());
        BlockBuilder builder = new BlockBuilder(twin, new Initializer(1, net.engine.memory()));
        for (int i = 0; i < net.space.blocks().size(); i++) {
            String name = "blocks." + i;
            switch (net.space.blocks().get(i)) {
                case FixedBlock fixed -> {
                    Block block = builder.build(name, fixed.spec(), logits);
                    stages.add(() -> block.forward(net.step));
                    logits = block.out();
                }
                case MixedBlock mixed -> {
                    Slot out = Slot.of(name, mixed.output(logits.shape()));
                    addEdge(new MixedEdge(name, mixed, logits, out, builder, net.engine));
                }
                case MixedTree _, MixedCells _ -> throw new IllegalStateException(name);
            }
        }
        keepOffKinks(net.state);
        keepOffKinks(twin);
    }

    /** Inputs of ReLU6 near 3, away from kinks that a difference would step over. */
    private void keepOffKinks(ModelState state) {
        for (Parameter parameter : state.parameters()) {
            String name = parameter.name();
            boolean scale = name.endsWith(".bn.gamma");
            if (!name.contains(".project.") && (scale || name.endsWith(".bn.beta"))) {
                float[] values = new float[Math.toIntExact(parameter.elements())];
                Arrays.fill(values, scale ? 0.4f : 3);
                net.engine.memory().upload(values, parameter.value());
            }
        }
    }

    private void addEdge(MixedEdge edge) {
        int index = edges.size();
        edges.add(edge);
        edgeInputs.add(logits);
        stages.add(
                () -> {
                    float[] in = read(edgeInputs.get(index));
                    edge.forward(net.step);
                    inputs[index] = in;
                    outputs[index] = read(edge.out());
                    change.at(index);
                });
        logits = edge.out();
    }

    @AfterEach
    void close() {
        net.close();
    }

    private float[] read(Slot slot) {
        int elements = net.batch.size() * slot.shape().elements();
        return net.engine.memory().download(net.step.value(slot), elements);
    }

    /** The twin's mean cross-entropy in double, from its logits. */
    private double lossOfTwin(int[] path, Change newChange) {
        change = newChange;
        for (int e = 0; e < path.length; e++) {
            edges.get(e).set(Gate.path(path[e]), GateMode.FULL_V2, ZeroPolicy.COMPLETE);
        }
        Step step = net.step;
        step.begin(net.batch.size(), StepMode.SAMPLING);
        View pixels = step.allocate(net.supernet.input());
        long bytes = 4L * net.batch.size() * net.space.input().elements();
        net.engine.memory().upload(net.batch.images(), pixels, bytes);
        stages.forEach(Runnable::run);
        float[] scores = read(logits);
        int classes = net.space.classes();
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

    /** o_k(x) at an edge behind the rest of the path, without the shortcut. */
    private float[] candidateOutput(int[] path, int edge, int candidate) {
        int[] other = path.clone();
        other[edge] = candidate;
        lossOfTwin(other, _ -> {});
        float[] output = outputs[edge].clone();
        if (edges.get(edge).block().shortcut()) {
            for (int i = 0; i < output.length; i++) {
                output[i] -= inputs[edge][i];
            }
        }
        return output;
    }

    private double gateSlope(int[] path, int edge, int candidate) {
        float[] own = candidateOutput(path, edge, candidate);
        double near = difference(path, edge, own, H);
        double far = difference(path, edge, own, 2 * H);
        return (8 * near - far) / (12 * H);
    }

    private double difference(int[] path, int edge, float[] own, double h) {
        double up = lossOfTwin(path, e -> add(e == edge, edge, own, h));
        double down = lossOfTwin(path, e -> add(e == edge, edge, own, -h));
        return up - down;
    }

    private void add(boolean here, int edge, float[] own, double factor) {
        if (here) {
            float[] changed = outputs[edge].clone();
            for (int i = 0; i < changed.length; i++) {
                changed[i] += (float) (factor * own[i]);
            }
            net.engine.memory().upload(changed, net.step.value(edges.get(edge).out()));
        }
    }

    /** dL/dgate of every candidate of every edge on a path. */
    private double[][] gateSlopes(int[] path) {
        double[][] slopes = new double[path.length][];
        for (int e = 0; e < path.length; e++) {
            slopes[e] = new double[alphas[e].length];
            for (int k = 0; k < slopes[e].length; k++) {
                slopes[e][k] = gateSlope(path, e, k);
            }
        }
        return slopes;
    }

    /** dL/dalpha_i = sum_j b_j p_j (delta_ij - p_i) over the rivals. */
    private static double[] specified(double[] p, double[] b) {
        double[] gradient = new double[p.length];
        for (int i = 0; i < p.length; i++) {
            for (int j = 0; j < p.length; j++) {
                gradient[i] += b[j] * p[j] * ((i == j ? 1 : 0) - p[i]);
            }
        }
        return gradient;
    }

    private static double[] pick(double[] values, int[] rivals) {
        return Arrays.stream(rivals).mapToDouble(k -> values[k]).toArray();
    }

    private Gate gate(int edge, int active, int... rivals) {
        return new Gate(active, rivals, Probabilities.softmax(pick(alphas[edge], rivals)));
    }

    private void assertEstimate(GateMode mode, Gate[] gates, double[][] slopes) {
        for (int e = 0; e < gates.length; e++) {
            net.supernet.edges().get(e).set(gates[e], mode, ZeroPolicy.COMPLETE);
        }
        double[][] b = net.pass(StepMode.ARCHITECTURE);
        double largest =
                Arrays.stream(b).flatMapToDouble(Arrays::stream).map(Math::abs).max().orElse(0);
        assertThat(largest).isGreaterThan(30 * TOLERANCE);
        for (int e = 0; e < gates.length; e++) {
            double[] estimate = ArchitectureGradient.of(gates[e], b[e], new double[0][]).total();
            double[] wanted = pick(slopes[e], gates[e].rivals());
            assertThat(b[e]).usingComparatorWithPrecision(TOLERANCE).containsExactly(wanted);
            assertThat(estimate)
                    .usingComparatorWithPrecision(TOLERANCE)
                    .containsExactly(specified(gates[e].probabilities(), wanted));
        }
    }

    @Test
    void allCandidatesGatesFollowTheFormulaOnEveryPath() {
        for (int[] path : net.networks()) {
            double[][] slopes = gateSlopes(path);
            Gate[] gates =
                    IntStream.range(0, path.length)
                            .mapToObj(
                                    e ->
                                            gate(
                                                    e,
                                                    path[e],
                                                    IntStream.range(0, alphas[e].length).toArray()))
                            .toArray(Gate[]::new);
            assertEstimate(GateMode.FULL, gates, slopes);
            assertEstimate(GateMode.FULL_V2, gates, slopes);
        }
    }

    @Test
    void twoCandidatesGatesFollowTheFormulaForEveryOrderedPair() {
        for (int[] path : net.networks()) {
            double[][] slopes = gateSlopes(path);
            for (int e = 0; e < path.length; e++) {
                for (int rival = 0; rival < alphas[e].length; rival++) {
                    if (rival != path[e]) {
                        assertEstimate(GateMode.TWO, pairs(path, e, rival), slopes);
                    }
                }
            }
        }
    }

    /** The pair of an edge, and on every other edge the active candidate and the next one. */
    private Gate[] pairs(int[] path, int edge, int rival) {
        return IntStream.range(0, path.length)
                .mapToObj(
                        e -> {
                            int other = e == edge ? rival : (path[e] + 1) % alphas[e].length;
                            return gate(
                                    e, path[e], Math.min(path[e], other), Math.max(path[e], other));
                        })
                .toArray(Gate[]::new);
    }
}
