/**
 * The rules that keep a sum's bits the same on every backend: chunk lengths and virtual lanes. They
 * depend on shapes alone. Every family and every backend obeys them.
 */
@NullMarked
package nazca.kernels.bits;

import org.jspecify.annotations.NullMarked;
