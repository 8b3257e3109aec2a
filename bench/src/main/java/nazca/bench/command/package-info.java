/**
 * The command {@code ./nazca bench}: its options, which peers take part and why others may not, and
 * the order in which everything is measured. It writes what {@code nazca.bench.outcome} makes of
 * the result.
 */
@NullMarked
package nazca.bench.command;

import org.jspecify.annotations.NullMarked;
