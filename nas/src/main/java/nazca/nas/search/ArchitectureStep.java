package nazca.nas.search;

import nazca.autograd.CrossEntropy;
import nazca.autograd.Step;
import nazca.autograd.StepMode;
import nazca.data.Batch;
import nazca.nas.gate.ArchitectureParameters;
import nazca.nas.gate.Gate;
import nazca.nas.gate.GateMode;
import nazca.nas.gate.ZeroPolicy;
import nazca.nas.objective.JointObjective;
import nazca.nas.supernet.SharedEdge;
import nazca.nas.supernet.Supernet;
import nazca.nn.BatchScore;
import nazca.nn.Trainer;
import nazca.tensor.random.RandomStream;

import java.util.List;

/**
 * The architecture step of Proxyless-G: sample gates, run a batch of the architecture split, send
 * the gradient to the gates, add the costs', and move the architecture parameters by Adam. Weights
 * and running statistics stay.
 */
public final class ArchitectureStep {
    private final Supernet supernet;
    private final Step step;
    private final CrossEntropy loss;
    private final ArchitectureParameters parameters;
    private final JointObjective objective;
    private final GateMode mode;
    private final ZeroPolicy zeroPolicy;
    private final RandomStream random;

    /**
     * A step over one supernet.
     *
     * @param loss without label smoothing, reading the supernet's logits and best in its readout
     * @param seed of the gates' stream
     */
    public ArchitectureStep(
            Supernet supernet,
            Step step,
            CrossEntropy loss,
            ArchitectureParameters parameters,
            JointObjective objective,
            GateMode mode,
            ZeroPolicy zeroPolicy,
            long seed) {
        this.supernet = supernet;
        this.step = step;
        this.loss = loss;
        this.parameters = parameters;
        this.objective = objective;
        this.mode = mode;
        this.zeroPolicy = zeroPolicy;
        this.random = RandomStream.of(seed, "gates/architecture");
    }

    /**
     * One whole step; {@code number} counts architecture steps from 0 and picks the random numbers.
     */
    public ArchitectureOutcome run(Batch batch, long number) {
        sample(number);
        Trainer.start(supernet, step, loss, StepMode.ARCHITECTURE, batch);
        double[][] p = probabilities();
        double[] expected = objective.expected(p);
        loss.backward(step, (float) objective.crossEntropySlope(expected));
        step.backward();
        // Read once the gate gradients are there too, since each reading waits for the device.
        BatchScore score = Trainer.score(step, loss, batch);
        double crossEntropy = score.loss();
        double[][][] slopes = objective.slopes(p, crossEntropy, expected);
        double value = objective.value(crossEntropy, expected);
        List<SharedEdge> edges = supernet.edges();
        double[] crossEntropyNorms = new double[edges.size()];
        double[][] costNorms = new double[slopes.length][edges.size()];
        for (int e = 0; e < edges.size(); e++) {
            SharedEdge edge = edges.get(e);
            if (edge.isSkipped()) {
                continue;
            }
            ArchitectureGradient gradient =
                    ArchitectureGradient.of(
                            edge.gate(), edge.gateGradients(step.engine()), ofEdge(slopes, e));
            parameters.step(e, edge.gate(), gradient.total());
            crossEntropyNorms[e] = norm(gradient.crossEntropy());
            for (int c = 0; c < slopes.length; c++) {
                costNorms[c][e] = norm(gradient.costs()[c]);
            }
        }
        objective.learn(expected);
        return new ArchitectureOutcome(
                edges.stream().mapToInt(edge -> edge.gate().active()).toArray(),
                crossEntropy,
                score.accuracy(),
                value,
                expected,
                crossEntropyNorms,
                costNorms);
    }

    static double[][] ofEdge(double[][][] slopes, int edge) {
        double[][] own = new double[slopes.length][];
        for (int c = 0; c < own.length; c++) {
            own[c] = slopes[c][edge];
        }
        return own;
    }

    private void sample(long number) {
        RandomStream numbers = random.at(0, number);
        List<SharedEdge> edges = supernet.edges();
        for (int e = 0; e < edges.size(); e++) {
            Gate gate =
                    mode == GateMode.TWO
                            ? Gate.sampleTwo(parameters.alpha(e), numbers, e)
                            : Gate.sampleAll(parameters.probabilities(e), numbers, e);
            edges.get(e).set(gate, mode, zeroPolicy);
        }
    }

    /** The rivals' probabilities, 0 for all others. */
    private double[][] probabilities() {
        List<SharedEdge> edges = supernet.edges();
        double[][] all = new double[edges.size()][];
        for (int e = 0; e < all.length; e++) {
            all[e] = edges.get(e).gate().spread(parameters.alpha(e).length);
        }
        return all;
    }

    private static double norm(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value * value;
        }
        return StrictMath.sqrt(sum);
    }
}
