/**
 * The kernel families and the record that holds one chosen kernel of each. A family is a spec, a
 * contract and its implementations; the scalar one defines the bits and the others equal it. Layers
 * and gradients' bookkeeping live above, in autograd.
 */
@NullMarked
package nazca.kernels;

import org.jspecify.annotations.NullMarked;
