package nazca.kernels.loss;

import nazca.tensor.View;

/**
 * Softmax cross-entropy with label smoothing and its gradient. Outputs are overwritten; nothing
 * aliases. Bits equal {@link ScalarLoss}.
 *
 * <p>Per image: m = maximum in order by compare and select; e_c = exp(z_c - m) with our polynomial;
 * sum and the sum of logits over 16 virtual lanes (lane = c mod 16) folded 8, 4, 2, 1; lse =
 * log(sum) + m. Both methods throw IllegalArgumentException for a label that is no class.
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
}
