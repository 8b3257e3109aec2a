/**
 * Layers and networks built from descriptions, the training step, evaluation and the recalibration
 * of batch-norm statistics. A block is a list of operations between two slots; a model is anything
 * that runs from images to logits. Search lives elsewhere.
 */
@NullMarked
package nazca.nn;

import org.jspecify.annotations.NullMarked;
