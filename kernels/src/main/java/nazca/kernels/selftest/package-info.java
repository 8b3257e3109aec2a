/**
 * The parity suite that users run on their own machine: every kernel of a set at drawn shapes and
 * values against the scalar definition. A case says in a few lines what one kernel takes and gives;
 * the comparison is the same for all. Nothing here knows a device.
 */
@NullMarked
package nazca.kernels.selftest;

import org.jspecify.annotations.NullMarked;
