/**
 * Shapes, off-heap memory and the views into it that every kernel reads and writes. Memory comes in
 * two slabs: the model's, which lives as long as the model, and the step's, a stack that one
 * training step fills and empties. Nothing here does arithmetic.
 */
@NullMarked
package nazca.tensor;

import org.jspecify.annotations.NullMarked;
