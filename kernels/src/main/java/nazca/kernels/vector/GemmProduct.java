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
        int stepBlock = GemmPanels.stepBlock(vectors);
        for (int row = from; row < to; ) {
            int rows = GemmPanels.block(to - row, rowBlock);
            for (int step = 0; step < steps; ) {
                int count = GemmPanels.block(steps - step, stepBlock);
                for (int panel = 0; panel < panels; panel++) {
                    long touch = next == 0 ? 0 : next + (row - from) * lda;
                    panel(panel, row, rows, to, step, count, a, touch);
                }
                step += count;
            }
            row += rows;
        }
    }

    private void panel(
            int panel, int row, int rows, int to, int step, int count, long a, long apart) {
        int first = GemmPanels.start(columns, panels, panel);
        int end = GemmPanels.start(columns, panels, panel + 1);
        int vectors = end - first;
        long firstByte = (long) first * Lanes.BYTES;
        boolean packed = ldb == 0;
        long rowBytes = packed ? (long) vectors * Lanes.BYTES : ldb;
        long panelStart = packed ? b + firstByte * steps : b + firstByte;
        long target = c + row * ldc + firstByte;
        boolean last = step + count == steps && panel + 1 == panels;
        bands.run(
                rows,
                vectors,
                GemmPanels.tail(columns, end),
                count,
                a + row * lda + step * 4L,
                lda,
                panelStart + step * rowBytes,
                rowBytes,
                step == 0 ? zeros : target,
                step == 0 ? 0 : ldc,
                target,
                ldc,
                apart == 0 ? a + (row + rows) * lda : apart,
                last ? (apart == 0 ? to - row - rows : rows) * lda : 0,
                apart != 0);
    }
}
