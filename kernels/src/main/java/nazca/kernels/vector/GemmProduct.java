package nazca.kernels.vector;

import nazca.tensor.Workers;

/**
 * c[m,n] = chain over k ascending of fma(a[m,k], b[k,n], acc), by blocks of rows, then blocks of
 * the chain, then panels of b. A field holds each argument of the product in flight, so that
 * sharing it among threads allocates nothing; items are rows of c.
 */
final class GemmProduct implements Workers.Range {
    private final GemmBands bands;
    private int steps;
    private int columns;
    private int panels;
    private long a;
    private long lda;
    private long b;
    private long ldb;
    private long zeros;
    private long c;
    private long ldc;

    GemmProduct(GemmBands bands) {
        this.bands = bands;
    }

    /** Takes a product's shape: c has {@code columns} columns, the chain {@code steps} steps. */
    void shape(int steps, int columns) {
        this.steps = steps;
        this.columns = columns;
        this.panels = GemmPanels.count(columns);
    }

    /**
     * Takes a product's operands: addresses and strides in bytes.
     *
     * @param ldb distance of b's rows, or 0 where b is packed in panels, one after the other
     * @param zeros address of a tile's row of zeros
     */
    void operands(long a, long lda, long b, long ldb, long c, long ldc, long zeros) {
        this.a = a;
        this.lda = lda;
        this.b = b;
        this.ldb = ldb;
        this.c = c;
        this.ldc = ldc;
        this.zeros = zeros;
    }

    @Override
    public void run(int from, int to) {
        rows(from, to, a, 0);
    }

    /**
     * Rows {@code from} to {@code to} with a, or some rows of it, somewhere else.
     *
     * @param next memory of as many bytes as these rows of a that is needed next, read ahead of
     *     time; 0 where a itself goes on
     */
    void rows(int from, int to, long a, long next) {
        int vectors = GemmPanels.width(columns, panels);
        int rowBlock = GemmPanels.rowBlock(vectors);
        // Where one tile has all rows, nothing is read twice, and b is best read as it lies.
        boolean tile = to - from <= GemmPanels.tileRows(vectors);
        int stepBlock = tile ? steps : GemmPanels.stepBlock(vectors);
        for (int row = from; row < to; ) {
            int rows = GemmPanels.block(to - row, rowBlock);
            boolean fetches = rows == to - from && next == 0 && ldb == 0;
            for (int step = 0; step < steps; ) {
                int count = GemmPanels.block(steps - step, stepBlock);
                int left = steps - step - count;
                for (int panel = 0; panel + 1 < panels; panel++) {
                    long bytes = fetches ? count * rowBytes(panel + 1) : 0;
                    panel(panel, row, rows, step, count, a, rowOf(panel + 1, step), bytes, fetches);
                }
                if (left > 0) {
                    long bytes = fetches ? GemmPanels.block(left, stepBlock) * rowBytes(0) : 0;
                    long touch = rowOf(0, step + count);
                    panel(panels - 1, row, rows, step, count, a, touch, bytes, fetches);
                } else if (next == 0) {
                    long bytes = (to - row - rows) * lda;
                    long touch = a + (row + rows) * lda;
                    panel(panels - 1, row, rows, step, count, a, touch, bytes, false);
                } else {
                    long touch = next + (row - from) * lda;
                    panel(panels - 1, row, rows, step, count, a, touch, rows * lda, true);
                }
                step += count;
            }
            row += rows;
        }
    }

    /**
     * One panel's columns of some rows, by some steps of the chain.
     *
     * @param touch what is needed next, and {@code touchBytes} how much of it: the next panel while
     *     the first rows bring b into the caches, then rows of a
     * @param apart whether that lies apart from these rows
     */
    private void panel(
            int panel,
            int row,
            int rows,
            int step,
            int count,
            long a,
            long touch,
            long touchBytes,
            boolean apart) {
        int first = GemmPanels.start(columns, panels, panel);
        int end = GemmPanels.start(columns, panels, panel + 1);
        long target = c + row * ldc + (long) first * Lanes.BYTES;
        bands.run(
                rows,
                end - first,
                GemmPanels.tail(columns, end),
                count,
                a + row * lda + step * 4L,
                lda,
                rowOf(panel, step),
                rowBytes(panel),
                step == 0 ? zeros : target,
                step == 0 ? 0 : ldc,
                target,
                ldc,
                touch,
                touchBytes,
                apart);
    }

    /** Bytes from one row of a panel to the next. */
    private long rowBytes(int panel) {
        int vectors =
                GemmPanels.start(columns, panels, panel + 1)
                        - GemmPanels.start(columns, panels, panel);
        return ldb == 0 ? (long) vectors * Lanes.BYTES : ldb;
    }

    /** Where a panel's row for one step of the chain begins. */
    private long rowOf(int panel, int step) {
        long firstByte = (long) GemmPanels.start(columns, panels, panel) * Lanes.BYTES;
        return b + (ldb == 0 ? firstByte * steps : firstByte) + step * rowBytes(panel);
    }
}
