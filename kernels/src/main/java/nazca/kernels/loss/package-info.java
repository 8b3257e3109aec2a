/**
 * Losses and their gradients. Sums over classes use sixteen virtual lanes. The scalar kernel
 * defines the bits.
 */
@NullMarked
package nazca.kernels.loss;

import org.jspecify.annotations.NullMarked;
