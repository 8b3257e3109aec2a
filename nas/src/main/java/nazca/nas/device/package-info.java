/**
 * The devices that a command can compute on, by the names that the command line takes. Opening one
 * chooses its kernels, once. What runs on it is not known here.
 */
@NullMarked
package nazca.nas.device;

import org.jspecify.annotations.NullMarked;
