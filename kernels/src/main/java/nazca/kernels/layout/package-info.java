/**
 * Kernels that move channels and pixels without computing: concatenation, slices, shuffles, padding
 * and the split into even and odd channels. Each move has its gradient, which is another move. The
 * scalar kernel defines the bits.
 */
@NullMarked
package nazca.kernels.layout;

import org.jspecify.annotations.NullMarked;
