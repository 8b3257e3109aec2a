package nazca.kernels.vector;

import nazca.kernels.bits.Chunks;
import nazca.kernels.fused.ConvBackward;
import nazca.kernels.gemm.GemmSpec;
import nazca.tensor.HostBuffer;
import nazca.tensor.View;
import nazca.tensor.Workers;

import java.util.Objects;

/**
 * A pointwise convolution's backward pass, band by band: the gradient of the output and the
 * normalised input are computed into rooms that stay in the cache, and from there the filter's
 * gradient, the input's, and the sums of the batch norm before. Items are parts, one for each
 * thread, of whole chunks of the filter's gradient.
 */
final class FusedPointwiseBackward implements Workers.Range {
    private final VectorGemm gemm;
    private final NormsAround norms;
    private final BandRooms rooms = new BandRooms();
    private final GemmWeightGradient weights;
    private GemmProduct product;
    private int rows;
    private int chunkRows;
    private int parts;
    private int band;
    private long xRow;
    private long dyRow;
    private boolean transposes;
    private boolean wantsWeights;
    private boolean wantsInput;

    FusedPointwiseBackward(VectorGemm gemm, Dispatch dispatch) {
        this.norms = new NormsAround(dispatch);
        this.gemm = gemm;
        this.product = gemm.product();
        this.weights = gemm.gradient();
    }

    /** Floats of scratch. */
    static long scratchElements(GemmSpec spec) {
        return sumsAt(spec)
                + BatchNormStatistics.scratchElements(Bands.chunks(spec.rows(), spec.in()));
    }

    private static long planesAt(GemmSpec spec) {
        return VectorGemm.packedElements(spec.out(), spec.in());
    }

    private static long transposedAt(GemmSpec spec) {
        long elements = (long) spec.in() * spec.out();
        return planesAt(spec) + GemmWeightGradient.planeElements(spec.rows(), elements);
    }

    private static long sumsAt(GemmSpec spec) {
        long elements = VectorGemm.transposes(spec) ? (long) spec.in() * spec.out() : 0;
        return Math.ceilDiv(transposedAt(spec) + elements, Lanes.LANES) * (long) Lanes.LANES;
    }

    /** Chunks of the filter's gradient, the items that parts are made of. */
    static int chunks(GemmSpec spec) {
        return Chunks.count(spec.rows(), chunkRows(spec));
    }

    private static int chunkRows(GemmSpec spec) {
        return Chunks.rows(spec.rows(), (long) spec.in() * spec.out());
    }

    /** Runs the pass in {@code parts} parts. */
    void run(GemmSpec spec, ConvBackward pass, View scratch, int parts, Workers workers) {
        this.rows = spec.rows();
        this.parts = parts;
        this.chunkRows = chunkRows(spec);
        this.band = Bands.rows(3L * spec.in() + 3L * spec.out());
        this.xRow = 4L * spec.in();
        this.dyRow = 4L * spec.out();
        norms.layers(pass, spec.xBytes(), spec.yBytes());
        HostBuffer.address(scratch, 4 * scratchElements(spec));
        long zeros = VectorGemm.zeros(scratch);
        rooms.shape(parts, (long) band * (spec.in() + spec.out()) + Lanes.LANES);
        filter(spec, pass, zeros);
        input(spec, pass, zeros);
        workers.split(parts, this);
        if (wantsWeights) {
            weights.endBands(Bands.border(chunks(spec), parts, 1));
            if (transposes) {
                long to = HostBuffer.address(Objects.requireNonNull(pass.dw()), spec.wBytes());
                GemmPacking.transposeMatrix(
                        spec.out(),
                        spec.in(),
                        zeros + 4 * transposedAt(spec),
                        4L * spec.in(),
                        to,
                        4L * spec.ldw());
            }
        }
        if (wantsInput) {
            norms.merge(pass);
        }
    }

    private void filter(GemmSpec spec, ConvBackward pass, long zeros) {
        View dw = pass.dw();
        wantsWeights = dw != null;
        if (dw == null) {
            return;
        }
        transposes = VectorGemm.transposes(spec);
        long planes = zeros + 4 * planesAt(spec);
        if (transposes) {
            weights.shape(rows, spec.out(), spec.in());
            weights.operands(
                    norms.dy(),
                    dyRow,
                    norms.x(),
                    xRow,
                    zeros + 4 * transposedAt(spec),
                    xRow,
                    planes,
                    zeros);
        } else {
            long to = HostBuffer.address(dw, spec.wBytes());
            weights.shape(rows, spec.in(), spec.out());
            weights.operands(
                    norms.x(), xRow, norms.dy(), dyRow, to, 4L * spec.ldw(), planes, zeros);
        }
    }

    private void input(GemmSpec spec, ConvBackward pass, long zeros) {
        View dx = pass.dx();
        wantsInput = dx != null;
        if (dx == null) {
            return;
        }
        long to = HostBuffer.address(dx, spec.xBytes());
        long w = HostBuffer.address(pass.w(), spec.wBytes());
        product = gemm.inputProduct(spec, norms.dy(), w, to, zeros);
        norms.begin(to, zeros + 4 * sumsAt(spec));
    }

    @Override
    public void run(int from, int to) {
        int chunks = Chunks.count(rows, chunkRows);
        for (int part = from; part < to; part++) {
            int last = Bands.border(chunks, parts, part + 1);
            for (int chunk = Bands.border(chunks, parts, part); chunk < last; chunk++) {
                int end = Math.min(rows, (chunk + 1) * chunkRows);
                for (int r = chunk * chunkRows; r < end; r += band) {
                    band(part, chunk, r, Math.min(end, r + band), end);
                }
                if (wantsWeights) {
                    weights.endChunk(chunk, part == 0);
                }
            }
        }
    }

    private void band(int part, int chunk, int from, int to, int end) {
        // What the next band reads first, this one reads ahead while it multiplies: the input, then
        // the output, with the filter's gradient, and the output's gradient with the input's.
        int next = Math.min(to - from, end - to);
        long xNext = norms.before() ? next * xRow : 0;
        long zNext = norms.behind() ? next * dyRow : 0;
        boolean xFirst = xNext >= zNext;
        long room = rooms.slice(part);
        long dz = norms.dy();
        if (norms.behind()) {
            long at = from * dyRow;
            norms.outputGradient(at, room, to - from);
            dz = room - at;
        }
        if (wantsWeights) {
            long y = norms.x();
            if (norms.before()) {
                long at = from * xRow;
                long free = room + band * dyRow;
                norms.input(at, free, to - from);
                y = free - at;
            }
            weights.band(
                    chunk,
                    from,
                    to,
                    part == 0,
                    transposes ? dz : y,
                    transposes ? y : dz,
                    xFirst ? norms.x() + to * xRow : norms.z() + to * dyRow,
                    xFirst ? xNext : zNext,
                    xFirst ? norms.z() + to * dyRow : norms.x() + to * xRow,
                    xFirst ? zNext : xNext);
        }
        if (wantsInput) {
            product.rows(from, to, dz, next == to - from ? norms.dy() + to * dyRow : 0);
            norms.sum(from, to);
        }
    }
}
