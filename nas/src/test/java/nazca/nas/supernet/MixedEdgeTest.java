package nazca.nas.supernet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nazca.autograd.Parameter;
import nazca.autograd.StepMode;
import nazca.nas.gate.GateMode;
import nazca.nas.gate.ZeroPolicy;
import nazca.optim.Sgd;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.Map;

class MixedEdgeTest {
    private final SupernetFixture net = new SupernetFixture();

    @AfterEach
    void close() {
        net.close();
    }

    @Test
    void recomputingGivesTheGateGradientsOfHoldingEveryOutputToTheBit() {
        for (int first = 0; first < 4; first++) {
            for (int second = 0; second < 2; second++) {
                net.search(GateMode.FULL, ZeroPolicy.COMPLETE, first, second);
                double[][] held = net.pass(StepMode.ARCHITECTURE);
                net.search(GateMode.FULL_V2, ZeroPolicy.COMPLETE, first, second);
                double[][] recomputed = net.pass(StepMode.ARCHITECTURE);
                assertThat(recomputed[0]).containsExactly(held[0]).doesNotContain(Double.NaN);
                assertThat(recomputed[1]).containsExactly(held[1]);
                assertThat(held[0][0]).isNotZero();
                assertThat(net.step.slab().isEmpty()).isTrue();
            }
        }
    }

    /**
     * Scaling a candidate's output by t is scaling its last gamma and beta by t, so dL/dgate of the
     * active candidate is the sum of gamma dgamma + beta dbeta, which a weight step computes on a
     * way of its own.
     */
    @Test
    void activeGateGradientIsTheGradientOfScalingTheCandidatesOutput() {
        for (int active : new int[] {0, 1}) {
            net.search(GateMode.FULL_V2, ZeroPolicy.COMPLETE, active, 1);
            double[][] b = net.pass(StepMode.ARCHITECTURE);
            net.supernet.choose(new int[] {active, 1});
            net.pass(StepMode.WEIGHTS);
            assertThat(b[0][active])
                    .isCloseTo(scaleGradient("blocks.1." + active + ".project"), within(1e-6));
            assertThat(b[1][1]).isCloseTo(scaleGradient("blocks.2.1.project"), within(1e-6));
        }
    }

    private double scaleGradient(String layer) {
        double sum = 0;
        for (String affine : new String[] {".bn.gamma", ".bn.beta"}) {
            float[] value = net.value(layer + affine);
            float[] gradient = net.gradient(layer + affine);
            for (int c = 0; c < value.length; c++) {
                sum += (double) value[c] * gradient[c];
            }
        }
        return sum;
    }

    @Test
    void equalCandidatesGetEqualGateGradientsWhicheverIsSampled() {
        copyCandidate("blocks.1.0.", "blocks.1.2.");
        for (int active : new int[] {0, 1, 3}) {
            net.search(GateMode.FULL_V2, ZeroPolicy.COMPLETE, active, 0);
            double[][] b = net.pass(StepMode.ARCHITECTURE);
            assertThat(b[0][0]).isEqualTo(b[0][2]).isNotZero();
            assertThat(b[0][SupernetFixture.ZERO]).isZero();
        }
    }

    private void copyCandidate(String from, String to) {
        for (Parameter parameter : net.state.parameters()) {
            if (parameter.name().startsWith(from)) {
                String twin = to + parameter.name().substring(from.length());
                net.engine
                        .memory()
                        .upload(net.value(parameter.name()), net.parameter(twin).value());
            }
        }
    }

    @Test
    void policiesForAnActiveZeroDifferInTheGateGradientsTheyGive() {
        net.search(GateMode.FULL_V2, ZeroPolicy.COMPLETE, SupernetFixture.ZERO, 0);
        assertThat(net.pass(StepMode.ARCHITECTURE)[0][0]).isNotZero();
        net.search(GateMode.FULL_V2, ZeroPolicy.LATENCY_ONLY, SupernetFixture.ZERO, 0);
        assertThat(net.pass(StepMode.ARCHITECTURE)[0]).containsOnly(0.0);
        assertThat(net.supernet.edges().get(0).isSkipped()).isFalse();
        net.search(GateMode.FULL_V2, ZeroPolicy.OFFICIAL, SupernetFixture.ZERO, 0);
        assertThat(net.pass(StepMode.ARCHITECTURE)[0]).containsOnly(0.0);
        assertThat(net.supernet.edges().get(0).isSkipped()).isTrue();
        assertThat(net.supernet.edges().get(1).isSkipped()).isFalse();
    }

    @Test
    void anArchitectureStepMovesNoWeightAndNoRunningStatistic() {
        Map<String, float[]> before = net.everything();
        for (GateMode mode : GateMode.values()) {
            net.search(mode, ZeroPolicy.COMPLETE, 1, 1);
            net.pass(StepMode.ARCHITECTURE);
            assertThat(net.step.present()).isEmpty();
        }
        Map<String, float[]> after = net.everything();
        before.forEach(
                (name, values) -> assertThat(after.get(name)).as(name).containsExactly(values));
    }

    @Test
    void aWeightStepLeavesUnsampledCandidatesAndTheirMomentumAlone() {
        Sgd sgd = new Sgd(net.engine, 0.9, true, 4e-3);
        net.supernet.choose(new int[] {0, 0});
        net.pass(StepMode.WEIGHTS);
        sgd.step(net.step.present(), 0.1);
        Map<String, float[]> before = net.everything();
        net.supernet.choose(new int[] {1, 0});
        net.pass(StepMode.WEIGHTS);
        sgd.step(net.step.present(), 0.1);
        Map<String, float[]> after = net.everything();
        before.forEach(
                (name, values) -> {
                    boolean sampled =
                            !name.startsWith("blocks.1.") && !name.startsWith("blocks.2.")
                                    || name.startsWith("blocks.1.1.")
                                    || name.startsWith("blocks.2.0.");
                    if (sampled) {
                        assertThat(after.get(name)).as(name).isNotEqualTo(values);
                    } else {
                        assertThat(after.get(name)).as(name).containsExactly(values);
                    }
                });
    }
}
