package nazca.kernels.vector;

import nazca.kernels.conv.ConvFilter;
import nazca.kernels.conv.ConvKernel;
import nazca.kernels.conv.ConvSpec;
import nazca.tensor.HostBuffer;
import nazca.tensor.Require;
import nazca.tensor.View;
import nazca.tensor.Workers;

/**
 * Dense convolution by the register tiles of matrix products, read in place: no unfolded copy of x.
 * Where the taps of a filter row lie side by side they are one product; dilated and grouped
 * filters, and dx at strides above 1, take a product for each tap and group. Results are shared
 * among threads by rows, weight gradients by chunks. Equal to {@link nazca.kernels.conv.ScalarConv}
 * to the bit.
 *
 * <p>Extents are checked once per call, then memory is addressed absolutely; with the system
 * property {@value Lanes#CHECKED_PROPERTY} every access is checked as well. One instance belongs to
 * one calling thread.
 */
public final class VectorConv implements ConvKernel {
    /** Calls of fewer multiplications run on the calling thread: waking others takes longer. */
    private static final long ALONE = 1 << 16;

    /** Floats of zeros that accumulators start from: a row of the widest tile. */
    private static final int ZEROS = GemmPanels.MAX_VECTORS * Lanes.LANES;

    private final Workers workers;
    private final boolean checked;
    private final Extents extents = new Extents();
    private final ConvLine rows = new ConvLine();
    private final ConvLine columns = new ConvLine();
    private final ConvProducts products;
    private final ConvTaps taps;
    private final ConvWeightGradient gradient;

    /** Kernels that share their work among {@code workers}. */
    public VectorConv(Workers workers) {
        this(workers, Lanes.CHECKED);
    }

    /** Kernels that check every access, or none. */
    VectorConv(Workers workers, boolean checked) {
        this.workers = workers;
        this.checked = checked;
        GemmBands plain = GemmBands.plain(checked, extents);
        products = new ConvProducts(plain, rows, columns);
        taps = new ConvTaps(plain, rows, columns);
        gradient = new ConvWeightGradient(GemmBands.transposed(checked, extents), rows, columns);
    }

    @Override
    public long scratchElements(ConvSpec spec) {
        return ZEROS + Math.max(spec.wBytes() / 4, ConvWeightGradient.planeElements(spec));
    }

    @Override
    public void forward(ConvSpec spec, View x, View w, View y, View scratch) {
        long from = HostBuffer.address(x, spec.xBytes());
        long filter = HostBuffer.address(w, spec.wBytes());
        long to = HostBuffer.address(y, spec.yBytes());
        long zeros = begin(spec, scratch);
        allow(from, spec.xBytes(), filter, spec.wBytes(), to, spec.yBytes());
        if (merges(spec)) {
            products.shape(spec.in(), spec.out());
            products.operands(from, filter, to, zeros);
            split(spec, spec.batch() * spec.outHeight(), products);
        } else {
            taps.shape(spec);
            taps.operands(from, filter, to);
            split(spec, spec.batch() * spec.outHeight(), taps.forward());
        }
    }

    @Override
    public void inputGradient(ConvSpec spec, View dy, View w, View dx, View scratch) {
        long from = HostBuffer.address(dy, spec.yBytes());
        long to = HostBuffer.address(dx, spec.xBytes());
        long zeros = begin(spec, scratch);
        long filter = zeros + 4L * ZEROS;
        int filterTaps = spec.filter().taps();
        long weights = HostBuffer.address(w, spec.wBytes());
        ConvPlanes.reverse(weights, filter, filterTaps, spec.groupIn(), spec.out());
        allow(from, spec.yBytes(), filter, spec.wBytes(), to, spec.xBytes());
        if (merges(spec) && spec.filter().stride() == 1) {
            shapeBackwards(spec);
            products.shape(spec.out(), spec.in());
            products.operands(from, filter, to, zeros);
            split(spec, spec.batch() * spec.height(), products);
        } else {
            taps.shape(spec);
            taps.operands(from, filter, to);
            split(spec, spec.batch() * spec.height(), taps.inputGradient());
        }
    }

    @Override
    public void weightGradient(ConvSpec spec, View x, View dy, View dw, View scratch) {
        long input = HostBuffer.address(x, spec.xBytes());
        long outputs = HostBuffer.address(dy, spec.yBytes());
        long to = HostBuffer.address(dw, spec.wBytes());
        long planes = begin(spec, scratch) + 4L * ZEROS;
        long planeBytes = 4 * ConvWeightGradient.planeElements(spec);
        allow(input, spec.xBytes(), outputs, spec.yBytes(), planes, planeBytes);
        gradient.shape(spec, merges(spec));
        gradient.operands(input, outputs, to, planes);
        split(spec, gradient.chunks(), gradient);
        split(spec, gradient.filterRows(), gradient.combine());
    }

    /**
     * Whether a filter row's taps, with all channels, lie side by side in x, and every result has
     * one.
     */
    private static boolean merges(ConvSpec spec) {
        ConvFilter filter = spec.filter();
        return filter.groups() == 1
                && filter.dilation() == 1
                && filter.rowPadding() < filter.height()
                && filter.columnPadding() < filter.width();
    }

    private void shapeForwards(ConvSpec spec) {
        ConvFilter filter = spec.filter();
        int stride = filter.stride();
        int dilation = filter.dilation();
        rows.shape(
                spec.height(),
                spec.outHeight(),
                filter.height(),
                stride,
                dilation,
                filter.rowPadding());
        columns.shape(
                spec.width(),
                spec.outWidth(),
                filter.width(),
                stride,
                dilation,
                filter.columnPadding());
    }

    /** dx at stride 1 is a convolution of dy, with what is left of the filter as padding. */
    private void shapeBackwards(ConvSpec spec) {
        ConvFilter filter = spec.filter();
        int rowPadding = filter.height() - 1 - filter.rowPadding();
        int columnPadding = filter.width() - 1 - filter.columnPadding();
        rows.shape(spec.outHeight(), spec.height(), filter.height(), 1, 1, rowPadding);
        columns.shape(spec.outWidth(), spec.width(), filter.width(), 1, 1, columnPadding);
    }

    /** Takes the shape, and returns the address of scratch, which begins with zeros. */
    private long begin(ConvSpec spec, View scratch) {
        int widest = Math.max(spec.in() * spec.filter().stride(), spec.out());
        Require.argument(
                4L * widest <= Lanes.STRIDE_MASK,
                "conv: channels times stride must be below 4194304, got %d",
                widest);
        long bytes = 4 * scratchElements(spec);
        long address = HostBuffer.address(scratch, bytes);
        ConvPlanes.clear(address, ZEROS);
        shapeForwards(spec);
        if (checked) {
            extents.clear();
            extents.allowReads(address, bytes + HostBuffer.TAIL_BYTES);
        }
        return address;
    }

    /** Tells checked kernels what they may touch besides scratch, which they may read. */
    private void allow(long a, long aBytes, long b, long bBytes, long c, long cBytes) {
        if (checked) {
            extents.allowReads(a, aBytes + HostBuffer.TAIL_BYTES);
            extents.allowReads(b, bBytes + HostBuffer.TAIL_BYTES);
            extents.allowReads(c, cBytes + HostBuffer.TAIL_BYTES);
            extents.allowWrites(c, cBytes);
        }
    }

    private void split(ConvSpec spec, int items, Workers.Range range) {
        long multiplications = spec.wBytes() / 4 * spec.outRows();
        if (multiplications < ALONE) {
            range.run(0, items);
        } else {
            workers.split(items, range);
        }
    }
}
