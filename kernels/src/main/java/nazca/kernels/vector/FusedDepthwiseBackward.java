package nazca.kernels.vector;

import nazca.kernels.bits.Chunks;
import nazca.kernels.depthwise.DepthwiseSpec;
import nazca.kernels.fused.ConvBackward;
import nazca.tensor.HostBuffer;
import nazca.tensor.View;
import nazca.tensor.Workers;

/**
 * A depthwise convolution's backward pass, image by image and row by row of the outputs: the
 * gradient of the output and the normalised input are computed into rooms that stay in the cache,
 * just before they are read; the filter's gradient, the input's rows that are then complete, and
 * the sums of the batch norm before follow. Items are parts, one for each thread, of whole groups
 * of images, which are whole chunks of all sums.
 */
final class FusedDepthwiseBackward implements Workers.Range {
    private final VectorDepthwise depthwise;
    private final NormsAround norms;
    private final BandRooms rooms = new BandRooms();
    private final DepthwiseRow products;
    private final DepthwiseInputRows inputRows;
    private final DepthwiseRow gradients;
    private DepthwiseSpec spec = new DepthwiseSpec(1, 1, 1, 1, 1, 1);
    private int parts;
    private int chunkImages;
    private long dx;
    private long filter;
    private long partials;
    private boolean wantsWeights;
    private boolean wantsInput;

    FusedDepthwiseBackward(VectorDepthwise depthwise, Dispatch dispatch) {
        this.depthwise = depthwise;
        this.norms = new NormsAround(dispatch);
        this.products = depthwise.productRow();
        this.inputRows = depthwise.inputRows();
        this.gradients = depthwise.gradientRow();
    }

    /** Floats of scratch. */
    static long scratchElements(DepthwiseSpec spec) {
        int rows = spec.batch() * spec.height() * spec.width();
        return DepthwiseBlocks.elements(spec)
                + DepthwiseWeightGradient.partialElements(spec)
                + BatchNormStatistics.scratchElements(Bands.chunks(rows, spec.channels()));
    }

    /** Groups of images, the items that parts are made of. */
    static int groups(DepthwiseSpec spec) {
        return Math.ceilDiv(spec.batch(), images(spec));
    }

    /** Images of a group; both numbers are powers of two. */
    private static int images(DepthwiseSpec spec) {
        return Math.max(
                Chunks.images(spec.batch()),
                Bands.imagesOfWholeChunks(spec.height() * spec.width()));
    }

    /** Runs the pass in {@code parts} parts. */
    void run(DepthwiseSpec spec, ConvBackward pass, View scratch, int parts, Workers workers) {
        this.spec = spec;
        this.parts = parts;
        this.chunkImages = Chunks.images(spec.batch());
        norms.layers(pass, spec.xBytes(), spec.yBytes());
        this.filter = HostBuffer.address(scratch, 4 * scratchElements(spec));
        this.partials = filter + 4 * DepthwiseBlocks.elements(spec);
        rooms.shape(parts, (spec.xBytes() + spec.yBytes()) / 4 / spec.batch() + Lanes.LANES);
        View dw = pass.dw();
        wantsWeights = dw != null;
        gradients.shape(spec);
        input(pass);
        workers.split(parts, this);
        if (dw != null) {
            depthwise.combine(spec, partials, HostBuffer.address(dw, spec.wBytes()));
        }
        if (wantsInput) {
            norms.merge(pass);
        }
    }

    private void input(ConvBackward pass) {
        View to = pass.dx();
        wantsInput = to != null;
        if (to == null) {
            return;
        }
        dx = HostBuffer.address(to, spec.xBytes());
        if (spec.stride() == 1) {
            depthwise.productRow(spec, pass.w(), filter, true);
        } else {
            depthwise.inputRows(spec, pass.w(), filter);
        }
        norms.begin(dx, partials + 4 * DepthwiseWeightGradient.partialElements(spec));
    }

    @Override
    public void run(int from, int to) {
        for (int part = from; part < to; part++) {
            int end = Bands.border(groups(spec), parts, part + 1) * images(spec);
            for (int n = Bands.border(groups(spec), parts, part) * images(spec);
                    n < Math.min(spec.batch(), end);
                    n++) {
                image(n, rooms.slice(part));
            }
        }
    }

    private void image(int n, long room) {
        int outPixels = spec.outHeight() * spec.outWidth();
        int pixels = spec.height() * spec.width();
        long pixel = 4L * spec.channels();
        long outputs = norms.behind() ? room : norms.dy() + (long) n * outPixels * pixel;
        // The second room begins at a whole vector behind the first.
        long free = room + Math.ceilDiv(outPixels * pixel, 64L) * 64;
        int normal = 0;
        int delivered = 0;
        int summed = 0;
        for (int i = 0; i < spec.outHeight(); i++) {
            if (norms.behind()) {
                long at = (long) i * spec.outWidth() * pixel;
                long row = (long) n * outPixels * pixel + at;
                norms.outputGradient(row, room + at, spec.outWidth());
            }
            if (wantsWeights) {
                normal = filterRow(n, i, normal, free, outputs);
            }
            if (wantsInput) {
                boolean last = i + 1 == spec.outHeight();
                for (; delivered < spec.height(); delivered++) {
                    if (!last && Bands.lastOutputRow(spec, delivered) > i) {
                        break;
                    }
                    inputRow(n, delivered, outputs);
                }
                int ready = delivered * spec.width();
                if (ready - summed >= Bands.GATHERED || last) {
                    norms.sum(n * pixels + summed, n * pixels + ready);
                    summed = ready;
                }
            }
        }
    }

    /** Adds output row {@code i} to its chunk's filter gradient; returns the rows normalised. */
    private int filterRow(int n, int i, int normal, long free, long outputs) {
        long pixel = 4L * spec.channels();
        long first = (long) n * spec.height() * spec.width() * pixel;
        int need = normal;
        if (norms.before()) {
            need = Math.max(normal, Bands.inputRows(spec, i));
            if (need > normal) {
                long at = (long) normal * spec.width() * pixel;
                norms.input(first + at, free + at, (need - normal) * spec.width());
            }
        }
        long taps = DepthwiseBlocks.elements(spec) * 4;
        long chunk = partials + n / chunkImages * taps;
        if (i == 0 && n % chunkImages == 0) {
            DepthwiseBlocks.clear(chunk, Math.toIntExact(taps / Lanes.BYTES));
        }
        gradients.run(
                norms.before() ? free : norms.x() + first,
                chunk,
                outputs + (long) i * spec.outWidth() * pixel,
                i,
                DepthwiseBlocks.last(spec.channels()));
        return need;
    }

    private void inputRow(int n, int r, long outputs) {
        long rowBytes = 4L * spec.width() * spec.channels();
        long to = dx + ((long) n * spec.height() + r) * rowBytes;
        if (spec.stride() == 1) {
            products.run(outputs, filter, to, r, DepthwiseBlocks.last(spec.channels()));
        } else {
            inputRows.rowOf(outputs, filter, r, to);
        }
    }
}
