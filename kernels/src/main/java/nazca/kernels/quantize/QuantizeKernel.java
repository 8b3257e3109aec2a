package nazca.kernels.quantize;

import nazca.tensor.View;

/**
 * Quantisers that leave floats, and what their gradients need; L is {@link QuantizerSpec#levels}.
 * Rounding is to the nearest integer, to the even one of two; -0 becomes +0, NaN passes. Bits equal
 * {@link ScalarQuantize} for every number of threads.
 *
 * <p>A clip is one float in the kernels' memory; below {@value #LEAST_CLIP} it counts as that.
 */
public interface QuantizeKernel {
    /** The least clip, which keeps a learned one positive. */
    float LEAST_CLIP = 0x1p-10f;

    /**
     * y = step * round(clamp(w / step, -L, L)) with step = max|w| / L, or 1 where that is 0; NaN
     * does not count for the maximum. The gradient is straight through: dw = dy. y may be exactly
     * w. Needs {@link #weightScratch} scratch elements.
     *
     * @param spec signed
     */
    void weights(long elements, QuantizerSpec spec, View w, View y, View scratch);

    /** Scratch elements of {@link #weights}. */
    long weightScratch(long elements);

    /**
     * y = step * round(clamp(x, low, clip) / step) with step = clip / L and low = -clip where
     * signed, else 0: PACT (Choi et al., arXiv:1805.06085, eq. 1 and 2). y may be exactly x.
     */
    void activations(long elements, QuantizerSpec spec, View x, View clip, View y);

    /** dx = {@code dy where low < x < clip, else +0} (PACT, section 3). dx may be exactly dy. */
    void activationGradient(long elements, QuantizerSpec spec, View x, View clip, View dy, View dx);

    /**
     * dclip[0] = sum of dy {@code where x >= clip}, and of -dy {@code where signed and x <= -clip}
     * (PACT, eq. 3), with the lanes and chunks of {@link
     * nazca.kernels.elementwise.ElementwiseKernel#sum}, to which every other element gives +0.
     * Needs {@link #clipScratch} scratch elements.
     */
    void clipGradient(
            long elements,
            QuantizerSpec spec,
            View x,
            View clip,
            View dy,
            View dclip,
            View scratch);

    /** Scratch elements of {@link #clipGradient}. */
    long clipScratch(long elements);
}
