/**
 * What {@code ./nazca bench} measures: products, convolutions, the other primitives, blocks, a
 * training step and inference, each with its shapes and its least cost. A work makes its operands,
 * our contestant and those of the peers that do it. The shapes are those of the networks that the
 * project is about.
 */
@NullMarked
package nazca.bench.works;

import org.jspecify.annotations.NullMarked;
