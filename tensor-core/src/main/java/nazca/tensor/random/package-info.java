/**
 * Random numbers without state: each is a pure function of seed, purpose, epoch, step and index.
 * They come from the counter-based generator Philox4x32-10. So a run resumes, and splits over
 * threads, without a generator to store or to share.
 */
@NullMarked
package nazca.tensor.random;

import org.jspecify.annotations.NullMarked;
