package nazca.kernels.vector;

import nazca.kernels.depthwise.DepthwiseSpec;

/**
 * One row of outputs, from left to right: products of x and w, or sums of products of x and dy.
 * Filter rows and columns outside the image are skipped. Set up by the calling thread, then only
 * read.
 */
final class DepthwiseRow {
    private final DepthwisePlan plan = new DepthwisePlan();
    private final DepthwiseTileRunner tiles;
    private final DepthwisePixelRunner pixels;
    private final Extents extents;
    private int height;
    private int width;
    private int kernel;
    private int stride;
    private int dilation;
    private int padding;
    private int lanes;
    private int pixel;

    DepthwiseRow(DepthwiseTileRunner tiles, DepthwisePixelRunner pixels, Extents extents) {
        this.tiles = tiles;
        this.pixels = pixels;
        this.extents = extents;
    }

    /** Says what images look like. */
    void shape(DepthwiseSpec spec) {
        height = spec.height();
        width = spec.width();
        kernel = spec.kernel();
        stride = spec.stride();
        dilation = spec.dilation();
        padding = spec.padding();
        lanes = spec.channels();
        pixel = 4 * spec.channels();
        plan.forward(spec);
    }

    /**
     * Runs output row {@code i} of an image.
     *
     * @param image the image's first pixel, at the first channel wanted
     * @param filter the taps of that channel's block
     * @param results the row's first output
     * @param last distance of the last channel block
     */
    void run(long image, long filter, long results, int i, long last) {
        int row = width * pixel;
        int first = firstTap(i);
        int rows = endTap(i, height) - first;
        long input = image + (long) (i * stride + first * dilation - padding) * row;
        long taps = filter + (long) first * kernel * Lanes.BYTES;
        int j = 0;
        for (int t = 0; t < plan.count(); t++) {
            int tile = plan.tile(t);
            long to = results + (long) j * pixel;
            if (tile == DepthwisePlan.PIXEL) {
                pixel(input, taps, to, j, rows, last);
            } else {
                int left = j == 0 ? 0 : j * stride - padding;
                tiles.run(
                        extents,
                        tile,
                        input + (long) left * pixel,
                        row,
                        pixel,
                        taps,
                        (long) kernel * Lanes.BYTES,
                        to,
                        rows,
                        last);
            }
            j += DepthwisePlan.width(tile);
        }
    }

    private void pixel(long input, long taps, long to, int j, int rows, long last) {
        int first = firstTap(j);
        int columns = endTap(j, width) - first;
        pixels.run(
                extents,
                kernel,
                1,
                input + (long) (j * stride + first * dilation - padding) * pixel,
                width * pixel * dilation,
                pixel * dilation,
                taps + (long) first * Lanes.BYTES,
                to,
                rows,
                columns,
                last,
                lanes);
    }

    /** The first filter row, or column, that lies inside the image. */
    private int firstTap(int output) {
        return Math.max(0, Math.ceilDiv(padding - output * stride, dilation));
    }

    /** Behind the last one. */
    private int endTap(int output, int extent) {
        return Math.min(kernel, Math.ceilDiv(extent + padding - output * stride, dilation));
    }
}
