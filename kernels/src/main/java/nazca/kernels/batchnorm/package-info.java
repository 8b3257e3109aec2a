/**
 * Batch normalisation with an optional ReLU6 behind it. Statistics take one pass over memory,
 * merged about the first chunk's mean. The scalar kernel defines the bits.
 */
@NullMarked
package nazca.kernels.batchnorm;

import org.jspecify.annotations.NullMarked;
