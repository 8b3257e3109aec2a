package nazca.kernels.layout;

import nazca.tensor.Require;

/**
 * The first channels of the rows of one map, copied or added to the first channels of the rows of
 * another, checked once. A view that starts at channel c makes them the channels from c on. Numbers
 * count elements.
 *
 * <pre>
 *   x [rows, channels] leading dimension ldx    y [rows, channels] ldy
 * </pre>
 *
 * @param rows pixels of the whole batch, or rows of a weight
 * @param channels elements of each row that move
 * @param ldx elements from one row of x to the next, >= channels
 * @param ldy elements from one row of y to the next, >= channels
 */
public record SliceSpec(int rows, int channels, int ldx, int ldy) {
    /** Checks extents and leading dimensions. */
    public SliceSpec {
        Require.argument(
                rows > 0 && channels > 0,
                "slice: rows and channels must be positive, got %d and %d",
                rows,
                channels);
        Require.argument(
                ldx >= channels && ldy >= channels,
                "slice: leading dimensions must cover %d channels, got ldx %d and ldy %d",
                channels,
                ldx,
                ldy);
    }

    /** Bytes that x reaches over. */
    public long xBytes() {
        return 4L * ((long) (rows - 1) * ldx + channels);
    }

    /** Bytes that y reaches over. */
    public long yBytes() {
        return 4L * ((long) (rows - 1) * ldy + channels);
    }
}
