package nazca.kernels.quantize;

import nazca.tensor.Require;

/**
 * How finely values are rounded, checked once: to multiples of a step, from 0 or symmetrically
 * about 0, up to {@link #levels} steps away.
 *
 * @param bits of the integer that stands for a value, 2 to 8
 * @param signed whether values may be negative
 */
public record QuantizerSpec(int bits, boolean signed) {
    /** Least bits: with fewer, a signed quantiser would know 0 alone. */
    public static final int LEAST_BITS = 2;

    /** Most bits. */
    public static final int MOST_BITS = 8;

    /** Checks the bits. */
    public QuantizerSpec {
        Require.argument(
                bits >= LEAST_BITS && bits <= MOST_BITS,
                "quantize: bits must be from %d to %d, got %d",
                LEAST_BITS,
                MOST_BITS,
                bits);
    }

    /** Steps from 0 to the largest value: 2^(bits - 1) - 1 where signed, else 2^bits - 1. */
    public int levels() {
        return (1 << (signed ? bits - 1 : bits)) - 1;
    }
}
