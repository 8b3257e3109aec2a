package nazca.kernels.vector;

import nazca.tensor.Workers;

/** Rows of outputs over a whole batch: y, and at stride 1 dx with the filter reversed. */
final class DepthwiseProducts implements Workers.Range {
    private final DepthwiseRow row;
    private int outHeight;
    private long imageBytes;
    private long resultBytes;
    private long last;
    private long x;
    private long filter;
    private long y;

    DepthwiseProducts(DepthwiseRow row) {
        this.row = row;
    }

    /** Says what images look like; the row has been told already. */
    void shape(long imageBytes, int outHeight, long resultBytes, int channels) {
        this.imageBytes = imageBytes;
        this.outHeight = outHeight;
        this.resultBytes = resultBytes;
        last = DepthwiseBlocks.last(channels);
    }

    /** Says where the images, the packed filter and the results lie. */
    void operands(long x, long filter, long y) {
        this.x = x;
        this.filter = filter;
        this.y = y;
    }

    @Override
    public void run(int from, int to) {
        for (int index = from; index < to; index++) {
            int n = index / outHeight;
            row.run(x + n * imageBytes, filter, y + index * resultBytes, index % outHeight, last);
        }
    }
}
