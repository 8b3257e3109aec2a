package nazca.kernels.fused;

import nazca.kernels.batchnorm.BatchNormSpec;
import nazca.tensor.View;

/**
 * What turns a stored map x into the map that a convolution reads: y = relu6?(fma((x - mean) *
 * istd, gamma, beta)).
 *
 * @param spec rows, channels and whether ReLU6 follows
 * @param mean [channels]
 * @param istd [channels]
 * @param gamma [channels]
 * @param beta [channels]
 */
public record Normalization(BatchNormSpec spec, View mean, View istd, View gamma, View beta) {}
