package nazca.nas.search;

/**
 * What an architecture step saw and did.
 *
 * @param path the candidates that were sampled, by edge
 * @param crossEntropy mean over the batch, without label smoothing
 * @param accuracy of the sampled path on the batch, 0..1
 * @param loss the objective's value
 * @param expected what every cost's expectation was
 * @param crossEntropyNorms per edge the Euclidean norm of the cross-entropy part of the gradient
 * @param costNorms the same of every cost's part, by cost and edge
 */
public record ArchitectureOutcome(
        int[] path,
        double crossEntropy,
        double accuracy,
        double loss,
        double[] expected,
        double[] crossEntropyNorms,
        double[][] costNorms) {}
