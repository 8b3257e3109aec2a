package nazca.nas.search;

import nazca.nas.gate.ArchitectureParameters;
import nazca.nas.gate.GateGradient;
import nazca.nas.objective.JointObjective;
import nazca.nn.BatchScore;

/**
 * The end of every update through a softmax: the cross-entropy's gradient is given, that of each
 * expected cost is added, and Adam moves the architecture parameters.
 */
final class Relaxation {
    private final ArchitectureParameters parameters;
    private final JointObjective objective;

    Relaxation(ArchitectureParameters parameters, JointObjective objective) {
        this.parameters = parameters;
        this.objective = objective;
    }

    /** What every cost's expectation is now. */
    double[] expected() {
        return objective.expected(parameters.probabilities());
    }

    /** dL/dCE, the factor of the cross-entropy's gradient. */
    float crossEntropySlope() {
        return (float) objective.crossEntropySlope(expected());
    }

    /**
     * One step.
     *
     * @param path what was sampled; empty where all candidates ran
     * @param score of the batch
     * @param crossEntropy its gradient with respect to every alpha, by edge
     */
    ArchitectureOutcome step(int[] path, BatchScore score, double[][] crossEntropy) {
        double[][] p = parameters.probabilities();
        double[] expected = objective.expected(p);
        double[][][] slopes = objective.slopes(p, score.loss(), expected);
        double value = objective.value(score.loss(), expected);
        double[] norms = new double[p.length];
        double[][] costNorms = new double[slopes.length][p.length];
        for (int e = 0; e < p.length; e++) {
            double[] total = crossEntropy[e].clone();
            norms[e] = GradientEvent.norm(total);
            for (int c = 0; c < slopes.length; c++) {
                double[] cost = GateGradient.throughSoftmax(p[e], slopes[c][e]);
                costNorms[c][e] = GradientEvent.norm(cost);
                for (int k = 0; k < total.length; k++) {
                    total[k] += cost[k];
                }
            }
            parameters.step(e, total);
        }
        objective.learn(expected);
        return new ArchitectureOutcome(
                path, score.loss(), score.accuracy(), value, expected, norms, costNorms);
    }
}
