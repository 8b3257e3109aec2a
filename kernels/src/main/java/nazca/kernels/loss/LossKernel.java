package nazca.kernels.loss;

import nazca.tensor.View;

/**
 * Softmax cross-entropy with label smoothing and its gradient. Outputs are overwritten; nothing
 * aliases. Bits equal {@link ScalarLoss}.
 *
 * <p>Per image: m = maximum in order by compare and select; e_c = exp(z_c - m) with our polynomial;
 * sum and the sum of logits over 16 virtual lanes (lane = c mod 16) folded 8, 4, 2, 1; lse =
 * log(sum) + m. For a label that is no class, the methods with labels throw
 * IllegalArgumentException on the CPU; on a device, where the host does not see labels, they make
 * the image's results NaN.
 */
public interface LossKernel {
    /**
     * losses[n] = fma(-(1 - s), z_y, fma(-(s / classes), sum z, lse)), predictions[n] = the first
     * class with the largest logit.
     */
    void crossEntropy(
            CrossEntropySpec spec, View logits, View labels, View losses, View predictions);

    /**
     * dlogits[n,c] = fma(e_c, 1 / sum, -q_c) * scale, with q_y = (1 - s) + s / classes and q_c = s
     * / classes.
     */
    void crossEntropyGradient(
            CrossEntropySpec spec, View logits, View labels, float scale, View dlogits);

    /**
     * Cross-entropy with a target q for every class, which need not sum to 1: losses[n] = -sum q_c
     * log p_c = fma(lse, sum q, -(sum z q)), predictions as above. sum q and sum z q over 16
     * virtual lanes, the latter by fma(z, q, lane). The spec must have no smoothing.
     */
    void softCrossEntropy(
            CrossEntropySpec spec, View logits, View targets, View losses, View predictions);

    /**
     * dlogits[n,c] = fma(e_c, (1 / sum) * sum q, -q_c) * scale. The spec must have no smoothing.
     */
    void softCrossEntropyGradient(
            CrossEntropySpec spec, View logits, View targets, float scale, View dlogits);
}
