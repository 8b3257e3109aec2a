package nazca.nas.search;

import nazca.autograd.CrossEntropy;
import nazca.autograd.Step;
import nazca.autograd.StepMode;
import nazca.data.Batch;
import nazca.nas.gate.ArchitectureParameters;
import nazca.nas.gate.Gate;
import nazca.nas.gate.GateMode;
import nazca.nas.gate.ZeroPolicy;
import nazca.nas.objective.ExpectedLatency;
import nazca.nas.objective.Objective;
import nazca.nas.supernet.MixedEdge;
import nazca.nas.supernet.Supernet;
import nazca.nn.BatchScore;
import nazca.nn.Trainer;
import nazca.tensor.random.RandomStream;

import java.util.List;

/**
 * The architecture step of Proxyless-G: sample gates, run a batch of the architecture split, send
 * the gradient to the gates, add the latency's, and move the architecture parameters by Adam.
 * Weights and running statistics stay.
 */
public final class ArchitectureStep {
    private final Supernet supernet;
    private final Step step;
    private final CrossEntropy loss;
    private final ArchitectureParameters parameters;
    private final ExpectedLatency latency;
    private final Objective objective;
    private final GateMode mode;
    private final ZeroPolicy zeroPolicy;
    private final RandomStream random;

    /**
     * A step over one supernet.
     *
     * @param loss without label smoothing, reading the supernet's logits
     * @param seed of the gates' stream
     */
    public ArchitectureStep(
            Supernet supernet,
            Step step,
            CrossEntropy loss,
            ArchitectureParameters parameters,
            ExpectedLatency latency,
            Objective objective,
            GateMode mode,
            ZeroPolicy zeroPolicy,
            long seed) {
        this.supernet = supernet;
        this.step = step;
        this.loss = loss;
        this.parameters = parameters;
        this.latency = latency;
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
        BatchScore score = Trainer.forward(supernet, step, loss, StepMode.ARCHITECTURE, batch);
        double crossEntropy = score.loss();
        double millis = expectedMillis();
        loss.backward(step, (float) objective.crossEntropySlope(crossEntropy, millis));
        step.backward();
        double slope = objective.latencySlope(crossEntropy, millis);
        double crossEntropySquares = 0;
        double latencySquares = 0;
        List<MixedEdge> edges = supernet.edges();
        for (int e = 0; e < edges.size(); e++) {
            MixedEdge edge = edges.get(e);
            if (edge.isSkipped()) {
                continue;
            }
            ArchitectureGradient gradient =
                    ArchitectureGradient.of(
                            e, edge.gate(), edge.gateGradients(step.engine()), latency, slope);
            parameters.step(e, edge.gate(), gradient.total());
            crossEntropySquares += squares(gradient.crossEntropy());
            latencySquares += squares(gradient.latency());
        }
        return new ArchitectureOutcome(
                crossEntropy,
                score.accuracy(),
                objective.value(crossEntropy, millis),
                millis,
                StrictMath.sqrt(crossEntropySquares),
                StrictMath.sqrt(latencySquares));
    }

    private void sample(long number) {
        RandomStream numbers = random.at(0, number);
        List<MixedEdge> edges = supernet.edges();
        for (int e = 0; e < edges.size(); e++) {
            Gate gate =
                    mode == GateMode.TWO
                            ? Gate.sampleTwo(parameters.alpha(e), numbers, e)
                            : Gate.sampleAll(parameters.probabilities(e), numbers, e);
            edges.get(e).set(gate, mode, zeroPolicy);
        }
    }

    private double expectedMillis() {
        List<MixedEdge> edges = supernet.edges();
        int[][] rivals = new int[edges.size()][];
        double[][] probabilities = new double[edges.size()][];
        for (int e = 0; e < rivals.length; e++) {
            rivals[e] = edges.get(e).gate().rivals();
            probabilities[e] = edges.get(e).gate().probabilities();
        }
        return latency.of(rivals, probabilities);
    }

    private static double squares(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value * value;
        }
        return sum;
    }
}
