/**
 * Files that survive a crash: written beside their target, flushed, and renamed. Tensors are stored
 * in the safetensors format or NumPy's, checkpoints with a checksum over every byte. A file that
 * breaks its format is refused with its name and what is wrong with it.
 */
@NullMarked
package nazca.tensor.files;

import org.jspecify.annotations.NullMarked;
