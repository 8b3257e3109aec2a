package nazca.kernels.optimizer;

import nazca.tensor.View;

/** In-place weight updates. Nothing aliases. Bits equal {@link ScalarOptimizer}. */
public interface OptimizerKernel {
    /**
     * g' = fma(decay, w, g); v = fma(mu, v, g'); w = fma(-lr, d, w) with d = fma(mu, v, g') under
     * Nesterov, else v.
     */
    void sgd(UpdateSpec spec, SgdStep step, float weightDecay, View w, View g, View v);

    /**
     * g' = fma(decay, w, g); m = fma(b1, m, c1 * g'); v = fma(b2, v, (c2 * g') * g'); t = v *
     * correction, 0 where below 2^-100; w = fma(-stepSize, m * (1 / (sqrt(t) + eps)), w).
     */
    void adam(UpdateSpec spec, AdamStep step, float weightDecay, View w, View g, View m, View v);

    /**
     * factor[0] = largestNorm / n where n = sqrt(squares[0]) is finite and more than largestNorm,
     * else 1; quotient and root are correctly rounded.
     */
    void clipFactor(float largestNorm, View squares, View factor);
}
