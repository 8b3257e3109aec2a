/**
 * Pooling over pixels. Averages are a chain divided by a count. The scalar kernel defines the bits.
 */
@NullMarked
package nazca.kernels.pool;

import org.jspecify.annotations.NullMarked;
