package nazca.kernels.vector;

import nazca.kernels.gemm.GemmKernel;
import nazca.kernels.gemm.GemmSpec;
import nazca.tensor.HostBuffer;
import nazca.tensor.Require;
import nazca.tensor.View;
import nazca.tensor.Workers;

/**
 * Matrix products in register tiles of up to 25 vectors, shared among threads by rows; a weight
 * gradient by chunks or by rows of the gradient. Equal to {@link nazca.kernels.gemm.ScalarGemm} to
 * the bit.
 *
 * <p>Extents are checked once per call, then memory is addressed absolutely; with the system
 * property {@value Lanes#CHECKED_PROPERTY} every access is checked as well. One instance belongs to
 * one calling thread.
 */
public final class VectorGemm implements GemmKernel {
    /**
     * Products of fewer multiplications run on the calling thread: waking others would take longer.
     */
    private static final long ALONE = 1 << 16;

    /** Matrices of fewer elements are packed on the calling thread. */
    private static final long PACK_ALONE = 1 << 15;

    /** Rows from which on packing w pays. */
    private static final int PACK_ROWS = 24;

    /** Weight gradients up to this many elements may be computed transposed. */
    private static final long TRANSPOSED_ELEMENTS = 1 << 15;

    /** Floats of zeros that accumulators start from: a row of the widest tile. */
    private static final int ZEROS = GemmPanels.MAX_VECTORS * Lanes.LANES;

    private final Workers workers;
    private final boolean checked;
    private final Extents extents = new Extents();
    private final GemmPacking packing = new GemmPacking();
    private final GemmProduct product;
    private final GemmWeightGradient gradient;

    /** Kernels that share their work among {@code workers}. */
    public VectorGemm(Workers workers) {
        this(workers, Lanes.CHECKED);
    }

    /** Kernels that check every access, or none. */
    VectorGemm(Workers workers, boolean checked) {
        this.workers = workers;
        this.checked = checked;
        this.product = new GemmProduct(GemmBands.plain(checked, extents));
        this.gradient = new GemmWeightGradient(GemmBands.transposed(checked, extents), workers);
    }

    @Override
    public long scratchElements(GemmSpec spec) {
        long forward = (long) spec.in() * Lanes.vectors(spec.out()) * Lanes.LANES;
        long input = (long) spec.out() * Lanes.vectors(spec.in()) * Lanes.LANES;
        long elements = (long) spec.in() * spec.out();
        long weight =
                GemmWeightGradient.planeElements(spec.rows(), elements)
                        + (transposes(spec) ? elements : 0);
        return ZEROS + Math.max(Math.max(forward, input), weight);
    }

    @Override
    public void forward(GemmSpec spec, View x, View w, View y, View scratch) {
        long from = operand(x, spec.xBytes(), spec);
        long weights = operand(w, spec.wBytes(), spec);
        long to = operand(y, spec.yBytes(), spec);
        long zeros =
                scratch(
                        spec,
                        scratch,
                        to,
                        spec.yBytes(),
                        from,
                        spec.xBytes(),
                        weights,
                        spec.wBytes());
        forwardProduct(spec, from, weights, to, zeros);
        split(spec);
    }

    @Override
    public long packedElements(GemmSpec spec) {
        return (long) spec.in() * Lanes.vectors(spec.out()) * Lanes.LANES;
    }

    @Override
    public void pack(GemmSpec spec, View w, View packed) {
        long from = operand(w, spec.wBytes(), spec);
        long to = HostBuffer.address(packed, 4 * packedElements(spec));
        pack(spec.in(), spec.out(), false, from, 4L * spec.ldw(), to);
    }

    @Override
    public void forwardPacked(GemmSpec spec, View x, View packed, View y, View scratch) {
        long from = operand(x, spec.xBytes(), spec);
        long bytes = 4 * packedElements(spec);
        long weights = operand(packed, bytes, spec);
        long to = operand(y, spec.yBytes(), spec);
        long zeros = scratch(spec, scratch, to, spec.yBytes(), from, spec.xBytes(), weights, bytes);
        product.shape(spec.in(), spec.out());
        product.operands(from, 4L * spec.ldx(), weights, 0, to, 4L * spec.ldy(), zeros);
        split(spec);
    }

    /**
     * The product of a forward pass, its weights packed behind the zeros where that pays: rows may
     * be run.
     */
    GemmProduct forwardProduct(GemmSpec spec, long from, long weights, long to, long zeros) {
        long stride = 4L * spec.ldw();
        product.shape(spec.in(), spec.out());
        if (packs(spec)) {
            pack(spec.in(), spec.out(), false, weights, stride, zeros + 4L * ZEROS);
            product.operands(
                    from, 4L * spec.ldx(), zeros + 4L * ZEROS, 0, to, 4L * spec.ldy(), zeros);
        } else {
            product.operands(from, 4L * spec.ldx(), weights, stride, to, 4L * spec.ldy(), zeros);
        }
        return product;
    }

    @Override
    public void inputGradient(GemmSpec spec, View dy, View w, View dx, View scratch) {
        long from = operand(dy, spec.yBytes(), spec);
        long weights = operand(w, spec.wBytes(), spec);
        long to = operand(dx, spec.xBytes(), spec);
        long zeros =
                scratch(
                        spec,
                        scratch,
                        to,
                        spec.xBytes(),
                        from,
                        spec.yBytes(),
                        weights,
                        spec.wBytes());
        inputProduct(spec, from, weights, to, zeros);
        split(spec);
    }

    /** The product of an input gradient, the transposed weights packed behind the zeros. */
    GemmProduct inputProduct(GemmSpec spec, long from, long weights, long to, long zeros) {
        product.shape(spec.out(), spec.in());
        pack(spec.out(), spec.in(), true, weights, 4L * spec.ldw(), zeros + 4L * ZEROS);
        product.operands(from, 4L * spec.ldy(), zeros + 4L * ZEROS, 0, to, 4L * spec.ldx(), zeros);
        return product;
    }

    /** Floats of the zeros and of the weights that are packed behind them. */
    static long packedElements(int steps, int columns) {
        return ZEROS + (long) steps * Lanes.vectors(columns) * Lanes.LANES;
    }

    /** Clears the zeros at the beginning of scratch and returns their address. */
    static long zeros(View scratch) {
        HostBuffer.segment(scratch, 4L * ZEROS).fill((byte) 0);
        return HostBuffer.address(scratch, 4L * ZEROS);
    }

    /** The products, set up by {@link #forwardProduct} or {@link #inputProduct}. */
    GemmProduct product() {
        return product;
    }

    /** The sums of a weight gradient, set up by the caller. */
    GemmWeightGradient gradient() {
        return gradient;
    }

    @Override
    public void weightGradient(GemmSpec spec, View x, View dy, View dw, View scratch) {
        long left = operand(x, spec.xBytes(), spec);
        long right = operand(dy, spec.yBytes(), spec);
        long to = operand(dw, spec.wBytes(), spec);
        long zeros =
                scratch(
                        spec,
                        scratch,
                        to,
                        spec.wBytes(),
                        left,
                        spec.xBytes(),
                        right,
                        spec.yBytes());
        long free = zeros + 4L * ZEROS;
        long ldx = 4L * spec.ldx();
        long ldy = 4L * spec.ldy();
        long ldw = 4L * spec.ldw();
        if (transposes(spec)) {
            long stride = 4L * spec.in();
            gradient.shape(spec.rows(), spec.out(), spec.in());
            gradient.operands(
                    right, ldy, left, ldx, free, stride, free + spec.out() * stride, zeros);
            gradient.run(alone(spec));
            GemmPacking.transposeMatrix(spec.out(), spec.in(), free, stride, to, ldw);
        } else {
            gradient.shape(spec.rows(), spec.in(), spec.out());
            gradient.operands(left, ldx, right, ldy, to, ldw, free, zeros);
            gradient.run(alone(spec));
        }
    }

    /**
     * Whether dw is computed as its transpose: where that wastes fewer lanes, or fills more than
     * one vector.
     */
    static boolean transposes(GemmSpec spec) {
        if ((long) spec.in() * spec.out() > TRANSPOSED_ELEMENTS) {
            return false;
        }
        long along = (long) Lanes.vectors(spec.out()) * spec.in();
        long across = (long) Lanes.vectors(spec.in()) * spec.out();
        return across < along
                || (across == along && Lanes.vectors(spec.out()) == 1 && spec.in() > spec.out());
    }

    /** Whether w is packed: not where it is read few times, nor where it is one panel already. */
    private static boolean packs(GemmSpec spec) {
        boolean panel =
                GemmPanels.count(spec.out()) == 1
                        && spec.ldw() == Lanes.vectors(spec.out()) * Lanes.LANES;
        return spec.rows() >= PACK_ROWS && !panel;
    }

    private void pack(int steps, int columns, boolean transposed, long from, long stride, long to) {
        packing.operands(steps, columns, transposed, from, stride, to);
        if ((long) steps * columns < PACK_ALONE) {
            packing.run(0, packing.items());
        } else {
            workers.split(packing.items(), packing);
        }
    }

    private void split(GemmSpec spec) {
        if (alone(spec)) {
            product.run(0, spec.rows());
        } else {
            workers.split(spec.rows(), product);
        }
    }

    static boolean alone(GemmSpec spec) {
        return (long) spec.rows() * spec.in() * spec.out() < ALONE;
    }

    private static long operand(View view, long bytes, GemmSpec spec) {
        int widest = Math.max(spec.ldx(), Math.max(spec.ldw(), spec.ldy()));
        Require.argument(
                4L * widest <= Lanes.STRIDE_MASK,
                "gemm: a leading dimension must be below 4194304, got %d",
                widest);
        return HostBuffer.address(view, bytes);
    }

    /**
     * The address of scratch, which begins with zeros; tells the checked kernels what they may
     * touch.
     */
    private long scratch(
            GemmSpec spec,
            View scratch,
            long output,
            long outputBytes,
            long first,
            long firstBytes,
            long second,
            long secondBytes) {
        long bytes = 4 * scratchElements(spec);
        long address = HostBuffer.address(scratch, bytes);
        zeros(scratch);
        if (checked) {
            extents.clear();
            extents.allowReads(first, firstBytes + HostBuffer.TAIL_BYTES);
            extents.allowReads(second, secondBytes + HostBuffer.TAIL_BYTES);
            extents.allowReads(output, outputBytes + HostBuffer.TAIL_BYTES);
            extents.allowReads(address, bytes + HostBuffer.TAIL_BYTES);
            extents.allowWrites(output, outputBytes);
            extents.allowWrites(address, bytes);
        }
        return address;
    }
}
