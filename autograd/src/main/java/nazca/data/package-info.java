/**
 * Images and how they reach a step: data sets held as bytes, splits, normalisation, augmentation
 * and batches prepared ahead by another thread. Everything drawn is a pure function of the seed,
 * the epoch and the image, so a resumed run sees what an uninterrupted one would. Nothing here
 * knows a network or a device: a batch is plain off-heap memory, ready to be uploaded.
 */
@NullMarked
package nazca.data;

import org.jspecify.annotations.NullMarked;
