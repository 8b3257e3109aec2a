/**
 * Sums, biases and sums of products. Long sums use sixteen virtual lanes in fixed chunks. The
 * scalar kernel defines the bits.
 */
@NullMarked
package nazca.kernels.elementwise;

import org.jspecify.annotations.NullMarked;
