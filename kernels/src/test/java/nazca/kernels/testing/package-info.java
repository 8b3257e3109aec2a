/**
 * What tests of kernels share: operands between guards, values that break sloppy arithmetic, and
 * comparison to the bit. It knows no kernel. Nothing here is drawn without a seed.
 */
@NullMarked
package nazca.kernels.testing;

import org.jspecify.annotations.NullMarked;
