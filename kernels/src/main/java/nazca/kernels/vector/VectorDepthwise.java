package nazca.kernels.vector;

import nazca.kernels.depthwise.DepthwiseKernel;
import nazca.kernels.depthwise.DepthwiseSpec;
import nazca.tensor.HostBuffer;
import nazca.tensor.Require;
import nazca.tensor.View;
import nazca.tensor.Workers;

/**
 * Depthwise convolution in register tiles of neighbouring pixels, read in place: no padded copy.
 * Results are shared among threads by rows, weight gradients by chunks of images and by channels.
 * Equal to {@link nazca.kernels.depthwise.ScalarDepthwise} to the bit.
 *
 * <p>Extents are checked once per call, then memory is addressed absolutely; with the system
 * property {@value Lanes#CHECKED_PROPERTY} every access is checked as well. Host memory is freed by
 * its owner's close alone, so an address stays good while the call lasts. One instance belongs to
 * one calling thread.
 */
public final class VectorDepthwise implements DepthwiseKernel {
    /** Calls of fewer multiplications run on the calling thread: waking others takes longer. */
    private static final long ALONE = 1 << 16;

    private final Workers workers;
    private final boolean checked;
    private final Extents extents = new Extents();
    private final DepthwiseRow productRow;
    private final DepthwiseProducts products;
    private final DepthwiseInputRows inputRows;
    private final DepthwiseRow gradientRow;
    private final DepthwiseWeightGradient gradient;

    /** Kernels that share their work among {@code workers}. */
    public VectorDepthwise(Workers workers) {
        this(workers, Lanes.CHECKED);
    }

    /** Kernels that check every access, or none. */
    VectorDepthwise(Workers workers, boolean checked) {
        this.workers = workers;
        this.checked = checked;
        DepthwiseTileRunner tiles = checked ? CheckedDepthwiseTiles::run : DepthwiseTiles::run;
        DepthwisePixelRunner pixels =
                checked ? CheckedDepthwisePixels::product : DepthwisePixels::product;
        productRow = new DepthwiseRow(tiles, pixels, extents);
        products = new DepthwiseProducts(productRow);
        inputRows = new DepthwiseInputRows(tiles, pixels, extents);
        gradientRow =
                new DepthwiseRow(
                        checked ? CheckedDepthwiseWeightTiles::run : DepthwiseWeightTiles::run,
                        checked
                                ? CheckedDepthwisePixels::weightGradient
                                : DepthwisePixels::weightGradient,
                        extents);
        gradient = new DepthwiseWeightGradient(gradientRow);
    }

    @Override
    public long scratchElements(DepthwiseSpec spec) {
        return DepthwiseWeightGradient.partialElements(spec);
    }

    @Override
    public void forward(DepthwiseSpec spec, View x, View w, View y, View scratch) {
        long from = HostBuffer.address(x, spec.xBytes());
        long to = HostBuffer.address(y, spec.yBytes());
        long filter = pack(spec, w, scratch, false);
        allow(spec, from, spec.xBytes(), filter, to, spec.yBytes());
        productRow.shape(spec);
        products.shape(
                spec.xBytes() / spec.batch(),
                spec.outHeight(),
                spec.yBytes() / spec.batch() / spec.outHeight(),
                spec.channels());
        products.operands(from, filter, to);
        split(spec, spec.batch() * spec.outHeight(), products);
    }

    @Override
    public void inputGradient(DepthwiseSpec spec, View dy, View w, View dx, View scratch) {
        long from = HostBuffer.address(dy, spec.yBytes());
        long to = HostBuffer.address(dx, spec.xBytes());
        long filter = pack(spec, w, scratch, spec.stride() == 1);
        allow(spec, from, spec.yBytes(), filter, to, spec.xBytes());
        int rows = spec.batch() * spec.height();
        if (spec.stride() == 1) {
            int height = spec.height();
            productRow.shape(spec);
            long image = spec.xBytes() / spec.batch();
            products.shape(image, height, image / height, spec.channels());
            products.operands(from, filter, to);
            split(spec, rows, products);
        } else {
            inputRows.shape(spec);
            inputRows.operands(from, filter, to);
            split(spec, rows, inputRows);
        }
    }

    @Override
    public void weightGradient(DepthwiseSpec spec, View x, View dy, View dw, View scratch) {
        long input = HostBuffer.address(x, spec.xBytes());
        long outputs = HostBuffer.address(dy, spec.yBytes());
        long to = HostBuffer.address(dw, spec.wBytes());
        long partials = HostBuffer.address(scratch, 4 * scratchElements(spec));
        allow(spec, input, spec.xBytes(), partials, 0, 0);
        if (checked) {
            extents.allowReads(outputs, spec.yBytes() + HostBuffer.TAIL_BYTES);
        }
        gradientRow.shape(spec);
        gradient.shape(spec, workers.threads());
        gradient.operands(input, outputs, to, partials);
        split(spec, gradient.items(), gradient);
        split(spec, spec.kernel() * spec.kernel(), gradient.combine());
    }

    /** Packs the filter into scratch and returns its address. */
    private long pack(DepthwiseSpec spec, View w, View scratch, boolean reversed) {
        long to = HostBuffer.address(scratch, 4 * scratchElements(spec));
        pack(spec, w, to, reversed);
        return to;
    }

    private static void pack(DepthwiseSpec spec, View w, long to, boolean reversed) {
        long from = HostBuffer.address(w, spec.wBytes());
        DepthwiseBlocks.pack(from, to, spec.kernel() * spec.kernel(), spec.channels(), reversed);
    }

    /** Rows of products, set up by {@link #productRow(DepthwiseSpec, View, long, boolean)}. */
    DepthwiseRow productRow() {
        return productRow;
    }

    /** Rows of outputs, or at stride 1 of input gradients where the filter is reversed. */
    DepthwiseRow productRow(DepthwiseSpec spec, View w, long filter, boolean reversed) {
        pack(spec, w, filter, reversed);
        productRow.shape(spec);
        return productRow;
    }

    /**
     * Rows of input gradients at stride 2, set up by {@link #inputRows(DepthwiseSpec, View, long)}.
     */
    DepthwiseInputRows inputRows() {
        return inputRows;
    }

    /** Sets rows of input gradients at stride 2 up. */
    void inputRows(DepthwiseSpec spec, View w, long filter) {
        pack(spec, w, filter, false);
        inputRows.shape(spec);
    }

    /** Rows of weight gradients, set up by the caller. */
    DepthwiseRow gradientRow() {
        return gradientRow;
    }

    /** Adds the chunks' partial weight gradients up. */
    void combine(DepthwiseSpec spec, long partials, long dw) {
        gradient.shape(spec, 1);
        gradient.operands(0, 0, dw, partials);
        split(spec, spec.kernel() * spec.kernel(), gradient.combine());
    }

    /** Tells checked kernels what they may touch, and refuses rows that an int cannot measure. */
    private void allow(
            DepthwiseSpec spec, long from, long fromBytes, long scratch, long to, long toBytes) {
        Require.argument(
                4L * spec.width() * spec.channels() * spec.dilation() <= Integer.MAX_VALUE,
                "depthwise: dilation rows must be shorter than 2 GiB, got width %d, %d channels and"
                        + " dilation %d",
                spec.width(),
                spec.channels(),
                spec.dilation());
        if (checked) {
            long scratchBytes = 4 * scratchElements(spec);
            extents.clear();
            extents.allowReads(from, fromBytes + HostBuffer.TAIL_BYTES);
            extents.allowReads(scratch, scratchBytes);
            extents.allowWrites(scratch, scratchBytes);
            extents.allowWrites(to, toBytes);
        }
    }

    private void split(DepthwiseSpec spec, int items, Workers.Range range) {
        if (spec.yBytes() / 4 * spec.kernel() * spec.kernel() < ALONE) {
            range.run(0, items);
        } else {
            workers.split(items, range);
        }
    }
}
