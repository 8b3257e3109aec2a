package nazca.kernels.vector;

import nazca.kernels.bits.Chunks;
import nazca.kernels.depthwise.DepthwiseSpec;
import nazca.tensor.Workers;

/**
 * Partial weight gradients of whole chunks of images, one item for each chunk and group of channel
 * blocks. How many groups there are depends on the number of threads, but no sum crosses a group,
 * so the bits do not.
 */
final class DepthwiseWeightGradient implements Workers.Range {
    private final DepthwiseRow row;
    private final Workers.Range combine = this::combine;
    private int batch;
    private int outHeight;
    private int channels;
    private int taps;
    private int images;
    private int groups;
    private long imageBytes;
    private long rowBytes;
    private long x;
    private long dy;
    private long dw;
    private long partials;

    DepthwiseWeightGradient(DepthwiseRow row) {
        this.row = row;
    }

    /** Floats of all partial results. */
    static long partialElements(DepthwiseSpec spec) {
        int chunks = Chunks.count(spec.batch(), Chunks.images(spec.batch()));
        long blocks = Lanes.vectors(spec.channels());
        return chunks * blocks * spec.kernel() * spec.kernel() * Lanes.LANES;
    }

    /** Says what images look like and how many threads want work; the row has been told already. */
    void shape(DepthwiseSpec spec, int threads) {
        batch = spec.batch();
        outHeight = spec.outHeight();
        channels = spec.channels();
        taps = spec.kernel() * spec.kernel();
        images = Chunks.images(batch);
        imageBytes = spec.xBytes() / batch;
        rowBytes = spec.yBytes() / batch / outHeight;
        groups = 1;
        while (groups < Lanes.vectors(channels) && chunks() * groups % threads != 0) {
            groups++;
        }
    }

    /** Says where x, dy, dw and the partial results lie. */
    void operands(long x, long dy, long dw, long partials) {
        this.x = x;
        this.dy = dy;
        this.dw = dw;
        this.partials = partials;
    }

    /** Items of {@link #run}. */
    int items() {
        return chunks() * groups;
    }

    /** Adds the partial results up: an item is a tap. */
    Workers.Range combine() {
        return combine;
    }

    @Override
    public void run(int from, int to) {
        int blocks = Lanes.vectors(channels);
        for (int item = from; item < to; item++) {
            int group = item % groups;
            partial(item / groups, blocks * group / groups, blocks * (group + 1) / groups);
        }
    }

    private void partial(int chunk, int fromBlock, int toBlock) {
        long sums = partials + chunk * distance() + (long) fromBlock * taps * Lanes.BYTES;
        DepthwiseBlocks.clear(sums, (toBlock - fromBlock) * taps);
        long at = DepthwiseBlocks.offset(fromBlock, channels);
        long last = DepthwiseBlocks.offset(toBlock - 1, channels) - at;
        for (int n = chunk * images; n < Math.min((chunk + 1) * images, batch); n++) {
            long image = x + n * imageBytes + at;
            long outputs = dy + (long) n * outHeight * rowBytes + at;
            for (int i = 0; i < outHeight; i++) {
                row.run(image, sums, outputs + i * rowBytes, i, last);
            }
        }
    }

    private void combine(int from, int to) {
        for (int tap = from; tap < to; tap++) {
            DepthwiseBlocks.combine(partials, chunks(), distance(), dw, tap, taps, channels);
        }
    }

    private int chunks() {
        return Chunks.count(batch, images);
    }

    /** Bytes of one chunk's partial results. */
    private long distance() {
        return (long) Lanes.vectors(channels) * taps * Lanes.BYTES;
    }
}
