/**
 * JMH benchmarks, peers measured beside them in one run, and the memory of a search step. Every
 * benchmark checks its answer before it is timed. Nothing that the product needs lives here.
 */
@NullMarked
package nazca.bench;

import org.jspecify.annotations.NullMarked;
