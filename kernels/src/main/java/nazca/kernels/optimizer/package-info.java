/**
 * Weight updates in place. Schedules and bias corrections come from the host as floats. The scalar
 * kernel defines the bits.
 */
@NullMarked
package nazca.kernels.optimizer;

import org.jspecify.annotations.NullMarked;
