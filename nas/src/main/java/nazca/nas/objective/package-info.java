/**
 * What a search minimises: cross-entropy together with the expected latency. Both parts are
 * differentiated exactly, in double on the host. Formulas are those of ProxylessNAS,
 * arXiv:1812.00332, section 3.3 and of its authors' code.
 */
@NullMarked
package nazca.nas.objective;

import org.jspecify.annotations.NullMarked;
