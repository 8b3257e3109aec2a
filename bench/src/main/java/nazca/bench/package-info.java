/**
 * JMH benchmarks, and peers measured beside them in one run. Every benchmark checks its answer
 * before it is timed. Nothing that the product needs lives here.
 */
@NullMarked
package nazca.bench;

import org.jspecify.annotations.NullMarked;
