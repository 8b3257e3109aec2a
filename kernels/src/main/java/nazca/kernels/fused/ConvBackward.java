package nazca.kernels.fused;

import nazca.tensor.View;

import org.jspecify.annotations.Nullable;

/**
 * Operands of a convolution's backward pass; what is null is not wanted.
 *
 * @param x the input as it is stored
 * @param normalization what the input went through on its way in; null for nothing
 * @param w the filter
 * @param dy the gradient of the output, or of the batch norm behind it
 * @param behind the batch norm behind the output; null if dy is the output's own gradient
 * @param dw the filter's gradient
 * @param dx the gradient of the input as the convolution read it, normalised
 * @param dgamma with dx and a normalization: the sum of its scale's gradient
 * @param dbeta with dx and a normalization: the sum of its shift's gradient
 */
public record ConvBackward(
        View x,
        @Nullable Normalization normalization,
        View w,
        View dy,
        @Nullable NormalizedGradient behind,
        @Nullable View dw,
        @Nullable View dx,
        @Nullable View dgamma,
        @Nullable View dbeta) {}
