/**
 * The vector kernels, the only place that touches {@code jdk.incubator.vector}. Every class here
 * equals its scalar twin to the bit, for every vector width and number of threads. The width is one
 * constant per JVM, since a second one would spoil what the compiler made of the first.
 *
 * <p>A vector that a loop carries is known to the compiler as a {@code FloatVector} alone, until it
 * has inlined what is called on it, which it may not do before it knows more; such vectors stayed
 * boxed in some runs. So nothing is called on them: in the loop they are arguments ({@code sum =
 * value.add(sum)}), and the loop tests at its end, so that behind it stands the last call's result,
 * whose class is known.
 */
@NullMarked
package nazca.kernels.vector;

import org.jspecify.annotations.NullMarked;
