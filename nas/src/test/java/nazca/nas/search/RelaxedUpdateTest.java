package nazca.nas.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nazca.autograd.CrossEntropy;
import nazca.autograd.Engine;
import nazca.autograd.Parameter;
import nazca.autograd.Slot;
import nazca.autograd.StepMode;
import nazca.nas.gate.ArchitectureParameters;
import nazca.nas.objective.AddLinear;
import nazca.nas.objective.AdditiveCost;
import nazca.nas.objective.CostTerm;
import nazca.nas.objective.JointObjective;
import nazca.nas.supernet.SupernetFixture;
import nazca.nn.Trainer;
import nazca.optim.AdamSettings;
import nazca.optim.Sgd;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.DoubleSupplier;

/** DARTS over a real supernet of three edges, with Zero on two of them. */
class RelaxedUpdateTest {
    private static final double H = 0.02;
    private static final double XI = 0.05;
    private static final int[] EDGE_BLOCKS = {1, 2, 3};

    private final SupernetFixture net = SupernetFixture.threeEdges();
    private final Engine engine = net.step.engine();
    private final ArchitectureParameters parameters =
            new ArchitectureParameters(net.space.choices(), AdamSettings.relaxed(0.01), 1);
    private final MixedPass pass = new MixedPass(net.supernet, parameters);
    private final CrossEntropy smoothed =
            new CrossEntropy(engine, net.supernet.logits(), 0.1f, net.batch.size());

    RelaxedUpdateTest() {
        Random random = new Random(4);
        for (int e = 0; e < parameters.edges(); e++) {
            double[] alpha = parameters.alpha(e);
            Arrays.setAll(alpha, _ -> random.nextDouble(-1, 1));
        }
    }

    /** Inputs of ReLU6 near 3, since a difference would step over its kinks. */
    private void awayFromKinks() {
        for (Parameter parameter : net.state.parameters()) {
            String name = parameter.name();
            boolean scale = name.endsWith(".bn.gamma");
            if ((scale || name.endsWith(".bn.beta")) && !name.contains("project")) {
                float[] values = new float[parameter.elements()];
                Arrays.fill(values, scale ? 0.5f : 3f);
                engine.memory().upload(values, parameter.value());
            }
        }
    }

    @AfterEach
    void close() {
        net.close();
    }

    private RelaxedUpdate update(double lambda, @Nullable WeightSide ahead) {
        double[][] costs =
                Arrays.stream(net.space.choices()).mapToObj(this::costs).toArray(double[][]::new);
        CostTerm latency =
                new CostTerm("latency", new AdditiveCost(1, costs), 2, new AddLinear(lambda, 2));
        return new RelaxedUpdate(
                net.supernet,
                net.step,
                net.loss,
                parameters,
                new JointObjective(List.of(latency)),
                ahead);
    }

    private double[] costs(int count) {
        double[] costs = new double[count];
        Arrays.setAll(costs, k -> 0.5 * k);
        return costs;
    }

    private double loss() {
        pass.mix(false);
        return Trainer.forward(net.supernet, net.step, net.loss, StepMode.SAMPLING, net.batch)
                .loss();
    }

    /** Fourth-order central difference in one architecture parameter. */
    private double difference(int edge, int candidate, DoubleSupplier function) {
        double[] alpha = parameters.alpha(edge);
        double middle = alpha[candidate];
        double[] values = new double[5];
        for (int i = -2; i <= 2; i++) {
            alpha[candidate] = middle + i * H;
            values[i + 2] = function.getAsDouble();
        }
        alpha[candidate] = middle;
        return (values[0] - 8 * values[1] + 8 * values[3] - values[4]) / (12 * H);
    }

    @Test
    void theGradientIsThatOfTheLossWithRespectToAlpha() {
        awayFromKinks();
        pass.mix(true);
        double[][] gradient =
                update(0, null).gradient(StepMode.ARCHITECTURE, net.loss, net.batch, 1f);
        for (int e = 0; e < gradient.length; e++) {
            for (int k = 0; k < gradient[e].length; k++) {
                assertThat(gradient[e][k])
                        .as("edge %d candidate %d", e, k)
                        .isCloseTo(difference(e, k, this::loss), within(5e-5));
            }
        }
        assertThat(Math.abs(gradient[1][0])).isGreaterThan(1e-3);
    }

    /** The identity of DARTS: every other algorithm's edge gives one of its paths' outputs. */
    @Test
    void anEdgesOutputIsTheMeanOfItsPathsOutputsByTheirProbabilities() {
        double[][] p = parameters.probabilities();
        Slot out = net.supernet.outputs().get(EDGE_BLOCKS[0]);
        int elements = net.batch.size() * out.shape().elements();
        double[] mean = new double[elements];
        for (int k = 0; k < p[0].length; k++) {
            net.supernet.choose(new int[] {k, 0, 0});
            float[] path = output(out, elements);
            for (int i = 0; i < elements; i++) {
                mean[i] += p[0][k] * path[i];
            }
        }
        pass.mix(false);
        float[] mixed = output(out, elements);
        for (int i = 0; i < elements; i++) {
            assertThat((double) mixed[i]).isCloseTo(mean[i], within(1e-5));
        }
    }

    private float[] output(Slot slot, int elements) {
        Trainer.forward(net.supernet, net.step, net.loss, StepMode.ARCHITECTURE, net.batch);
        return engine.memory().download(net.step.value(slot), elements);
    }

    @Test
    void aWeightStepMovesEveryCandidate() {
        pass.prepare(0);
        Map<String, float[]> before = net.everything();
        new Trainer(net.supernet, net.step, smoothed, new Sgd(engine, 0.9, true, 0))
                .train(net.batch, 0.1);
        Map<String, float[]> after = net.everything();
        assertThat(net.state.parameters()).allMatch(Parameter::hasGradient);
        before.forEach((name, values) -> assertThat(after.get(name)).as(name).isNotEqualTo(values));
    }

    @Test
    void anUpdateMovesNoWeightInEitherOrderAndTheCostsLowerTheExpectation() {
        Map<String, float[]> before = net.everything();
        for (WeightSide side : new @Nullable WeightSide[] {null, weightSide()}) {
            double expected = expected();
            Map<String, Object> event = update(100, side).run(net.batch, 0);
            assertThat(event).containsKeys("cross_entropy", "latency_gradient_norm");
            assertThat(expected()).isLessThan(expected);
        }
        Map<String, float[]> after = net.everything();
        before.forEach(
                (name, values) -> assertThat(after.get(name)).as(name).containsExactly(values));
    }

    private double expected() {
        double sum = 0;
        for (double[] p : parameters.probabilities()) {
            for (int k = 0; k < p.length; k++) {
                sum += k * p[k];
            }
        }
        return sum;
    }

    private WeightSide weightSide() {
        return new WeightSide(
                net.state,
                smoothed,
                new Sgd(engine, 0.9, false, 3e-4),
                () -> new WeightSide.NextStep(net.batch, XI));
    }

    /** The oracle takes the whole weight step anew at every alpha that it tries. */
    @Test
    void secondOrderIsTheGradientOfTheLossBehindTheNextWeightStep() {
        awayFromKinks();
        RelaxedUpdate update = update(0, weightSide());
        LookAhead levels = new LookAhead(update, engine, weightSide());
        levels.begin(net.batch);
        pass.mix(true);
        double[][] second = SecondOrder.gradient(levels, XI);
        double[][] first = update.gradient(StepMode.ARCHITECTURE, net.loss, net.batch, 1f);
        double error = 0;
        double correction = 0;
        for (int e = 0; e < second.length; e++) {
            for (int k = 0; k < second[e].length; k++) {
                double oracle = difference(e, k, () -> lossBehind(levels));
                error += Math.pow(second[e][k] - oracle, 2);
                correction += Math.pow(first[e][k] - oracle, 2);
            }
        }
        assertThat(Math.sqrt(error)).isLessThan(0.1 * Math.sqrt(correction));
    }

    private double lossBehind(LookAhead levels) {
        pass.mix(true);
        levels.lookAhead();
        double loss = loss();
        levels.comeBack();
        return loss;
    }
}
