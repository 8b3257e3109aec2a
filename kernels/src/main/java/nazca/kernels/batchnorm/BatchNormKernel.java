package nazca.kernels.batchnorm;

import nazca.tensor.View;

/**
 * Batch normalisation, with ReLU6 behind it where the spec says so, and its gradients (Ioffe and Szegedy,
 * arXiv:1502.03167). Outputs are overwritten; aliases only where a method allows them. Bits equal {@link
 * ScalarBatchNorm} for every number of threads.
 *
 * <p>With R rows, xhat = (x - mean) * istd, y' = fma(xhat, gamma, beta), y = relu6(y') or y'. The gradient that reaches
 * y' is g = dy where 0 < y' < 6 (all of dy without ReLU6), else +0; y' is recomputed, never stored.
 */
public interface BatchNormKernel {
    /** Scratch elements (floats) that the hungriest method needs. */
    long scratchElements(BatchNormSpec spec);

    /**
     * Per channel over the rows: mean, M2 = sum of squared distances from the mean (never below 0) and
     * istd = 1 / sqrt(fma(M2, 1/R, eps)).
     *
     * <p>Chunks of {@code Chunks.rows(rows, 0)} rows; in a chunk with first row h: d = x - h, s += d, q = fma(d, d, q);
     * mean_g = fma(s, 1/n, h), M2_g = fma(-s, s * (1/n), q). Merged about chunk 0: t = chain of fma(n_g, mean_g -
     * mean_0, t), mean = fma(t, 1/R, mean_0); M2 = chain in order of (M2 + M2_g) then fma(n_g * (mean_g - mean), mean_g
     * - mean, .). 1/n and 1/R are floats computed on the host.
     */
    void statistics(BatchNormSpec spec, View x, View mean, View m2, View istd, View scratch);

    /**
     * Moves running statistics: mean' = fma(momentum, mean, (1 - momentum) * mean'), and the same for the variance with
     * the unbiased m2 * (1 / (R - 1)), the biased m2 where R = 1.
     */
    void updateRunning(
            BatchNormSpec spec, View mean, View m2, float momentum, View runningMean, View runningVariance);

    /** istd = 1 / sqrt(variance + eps), for inference with running statistics. */
    void inverseDeviation(BatchNormSpec spec, View variance, View istd);

    /** y = relu6?(fma((x - mean) * istd, gamma, beta)). y may be exactly x. */
    void normalize(BatchNormSpec spec, View x, View mean, View istd, View gamma, View beta, View y);

    /**
     * dgamma = sum of fma(g, xhat, .), dbeta = sum of g: chains over rows ascending in chunks of {@code
     * Chunks.rows(rows, 0)}, chunk sums added in order.
     */
    void parameterGradients(
            BatchNormSpec spec,
            View x,
            View dy,
            View mean,
            View istd,
            View gamma,
            View beta,
            View dgamma,
            View dbeta,
            View scratch);

    /**
     * dx = fma(-xhat, dgamma * (1/R), g - dbeta * (1/R) as fma(dbeta, -1/R, g)) * (gamma * istd). dx may be exactly dy.
     */
    void inputGradient(
            BatchNormSpec spec,
            View x,
            View dy,
            View mean,
            View istd,
            View gamma,
            View beta,
            View dgamma,
            View dbeta,
            View dx);
}
