/**
 * Weights of networks as files hold them: under this project's names, or under PyTorch's names and
 * in its layout. Tensors are found by name, and whatever is missing, unknown or of another shape is
 * told. Files themselves are read and written elsewhere.
 */
@NullMarked
package nazca.nn.weights;

import org.jspecify.annotations.NullMarked;
