package nazca.nas.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nazca.autograd.StepMode;
import nazca.nas.gate.ArchitectureParameters;
import nazca.nas.gate.GateGradient;
import nazca.nas.gate.GumbelSoftmax;
import nazca.nas.objective.AddLinear;
import nazca.nas.objective.AdditiveCost;
import nazca.nas.objective.CostTerm;
import nazca.nas.objective.JointObjective;
import nazca.nas.supernet.SupernetFixture;
import nazca.nn.Trainer;
import nazca.optim.AdamSettings;
import nazca.tensor.random.RandomStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** GDAS over a real supernet of three edges. */
class GumbelUpdateTest {
    private static final double TEMPERATURE = 2;

    private final SupernetFixture net = SupernetFixture.threeEdges();
    private final ArchitectureParameters parameters =
            new ArchitectureParameters(net.space.choices(), AdamSettings.relaxed(0.01), 1);

    @AfterEach
    void close() {
        net.close();
    }

    private GumbelUpdate update() {
        double[][] costs =
                Arrays.stream(net.space.choices()).mapToObj(double[]::new).toArray(double[][]::new);
        CostTerm latency =
                new CostTerm("latency", new AdditiveCost(1, costs), 2, new AddLinear(1, 2));
        return new GumbelUpdate(
                net.supernet,
                net.step,
                net.loss,
                parameters,
                new JointObjective(List.of(latency)),
                new GumbelUpdate.Temperatures(10, 0.1, 100),
                5);
    }

    @Test
    void temperaturesFallOnALine() {
        GumbelUpdate.Temperatures temperatures = new GumbelUpdate.Temperatures(10, 0.1, 100);
        assertThat(temperatures.at(0)).isEqualTo(10);
        assertThat(temperatures.at(99)).isCloseTo(0.1, within(1e-12));
        assertThat(temperatures.at(50)).isCloseTo(5, within(1e-12));
        assertThat(new GumbelUpdate.Temperatures(3, 1, 1).at(0)).isEqualTo(3);
    }

    /**
     * The identity of GDAS: on an edge, the gates' gradients of all candidates that did not run are
     * one number, so that softmax(z) and one difference tell the whole gradient.
     */
    @Test
    void candidatesThatDoNotRunShareOneGateGradient() {
        RandomStream random = RandomStream.of(3, "samples");
        GumbelSoftmax[] samples = new GumbelSoftmax[parameters.edges()];
        for (int e = 0; e < samples.length; e++) {
            samples[e] = GumbelSoftmax.sample(parameters.alpha(e), TEMPERATURE, random, e);
        }
        double[][] gradient = update().gradient(samples, net.batch, 1f);
        for (int e = 0; e < samples.length; e++) {
            double[] p = samples[e].probabilities();
            double[] one = new double[p.length];
            one[samples[e].active()] = 1;
            double[] shape = GateGradient.throughSoftmax(p, one);
            double ratio = gradient[e][samples[e].active()] / shape[samples[e].active()];
            for (int k = 0; k < p.length; k++) {
                assertThat(gradient[e][k]).isCloseTo(ratio * shape[k], within(1e-12));
            }
            double[] parts = parts(samples, e);
            assertThat(ratio * TEMPERATURE).isCloseTo(parts[0] - parts[1], within(1e-4));
        }
    }

    /**
     * The gate's gradient and the sum of the output's, by an edge that mixes: with weight 1 on the
     * active candidate it is the same pass.
     */
    private double[] parts(GumbelSoftmax[] samples, int edge) {
        for (int e = 0; e < samples.length; e++) {
            double[] h = new double[samples[e].probabilities().length];
            h[samples[e].active()] = 1;
            net.supernet.edges().get(e).mix(h, true);
        }
        Trainer.forward(net.supernet, net.step, net.loss, StepMode.ARCHITECTURE, net.batch);
        net.loss.backward(net.step, 1f);
        net.step.backward();
        double[] b = net.supernet.edges().get(edge).weightGradients(net.step.engine());
        return new double[] {
            b[samples[edge].active()],
            net.supernet.edges().get(edge).outputGradientSum(net.step.engine())
        };
    }

    @Test
    void anUpdateMovesNoWeightAndIsAFunctionOfItsNumber() {
        Map<String, float[]> before = net.everything();
        Map<String, Object> one = update().run(net.batch, 4);
        Map<String, float[]> after = net.everything();
        before.forEach(
                (name, values) -> assertThat(after.get(name)).as(name).containsExactly(values));
        assertThat(one).containsKeys("sampled", "cross_entropy", "temperature");
        ArchitectureParameters moved =
                new ArchitectureParameters(net.space.choices(), AdamSettings.relaxed(0.01), 1);
        assertThat(parameters.alpha(1)).isNotEqualTo(moved.alpha(1));
    }
}
