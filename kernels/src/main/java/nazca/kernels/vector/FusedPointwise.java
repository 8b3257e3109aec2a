package nazca.kernels.vector;

import nazca.kernels.fused.ConvForward;
import nazca.kernels.fused.Normalization;
import nazca.kernels.fused.Statistics;
import nazca.kernels.gemm.GemmSpec;
import nazca.tensor.HostBuffer;
import nazca.tensor.View;
import nazca.tensor.Workers;

/**
 * A pointwise convolution's forward pass, band by band: the band's input is normalised into a room
 * that stays in the cache, multiplied from there, and the output's statistics are gathered before
 * it has left the cache. Items are parts, one for each thread; of whole chunks of the statistics
 * where these are gathered.
 */
final class FusedPointwise implements Workers.Range {
    private final VectorGemm gemm;
    private final NormalizedRows normalized = new NormalizedRows();
    private final BatchNormStatistics statistics;
    private final BandRooms rooms = new BandRooms();
    private GemmProduct product;
    private int rows;
    private int itemRows;
    private int parts;
    private int band;
    private long rowBytes;
    private long x;
    private boolean normalizes;
    private boolean gathers;

    FusedPointwise(VectorGemm gemm, Dispatch dispatch) {
        this.statistics = new BatchNormStatistics(dispatch);
        this.gemm = gemm;
        this.product = gemm.product();
    }

    /** Floats of scratch. */
    static long scratchElements(GemmSpec spec) {
        return VectorGemm.packedElements(spec.in(), spec.out())
                + BatchNormStatistics.scratchElements(Bands.chunks(spec.rows(), spec.out()));
    }

    /** Rows of one item: a chunk where statistics are gathered, else few enough for any part. */
    static int itemRows(GemmSpec spec, boolean gathers) {
        return gathers ? Bands.chunks(spec.rows(), spec.out()).chunkRows() : Bands.SHORTEST;
    }

    /** Runs the pass in {@code parts} parts, with statistics or without. */
    void run(
            GemmSpec spec,
            ConvForward pass,
            View scratch,
            boolean gathers,
            int parts,
            Workers workers) {
        this.rows = spec.rows();
        this.parts = parts;
        this.itemRows = itemRows(spec, gathers);
        this.gathers = gathers;
        this.band = Bands.rows(2L * spec.in() + spec.out());
        this.rowBytes = 4L * spec.in();
        this.x = HostBuffer.address(pass.x(), spec.xBytes());
        long z = HostBuffer.address(pass.z(), spec.yBytes());
        HostBuffer.address(scratch, 4 * scratchElements(spec));
        long zeros = VectorGemm.zeros(scratch);
        long w = HostBuffer.address(pass.w(), spec.wBytes());
        product = gemm.forwardProduct(spec, x, w, z, zeros);
        Normalization n = pass.normalization();
        normalizes = n != null;
        if (n != null) {
            normalized.layer(n.spec(), n.mean(), n.istd(), n.gamma(), n.beta());
            rooms.shape(parts, (long) band * spec.in());
        }
        Statistics s = pass.statistics();
        if (gathers && s != null) {
            long packed = 4 * VectorGemm.packedElements(spec.in(), spec.out());
            statistics.begin(s.spec(), z, zeros + packed);
        }
        workers.split(parts, this);
        if (gathers && s != null) {
            statistics.merge(s.mean(), s.m2(), s.istd());
        }
    }

    @Override
    public void run(int from, int to) {
        int items = Math.ceilDiv(rows, itemRows);
        for (int part = from; part < to; part++) {
            int first = Bands.border(items, parts, part) * itemRows;
            int end = Math.min(rows, Bands.border(items, parts, part + 1) * itemRows);
            long room = normalizes ? rooms.slice(part) : 0;
            for (int r = first; r < end; r += band) {
                int last = Math.min(end, r + band);
                band(r, last, room, last + band <= end);
            }
        }
    }

    private void band(int from, int to, long room, boolean goesOn) {
        long at = from * rowBytes;
        if (normalizes) {
            normalized.run(x + at, room, to - from);
            product.rows(from, to, room - at, goesOn ? x + to * rowBytes : 0);
        } else {
            product.rows(from, to, x, goesOn ? x + to * rowBytes : 0);
        }
        if (gathers) {
            statistics.rows(from, to);
        }
    }
}
