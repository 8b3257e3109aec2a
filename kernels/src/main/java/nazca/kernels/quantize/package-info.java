/**
 * Simulated quantisation: floats rounded to the few values that an integer of some bits can stand
 * for, weights by their largest magnitude and activations by a clip that may be learned. Gradients
 * go straight through the rounding. The scalar kernel defines the bits.
 */
@NullMarked
package nazca.kernels.quantize;

import org.jspecify.annotations.NullMarked;
