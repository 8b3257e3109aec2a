package nazca.kernels.gemm;

import nazca.tensor.Require;

/**
 * Geometry of a pointwise convolution or linear layer as matrix products, checked once. All numbers
 * count elements.
 *
 * <pre>
 *   x [rows, in] leading dimension ldx    w [in, out] ldw    y [rows, out] ldy
 * </pre>
 *
 * @param rows pixels of the whole batch (M)
 * @param in input features (K)
 * @param out output features (N)
 * @param ldx elements from one row of x (and dx) to the next, >= in
 * @param ldw elements from one row of w (and dw) to the next, >= out
 * @param ldy elements from one row of y (and dy) to the next, >= out
 */
public record GemmSpec(int rows, int in, int out, int ldx, int ldw, int ldy) {
    /** Checks extents and leading dimensions. */
    public GemmSpec {
        Require.argument(
                rows > 0 && in > 0 && out > 0,
                "gemm: rows, in and out must be positive, got %d, %d, %d",
                rows,
                in,
                out);
        Require.argument(
                ldx >= in && ldw >= out && ldy >= out,
                "gemm: leading dimensions must cover a row, got ldx %d for in %d, ldw %d and ldy %d"
                        + " for out %d",
                ldx,
                in,
                ldw,
                ldy,
                out);
    }

    /** Contiguous operands. */
    public static GemmSpec of(int rows, int in, int out) {
        return new GemmSpec(rows, in, out, in, out, out);
    }

    /** The same layer over another number of rows. */
    public GemmSpec withRows(int newRows) {
        return new GemmSpec(newRows, in, out, ldx, ldw, ldy);
    }

    /** The same layer whose weights have no gaps between their rows. */
    public GemmSpec withPackedWeights() {
        return new GemmSpec(rows, in, out, ldx, out, ldy);
    }

    /** Bytes that x reaches over. */
    public long xBytes() {
        return 4L * ((long) (rows - 1) * ldx + in);
    }

    /** Bytes that w reaches over. */
    public long wBytes() {
        return 4L * ((long) (in - 1) * ldw + out);
    }

    /** Bytes that y reaches over. */
    public long yBytes() {
        return 4L * ((long) (rows - 1) * ldy + out);
    }
}
