package nazca.kernels.fused;

import nazca.tensor.View;

/**
 * The batch norm behind a convolution, whose input gradient is folded into the convolution's
 * backward pass: from dy, the gradient of the batch norm's output, to dz, that of the
 * convolution's.
 *
 * @param normalization the batch norm
 * @param z what the convolution left
 * @param dgamma [channels], summed already
 * @param dbeta [channels], summed already
 */
public record NormalizedGradient(Normalization normalization, View z, View dgamma, View dbeta) {}
