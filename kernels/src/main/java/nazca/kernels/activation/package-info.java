/**
 * Elementwise activations and their gradients: the rectifiers, sigmoid and swish, and their
 * piecewise linear forms. A gradient is computed from the output where that tells the slope, else
 * from the input. The scalar kernel defines the bits.
 */
@NullMarked
package nazca.kernels.activation;

import org.jspecify.annotations.NullMarked;
