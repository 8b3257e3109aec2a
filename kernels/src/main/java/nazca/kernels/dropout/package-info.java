/**
 * Dropout of elements and of whole images' branches. Which are kept is a pure function of a random
 * stream and an index, so that the backward pass asks again instead of storing a mask. The scalar
 * kernel defines the bits.
 */
@NullMarked
package nazca.kernels.dropout;

import org.jspecify.annotations.NullMarked;
