/**
 * Search spaces as plain data: fixed blocks and mixed edges in order. A space knows its size, its
 * candidates and the network that a choice per edge makes. It holds no weights.
 */
@NullMarked
package nazca.nas.space;

import org.jspecify.annotations.NullMarked;
