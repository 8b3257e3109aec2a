/**
 * The search by REINFORCE (R. J. Williams, 1992) of Proxyless-R, arXiv:1812.00332, section 3.3: the
 * reward of a network, the baseline that it is held against, and the gradient estimate that follows
 * from a handful of sampled networks. Everything is in double on the host, and knows neither
 * kernels nor images.
 */
@NullMarked
package nazca.nas.reinforce;

import org.jspecify.annotations.NullMarked;
