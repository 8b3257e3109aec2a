/**
 * Elementwise activations by compare and select. A gradient is masked by the output. The scalar
 * kernel defines the bits.
 */
@NullMarked
package nazca.kernels.activation;

import org.jspecify.annotations.NullMarked;
