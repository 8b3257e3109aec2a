package nazca.bench.versus;

import nazca.tensor.Require;

/**
 * What a piece of work takes at least.
 *
 * @param flops multiplications and additions; 0 where only memory counts
 * @param bytes each operand read once and each result written once; 0 where only arithmetic counts
 */
public record Cost(double flops, double bytes) {
    /** Checks that there is something to do. */
    public Cost {
        Require.argument(
                flops >= 0 && bytes >= 0 && flops + bytes > 0,
                "cost: flops and bytes must be >= 0 and not both 0, got %s and %s",
                flops,
                bytes);
    }

    /** Operations per byte: infinite where only arithmetic counts. */
    public double intensity() {
        return flops / bytes;
    }
}
