/**
 * The choice of kernels for the CPU, made once at start and carrying its reason. Vector kernels run
 * where the JVM has the Vector API, the scalar ones that define the bits elsewhere. A choice can be
 * forced.
 */
@NullMarked
package nazca.kernels.cpu;

import org.jspecify.annotations.NullMarked;
