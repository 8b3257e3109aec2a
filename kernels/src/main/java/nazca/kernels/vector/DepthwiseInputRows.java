package nazca.kernels.vector;

import nazca.kernels.depthwise.DepthwiseSpec;
import nazca.tensor.Workers;

/**
 * Rows of dx at stride 2. Output row i reaches input row r through filter row u where u · dilation
 * = r + padding - 2i. Walking i upwards walks u downwards, by two, which is the order of the chain;
 * by one where the dilation is 2, which reaches every other input row.
 */
final class DepthwiseInputRows implements Workers.Range {
    private final DepthwisePlan plan = new DepthwisePlan();
    private final DepthwiseTileRunner tiles;
    private final DepthwisePixelRunner pixels;
    private final Extents extents;
    private int height;
    private int width;
    private int outHeight;
    private int outWidth;
    private int kernel;
    private int dilation;
    private int padding;
    private int lanes;
    private int pixel;
    private long last;
    private long dy;
    private long filter;
    private long dx;

    DepthwiseInputRows(DepthwiseTileRunner tiles, DepthwisePixelRunner pixels, Extents extents) {
        this.tiles = tiles;
        this.pixels = pixels;
        this.extents = extents;
    }

    /** Says what images look like. */
    void shape(DepthwiseSpec spec) {
        height = spec.height();
        width = spec.width();
        outHeight = spec.outHeight();
        outWidth = spec.outWidth();
        kernel = spec.kernel();
        dilation = spec.dilation();
        padding = spec.padding();
        lanes = spec.channels();
        pixel = 4 * spec.channels();
        last = DepthwiseBlocks.last(spec.channels());
        plan.inputGradient(spec);
    }

    /** Says where dy, the packed filter and dx lie. */
    void operands(long dy, long filter, long dx) {
        this.dy = dy;
        this.filter = filter;
        this.dx = dx;
    }

    @Override
    public void run(int from, int to) {
        long row = (long) width * pixel;
        for (int index = from; index < to; index++) {
            long image = dy + (long) (index / height) * outHeight * outWidth * pixel;
            rowOf(image, filter, index % height, dx + index * row);
        }
    }

    /** Row {@code r} of an image's dx from the outputs' gradients of that image. */
    void rowOf(long image, long filter, int r, long to) {
        int row = outWidth * pixel;
        int first = first(r);
        int rows = count(r, first, outHeight);
        long outputs = image + (long) first * row;
        long taps = filter + (long) tap(r, first) * kernel * Lanes.BYTES;
        int q = 0;
        for (int t = 0; t < plan.count(); t++) {
            int tile = plan.tile(t);
            long result = to + (long) q * pixel;
            if (tile == DepthwisePlan.PIXEL) {
                pixel(outputs, taps, result, q, rows);
            } else {
                int left = q == 0 ? 0 : q / 2 - kernel / 4;
                tiles.run(
                        extents,
                        tile,
                        outputs + (long) left * pixel,
                        row,
                        pixel,
                        taps,
                        -2L * kernel * Lanes.BYTES,
                        result,
                        rows,
                        last);
            }
            q += DepthwisePlan.width(tile);
        }
    }

    private void pixel(long outputs, long taps, long to, int q, int rows) {
        int first = first(q);
        pixels.run(
                extents,
                kernel,
                -2 / dilation,
                outputs + (long) first * pixel,
                outWidth * pixel,
                pixel,
                taps + (long) tap(q, first) * Lanes.BYTES,
                to,
                rows,
                count(q, first, outWidth),
                last,
                lanes);
    }

    /** The tap through which an output reaches an input, rows or columns. */
    private int tap(int input, int output) {
        return (input + padding - 2 * output) / dilation;
    }

    /** The first output row or column whose window holds the given input row or column. */
    private int first(int input) {
        return Math.max(0, (input + padding - dilation * (kernel - 1) + 1) >> 1);
    }

    /** How many outputs, from the first on, have a tap that reads it. */
    private int count(int input, int first, int outputs) {
        if ((input + padding) % dilation != 0) {
            return 0;
        }
        return Math.max(0, Math.min(outputs - 1, (input + padding) >> 1) - first + 1);
    }
}
