/**
 * The search algorithms and the run around them: phases, steps, checkpoints, results. A run's bits
 * depend on its configuration, its data and its latency table alone. Drawing and printing live
 * elsewhere.
 */
@NullMarked
package nazca.nas.search;

import org.jspecify.annotations.NullMarked;
