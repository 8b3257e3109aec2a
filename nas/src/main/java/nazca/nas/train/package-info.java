/**
 * The training of one network, and what every run is made of: phases that can be saved between any
 * two steps, the loop that drives them, and the training of weights. A search adds its own phases
 * to these. What is trained ends with the same bits however often it was stopped.
 */
@NullMarked
package nazca.nas.train;

import org.jspecify.annotations.NullMarked;
