/**
 * Networks as plain data: blocks with their shapes, parameters, multiply-accumulates and latency
 * keys. A network is a list of blocks whose shapes fit, checked when it is made. Layers are built
 * from these descriptions and tables are keyed by them.
 */
@NullMarked
package nazca.nn.arch;

import org.jspecify.annotations.NullMarked;
