package nazca.kernels.fused;

import nazca.kernels.batchnorm.BatchNormSpec;
import nazca.tensor.View;

/**
 * Where the statistics of a convolution's output go, as {@link
 * nazca.kernels.batchnorm.BatchNormKernel#statistics} leaves them.
 *
 * @param spec of the batch norm behind the convolution
 * @param mean [channels]
 * @param m2 [channels], sums of squared distances from the mean
 * @param istd [channels]
 */
public record Statistics(BatchNormSpec spec, View mean, View m2, View istd) {}
