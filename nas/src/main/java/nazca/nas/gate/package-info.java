/**
 * Binary gates over the candidates of a mixed edge: probabilities, sampling, and the step from gate
 * gradients to architecture parameters. Everything is in double on the host. The source is
 * ProxylessNAS, arXiv:1812.00332.
 */
@NullMarked
package nazca.nas.gate;

import org.jspecify.annotations.NullMarked;
