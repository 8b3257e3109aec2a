/**
 * Convolutions between batch norms. A batch norm's output is never stored: the convolution that
 * reads it normalises its input as it loads it, gathers the statistics of its own output as it
 * stores it, and folds the gradients of both batch norms into its own backward pass. The definition
 * is the composition of the families of convolutions and of batch norm, which a fused kernel equals
 * to the bit.
 */
@NullMarked
package nazca.kernels.fused;

import org.jspecify.annotations.NullMarked;
