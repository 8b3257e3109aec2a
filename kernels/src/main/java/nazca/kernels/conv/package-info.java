/**
 * Dense convolution with a filter over all input channels. Padding is skipped, never multiplied.
 * The scalar kernel defines the bits.
 */
@NullMarked
package nazca.kernels.conv;

import org.jspecify.annotations.NullMarked;
