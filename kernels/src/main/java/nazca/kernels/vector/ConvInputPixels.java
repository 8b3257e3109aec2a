package nazca.kernels.vector;

import nazca.tensor.Workers;

/**
 * Rows of dx at strides above 1, pixel by pixel: each tap that an output reaches it through adds a
 * product of that output and the tap's transposed filter. Rarely needed, since a strided dense
 * convolution is mostly the first layer. Items are input rows.
 */
final class ConvInputPixels implements Workers.Range {
    private final GemmBands bands;
    private final ConvLine rows;
    private final ConvLine columns;
    private int in;
    private int out;
    private long dy;
    private long filter;
    private long dx;
    private long zeros;

    ConvInputPixels(GemmBands bands, ConvLine rows, ConvLine columns) {
        this.bands = bands;
        this.rows = rows;
        this.columns = columns;
    }

    /** Says how many channels there are; the lines have been told about images already. */
    void shape(int in, int out) {
        this.in = in;
        this.out = out;
    }

    /**
     * Says where the operands lie.
     *
     * @param filter w with taps reversed and channels exchanged: {@link ConvPlanes#reverse}
     * @param zeros a tile's row of zeros
     */
    void operands(long dy, long filter, long dx, long zeros) {
        this.dy = dy;
        this.filter = filter;
        this.dx = dx;
        this.zeros = zeros;
    }

    @Override
    public void run(int from, int to) {
        for (int row = from; row < to; row++) {
            for (int q = 0; q < columns.extent(); q++) {
                pixel(row / rows.extent(), row % rows.extent(), q);
            }
        }
    }

    private void pixel(int n, int r, int q) {
        int kernel = rows.kernel();
        long to = dx + 4L * in * (((long) n * rows.extent() + r) * columns.extent() + q);
        boolean first = true;
        for (int u = kernel - 1; u >= 0; u--) {
            int i = rows.result(r, u);
            for (int v = kernel - 1; v >= 0; v--) {
                int j = columns.result(q, v);
                if (i >= 0 && j >= 0) {
                    long output = ((long) n * rows.results() + i) * columns.results() + j;
                    int tap = kernel * kernel - 1 - (u * kernel + v);
                    long taps = filter + 4L * in * out * tap;
                    product(dy + 4L * out * output, taps, first ? zeros : to, to);
                    first = false;
                }
            }
        }
        if (first) {
            ConvPlanes.clear(to, in);
        }
    }

    private void product(long a, long b, long from, long to) {
        int panels = GemmPanels.count(in);
        for (int panel = 0; panel < panels; panel++) {
            int start = GemmPanels.start(in, panels, panel);
            int end = GemmPanels.start(in, panels, panel + 1);
            long firstByte = (long) start * Lanes.BYTES;
            long target = to + firstByte;
            bands.run(
                    1,
                    end - start,
                    GemmPanels.tail(in, end),
                    out,
                    a,
                    4L * out,
                    b + firstByte,
                    4L * in,
                    from == to ? target : zeros,
                    0,
                    target,
                    4L * in,
                    0,
                    0);
        }
    }
}
