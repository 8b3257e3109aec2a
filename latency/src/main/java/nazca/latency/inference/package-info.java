/**
 * Networks as they run when nothing is learned: batch norm folded into weights and biases, all
 * buffers planned before the first run, nothing allocated in a run. A block runs alone between two
 * buffers or as part of a network. Timing and export use it; accuracy never does.
 */
@NullMarked
package nazca.latency.inference;

import org.jspecify.annotations.NullMarked;
