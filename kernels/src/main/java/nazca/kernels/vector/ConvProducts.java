package nazca.kernels.vector;

import nazca.tensor.Workers;

/**
 * Rows of y over a whole batch, as matrix products: under a filter row, the taps of one result lie
 * side by side in x and below each other in w, and neighbouring results are a stride apart. Each
 * filter row adds its product to y, so the chain runs over (u, v, c) ascending. Results with all
 * their taps go together, the few at the borders one by one. Items are output rows.
 */
final class ConvProducts implements Workers.Range {
    private final GemmBands bands;
    private final ConvLine rows;
    private final ConvLine columns;
    private int in;
    private int out;
    private long x;
    private long w;
    private long y;
    private long zeros;

    ConvProducts(GemmBands bands, ConvLine rows, ConvLine columns) {
        this.bands = bands;
        this.rows = rows;
        this.columns = columns;
    }

    /** Says how many channels there are; the lines have been told about images already. */
    void shape(int in, int out) {
        this.in = in;
        this.out = out;
    }

    /** Says where the operands lie; {@code zeros} is a tile's row of zeros. */
    void operands(long x, long w, long y, long zeros) {
        this.x = x;
        this.w = w;
        this.y = y;
        this.zeros = zeros;
    }

    @Override
    public void run(int from, int to) {
        for (int row = from; row < to; row++) {
            int n = row / rows.results();
            int i = row % rows.results();
            for (int u = rows.firstTap(i); u < rows.endTap(i); u++) {
                long image = (long) n * rows.extent() + rows.input(i, u);
                row(image * columns.extent(), u, row, u == rows.firstTap(i));
            }
        }
    }

    private void row(long inputRow, int u, int outputRow, boolean first) {
        int width = columns.results();
        for (int j = 0; j < width; ) {
            int count = columns.alike(j, width);
            int tap = columns.firstTap(j);
            int taps = columns.endTap(j) - tap;
            product(
                    count,
                    taps * in,
                    x + 4L * in * (inputRow + columns.input(j, tap)),
                    w + 4L * out * in * (u * columns.kernel() + tap),
                    y + 4L * out * ((long) outputRow * width + j),
                    first);
            j += count;
        }
    }

    private void product(int count, int steps, long a, long b, long c, boolean first) {
        int panels = GemmPanels.count(out);
        for (int panel = 0; panel < panels; panel++) {
            int start = GemmPanels.start(out, panels, panel);
            int end = GemmPanels.start(out, panels, panel + 1);
            long firstByte = (long) start * Lanes.BYTES;
            bands.run(
                    count,
                    end - start,
                    GemmPanels.tail(out, end),
                    steps,
                    a,
                    4L * in * columns.stride(),
                    b + firstByte,
                    4L * out,
                    first ? zeros : c + firstByte,
                    first ? 0 : 4L * out,
                    c + firstByte,
                    4L * out,
                    0,
                    0,
                    false);
        }
    }
}
