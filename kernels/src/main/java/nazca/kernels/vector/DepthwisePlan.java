package nazca.kernels.vector;

import nazca.kernels.depthwise.DepthwiseSpec;

/**
 * How a row of results is cut into tiles. Tiles never overlap, so that a weight gradient counts no
 * product twice; what no tile fits is left to single pixels. Reused from call to call.
 */
final class DepthwisePlan {
    /** A single pixel, for which there is no register tile. */
    static final int PIXEL = 0;

    /** Stands where a tile's stride is asked for: dx at stride 2, both parities in one tile. */
    static final int INPUT_GRADIENT = 3;

    private static final int LEFT = 1;
    private static final int RIGHT = 2;
    private static final int ODD = 4;

    private static final int[] EIGHTS = {8, 7, 4};
    private static final int[] SEVENS = {7, 4};
    private static final int[] EIGHTS_OF_INPUT = {8, 14, 7, 4};
    private static final int[] SEVENS_OF_INPUT = {14, 7, 4};
    private static final int[] NONE = {};

    private int[] tiles = new int[0];
    private int count;

    /**
     * The name of a tile: which kernel and stride, how many results, which borders of the image.
     */
    static int tile(int kernel, int stride, int width, int border) {
        return ((kernel * 4 + stride) * 16 + width) * 8 + border;
    }

    /** Results of a tile. */
    static int width(int tile) {
        return tile == PIXEL ? 1 : (tile >> 3) & 15;
    }

    /** Tiles of the row. */
    int count() {
        return count;
    }

    /** The {@code index}-th tile from the left, or {@link #PIXEL}. */
    int tile(int index) {
        return tiles[index];
    }

    /** Cuts a row of outputs. */
    void forward(DepthwiseSpec spec) {
        int outWidth = spec.outWidth();
        int[] widths = outWidth % 8 != 0 && outWidth % 7 == 0 ? SEVENS : EIGHTS;
        int[] usable = usable(spec, widths);
        begin(outWidth);
        for (int j = 0; j < outWidth; ) {
            j += add(forwardTile(usable, j, spec.kernel(), spec.stride(), spec.width(), outWidth));
        }
    }

    private static int forwardTile(
            int[] widths, int j, int kernel, int stride, int width, int outWidth) {
        int padding = kernel / 2;
        for (int results : widths) {
            boolean left = j == 0;
            boolean right = j + results == outWidth;
            boolean startsInside = left || j * stride >= padding;
            boolean endsInside = right || (j + results - 1) * stride - padding + kernel - 1 < width;
            if (j + results <= outWidth && startsInside && endsInside) {
                int odd = right && stride == 2 && width % 2 == 1 ? ODD : 0;
                return tile(kernel, stride, results, border(left, right) | odd);
            }
        }
        return PIXEL;
    }

    /** Cuts a row of input gradients at stride 2. */
    void inputGradient(DepthwiseSpec spec) {
        int width = spec.width();
        int[] widths = width % 8 != 0 && width % 14 == 0 ? SEVENS_OF_INPUT : EIGHTS_OF_INPUT;
        int[] usable = usable(spec, widths);
        begin(width);
        for (int q = 0; q < width; ) {
            q += add(inputTile(usable, q, spec.kernel(), width, spec.outWidth()));
        }
    }

    private static int inputTile(int[] widths, int q, int kernel, int width, int outWidth) {
        int padding = kernel / 2;
        for (int results : widths) {
            boolean left = q == 0;
            boolean right = q + results == width;
            boolean startsInside = left || q / 2 >= padding / 2;
            boolean endsInside =
                    right
                            ? outWidth - q / 2 == (results + 1) / 2
                            : q / 2 + (results - 1 + padding) / 2 < outWidth;
            if (q % 2 == 0 && q + results <= width && startsInside && endsInside) {
                return tile(kernel, INPUT_GRADIENT, results, border(left, right));
            }
        }
        return PIXEL;
    }

    private static int border(boolean left, boolean right) {
        return (left ? LEFT : 0) | (right ? RIGHT : 0);
    }

    /** There are tiles of kernels 3, 5 and 7, undilated, and for whole vectors of channels. */
    private static int[] usable(DepthwiseSpec spec, int[] widths) {
        boolean kernel = spec.kernel() >= 3 && spec.kernel() <= 7 && spec.dilation() == 1;
        return kernel && spec.channels() >= Lanes.LANES ? widths : NONE;
    }

    private void begin(int most) {
        if (tiles.length < most) {
            tiles = new int[most];
        }
        count = 0;
    }

    private int add(int tile) {
        tiles[count++] = tile;
        return width(tile);
    }
}
