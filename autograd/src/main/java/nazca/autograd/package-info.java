/**
 * The tape and the differentiable operations, each with its gradient beside it in one file.
 * Operations are made once, wired by slots, and appended to the tape as the forward pass runs them;
 * the backward pass walks the tape in reverse. Nothing here knows about search.
 */
@NullMarked
package nazca.autograd;

import org.jspecify.annotations.NullMarked;
