/**
 * The vector kernels, the only place that touches {@code jdk.incubator.vector}. Every class here
 * equals its scalar twin to the bit, for every vector width and number of threads. The width is one
 * constant per JVM, since a second one would spoil what the compiler made of the first.
 */
@NullMarked
package nazca.kernels.vector;

import org.jspecify.annotations.NullMarked;
