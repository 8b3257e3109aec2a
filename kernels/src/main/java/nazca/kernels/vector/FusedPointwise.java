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
 * it has left the cache. Items are parts, one for each thread, of whole chunks of the statistics.
 */
final class FusedPointwise implements Workers.Range {
    private final VectorGemm gemm;
    private final NormalizedRows normalized = new NormalizedRows();
    private final BatchNormStatistics statistics;
    private final BandRooms rooms = new BandRooms();
    private GemmProduct product;
    private int rows;
    private int chunkRows;
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

    /** Runs the pass with {@code split} in {@code parts} parts. */
    void run(GemmSpec spec, ConvForward pass, View scratch, int parts, Workers workers) {
        this.rows = spec.rows();
        this.parts = parts;
        this.chunkRows = Bands.chunks(rows, spec.out()).chunkRows();
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
        gathers = s != null;
        if (s != null) {
            long packed = 4 * VectorGemm.packedElements(spec.in(), spec.out());
            statistics.begin(s.spec(), z, zeros + packed);
        }
        workers.split(parts, this);
        if (s != null) {
            statistics.merge(s.mean(), s.m2(), s.istd());
        }
    }

    @Override
    public void run(int from, int to) {
        int chunks = Math.ceilDiv(rows, chunkRows);
        for (int part = from; part < to; part++) {
            int first = Bands.border(chunks, parts, part) * chunkRows;
            int end = Math.min(rows, Bands.border(chunks, parts, part + 1) * chunkRows);
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
