/**
 * Depthwise convolution, one filter per channel. Lanes are channels and never mix. The scalar
 * kernel defines the bits.
 */
@NullMarked
package nazca.kernels.depthwise;

import org.jspecify.annotations.NullMarked;
