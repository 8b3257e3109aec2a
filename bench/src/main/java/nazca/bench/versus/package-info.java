/**
 * How contestants are measured: turns in interleaved rounds, medians of the ratios of one round,
 * and what the machine could have done at best at that moment. A contestant whose result differs
 * from ours is not timed. What is measured is defined elsewhere.
 */
@NullMarked
package nazca.bench.versus;

import org.jspecify.annotations.NullMarked;
