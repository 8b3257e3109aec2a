/**
 * From a supernet to one network: the weights that a derived network inherits. The choice itself is
 * the most probable candidate of every edge. Training goes on elsewhere.
 */
@NullMarked
package nazca.nas.derive;

import org.jspecify.annotations.NullMarked;
