package nazca.kernels.batchnorm;

import nazca.tensor.View;

/**
 * Batch normalisation, with ReLU6 behind it where the spec says so, and its gradients (Ioffe and
 * Szegedy, arXiv:1502.03167). Outputs are overwritten; aliases only where a method allows them.
 * Bits equal {@link ScalarBatchNorm} for every number of threads.
 *
 * <p>With R rows, xhat = (x - mean) * istd, y' = fma(xhat, gamma, beta), y = relu6(y') or y'. The
 * gradient that reaches y' is g = dy where {@code 0 < y' < 6} (all of dy without ReLU6), else +0;
 * y' is recomputed, never stored.
 */
public interface BatchNormKernel {
    /** Scratch elements (floats) that the hungriest method needs. */
    long scratchElements(BatchNormSpec spec);

    /**
     * Per channel over the rows: mean, M2 = sum of squared distances from the mean and istd = 1 /
     * sqrt(fma(M2, 1/R, eps)).
     *
     * <p>Chunks of {@code Chunks.rows(rows, 0)} rows. In a chunk of n_g rows with first row h, from
     * s = q = +0 and over all its rows, the first included: d = x - h, s = s + d, q = fma(d, d, q);
     * then mean_g = fma(s, 1/n_g, h) and M2_g = fma(-s, s * (1/n_g), q).
     *
     * <p>Chunks are merged about chunk 0: t = chain from +0 over g = 1, 2, ... of fma(n_g, mean_g -
     * mean_0, t), mean = fma(t, 1/R, mean_0); M2 = chain from +0 over g = 0, 1, ... of fma(n_g * d,
     * d, M2 + M2_g) with d = mean_g - mean; at the end {@code M2 < 0} becomes +0. 1/n_g and 1/R are
     * rounded once, on the host.
     */
    void statistics(BatchNormSpec spec, View x, View mean, View m2, View istd, View scratch);

    /**
     * Moves running statistics: running = fma(momentum, new, (1 - momentum) * running), where new
     * is the mean, and for the variance the unbiased m2 * (1 / (R - 1)), the biased m2 where R = 1.
     */
    void updateRunning(
            BatchNormSpec spec,
            View mean,
            View m2,
            float momentum,
            View runningMean,
            View runningVariance);

    /** istd = 1 / sqrt(variance + eps), for inference with running statistics. */
    void inverseDeviation(BatchNormSpec spec, View variance, View istd);

    /** y = relu6?(fma((x - mean) * istd, gamma, beta)). y may be exactly x. */
    void normalize(BatchNormSpec spec, View x, View mean, View istd, View gamma, View beta, View y);

    /**
     * dgamma = sum of fma(g, xhat, .), dbeta = sum of . + g: chains from +0 over rows ascending in
     * chunks of {@code Chunks.rows(rows, 0)}; chunk sums added in order, starting from the first.
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
     * dx = fma(-xhat, dgamma * (1/R), fma(dbeta, -(1/R), g)) * (gamma * istd), with 1/R rounded
     * once on the host. dx may be exactly dy.
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
