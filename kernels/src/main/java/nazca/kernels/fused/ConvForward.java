package nazca.kernels.fused;

import nazca.tensor.View;

import org.jspecify.annotations.Nullable;

/**
 * Operands of a convolution's forward pass.
 *
 * @param x the input as it is stored
 * @param normalization what the input goes through on its way in; null for nothing
 * @param w the filter
 * @param z the output, overwritten
 * @param statistics where the output's statistics go; null if nobody asks for them
 */
public record ConvForward(
        View x,
        @Nullable Normalization normalization,
        View w,
        View z,
        @Nullable Statistics statistics) {}
