package nazca.kernels.vector;

import nazca.kernels.depthwise.DepthwiseSpec;
import nazca.kernels.fused.ConvForward;
import nazca.kernels.fused.Normalization;
import nazca.kernels.fused.Statistics;
import nazca.tensor.HostBuffer;
import nazca.tensor.View;
import nazca.tensor.Workers;

/**
 * A depthwise convolution's forward pass, image by image: input rows are normalised into a room
 * that stays in the cache, just before the first output row that reads them, and the output's
 * statistics are gathered before it has left the cache. Items are parts, one for each thread, of
 * whole images, or where statistics are gathered of groups of them that are whole chunks.
 */
final class FusedDepthwise implements Workers.Range {
    private final VectorDepthwise depthwise;
    private final NormalizedRows normalized = new NormalizedRows();
    private final BatchNormStatistics statistics;
    private final BandRooms rooms = new BandRooms();
    private DepthwiseRow row;
    private DepthwiseSpec spec = new DepthwiseSpec(1, 1, 1, 1, 1, 1);
    private int parts;
    private long x;
    private long z;
    private long filter;
    private boolean normalizes;
    private boolean gathers;

    FusedDepthwise(VectorDepthwise depthwise, Dispatch dispatch) {
        this.depthwise = depthwise;
        this.statistics = new BatchNormStatistics(dispatch);
        this.row = depthwise.productRow();
    }

    /** Floats of scratch. */
    static long scratchElements(DepthwiseSpec spec) {
        int rows = spec.batch() * spec.outHeight() * spec.outWidth();
        return DepthwiseBlocks.elements(spec)
                + BatchNormStatistics.scratchElements(Bands.chunks(rows, spec.channels()));
    }

    /** Groups of images, the items that parts are made of; whole chunks where they are gathered. */
    static int groups(DepthwiseSpec spec, boolean gathers) {
        return Math.ceilDiv(spec.batch(), images(spec, gathers));
    }

    private static int images(DepthwiseSpec spec, boolean gathers) {
        return gathers ? Bands.imagesOfWholeChunks(spec.outHeight() * spec.outWidth()) : 1;
    }

    /** Runs the pass in {@code parts} parts, with statistics or without. */
    void run(
            DepthwiseSpec spec,
            ConvForward pass,
            View scratch,
            boolean gathers,
            int parts,
            Workers workers) {
        this.spec = spec;
        this.parts = parts;
        this.gathers = gathers;
        this.x = HostBuffer.address(pass.x(), spec.xBytes());
        this.z = HostBuffer.address(pass.z(), spec.yBytes());
        this.filter = HostBuffer.address(scratch, 4 * scratchElements(spec));
        row = depthwise.productRow(spec, pass.w(), filter, false);
        Normalization n = pass.normalization();
        normalizes = n != null;
        if (n != null) {
            normalized.layer(n.spec(), n.mean(), n.istd(), n.gamma(), n.beta());
            rooms.shape(parts, spec.xBytes() / 4 / spec.batch());
        }
        Statistics s = pass.statistics();
        if (gathers && s != null) {
            statistics.begin(s.spec(), z, filter + 4 * DepthwiseBlocks.elements(spec));
        }
        workers.split(parts, this);
        if (gathers && s != null) {
            statistics.merge(s.mean(), s.m2(), s.istd());
        }
    }

    @Override
    public void run(int from, int to) {
        int images = images(spec, gathers);
        int groups = groups(spec, gathers);
        for (int part = from; part < to; part++) {
            int end = Bands.border(groups, parts, part + 1) * images;
            long room = normalizes ? rooms.slice(part) : 0;
            for (int n = Bands.border(groups, parts, part) * images;
                    n < Math.min(spec.batch(), end);
                    n++) {
                image(n, room);
            }
        }
    }

    private void image(int n, long room) {
        long pixel = 4L * spec.channels();
        long image = x + (long) n * spec.height() * spec.width() * pixel;
        int first = n * spec.outHeight() * spec.outWidth();
        int gathered = first;
        int normal = 0;
        for (int i = 0; i < spec.outHeight(); i++) {
            int need = Bands.inputRows(spec, i);
            if (normalizes && need > normal) {
                long at = (long) normal * spec.width() * pixel;
                normalized.run(image + at, room + at, (need - normal) * spec.width());
                normal = need;
            }
            int rows = first + i * spec.outWidth();
            row.run(
                    normalizes ? room : image,
                    filter,
                    z + rows * pixel,
                    i,
                    DepthwiseBlocks.last(spec.channels()));
            int done = rows + spec.outWidth();
            if (gathers && (done - gathered >= Bands.GATHERED || i + 1 == spec.outHeight())) {
                statistics.rows(gathered, done);
                gathered = done;
            }
        }
    }
}
