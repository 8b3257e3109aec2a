/**
 * Which kernels run on the CPU: the vector set where the JVM has vectors, else the scalar one, with
 * the reason. The choice is made once at start. Warming the kernels up, and seeing whether the
 * compiler left them boxed, lives here as well.
 */
@NullMarked
package nazca.kernels.cpu;

import org.jspecify.annotations.NullMarked;
