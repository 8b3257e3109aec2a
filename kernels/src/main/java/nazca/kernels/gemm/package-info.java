/**
 * Matrix products of pointwise convolutions and linear layers. The spec carries leading dimensions,
 * so that a slice of a wide weight can be used in place. The scalar kernel defines the bits.
 */
@NullMarked
package nazca.kernels.gemm;

import org.jspecify.annotations.NullMarked;
