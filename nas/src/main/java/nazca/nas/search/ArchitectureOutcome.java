package nazca.nas.search;

/**
 * What an architecture step saw and did.
 *
 * @param crossEntropy mean over the batch, without label smoothing
 * @param accuracy of the sampled path on the batch, 0..1
 * @param loss the objective's value
 * @param expectedMillis the expected latency that entered the objective
 * @param crossEntropyNorm Euclidean norm of the cross-entropy part of all edges' gradients
 * @param latencyNorm the same of the latency part
 */
public record ArchitectureOutcome(
        double crossEntropy,
        double accuracy,
        double loss,
        double expectedMillis,
        double crossEntropyNorm,
        double latencyNorm) {}
