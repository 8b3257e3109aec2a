/**
 * The over-parameterised network: fixed blocks and mixed edges whose gates are set before each
 * pass. A mixed edge holds the activations of its active candidate only and recomputes the others
 * one at a time inside backward. Sampling and updating live elsewhere.
 */
@NullMarked
package nazca.nas.supernet;

import org.jspecify.annotations.NullMarked;
