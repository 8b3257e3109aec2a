package nazca.kernels.vector;

import nazca.kernels.bits.Chunks;
import nazca.kernels.conv.ConvSpec;
import nazca.tensor.Workers;

/**
 * Partial weight gradients of chunks of output pixels, as transposed matrix products: under a
 * filter row the rows of dw lie side by side in x. The pixels of a chunk are walked in order, those
 * with all their taps together. Where taps or channels do not lie side by side, because of
 * dilation, groups or wide padding, each tap and group has products of its own. Items are chunks,
 * each with a plane; the planes are added in order afterwards.
 */
final class ConvWeightGradient implements Workers.Range {
    private final GemmBands bands;
    private final Workers.Range combine = this::combine;
    private final ConvLine rows;
    private final ConvLine columns;
    private int pixels;
    private int chunkPixels;
    private int in;
    private int out;
    private int groups;
    private int groupIn;
    private int groupOut;
    private boolean merged;
    private long x;
    private long dy;
    private long dw;
    private long planes;

    ConvWeightGradient(GemmBands bands, ConvLine rows, ConvLine columns) {
        this.bands = bands;
        this.rows = rows;
        this.columns = columns;
    }

    /** Floats of all planes. */
    static long planeElements(ConvSpec spec) {
        long elements = spec.wBytes() / 4;
        return elements * Chunks.count(spec.outRows(), Chunks.rows(spec.outRows(), elements));
    }

    /**
     * Says how many channels there are; the lines have been told about images already.
     *
     * @param merged whether a filter row's taps, and all channels, lie side by side
     */
    void shape(ConvSpec spec, boolean merged) {
        this.merged = merged;
        groups = spec.filter().groups();
        groupIn = spec.groupIn();
        groupOut = spec.groupOut();
        pixels = spec.outRows();
        chunkPixels = Chunks.rows(pixels, spec.wBytes() / 4);
        in = spec.in();
        out = spec.out();
    }

    /** Says where the operands lie. */
    void operands(long x, long dy, long dw, long planes) {
        this.x = x;
        this.dy = dy;
        this.dw = dw;
        this.planes = planes;
    }

    /** Items of {@link #run}. */
    int chunks() {
        return Chunks.count(pixels, chunkPixels);
    }

    /** Adds the planes up: items are rows of dw. */
    Workers.Range combine() {
        return combine;
    }

    /** Items of {@link #combine}. */
    int filterRows() {
        return rows.kernel() * columns.kernel() * groupIn;
    }

    @Override
    public void run(int from, int to) {
        for (int chunk = from; chunk < to; chunk++) {
            long plane = plane(chunk);
            ConvPlanes.clear(plane, filterRows() * out);
            int end = Math.min(pixels, (chunk + 1) * chunkPixels);
            for (int pixel = chunk * chunkPixels; pixel < end; ) {
                int j = pixel % columns.results();
                int count = Math.min(end - pixel, columns.results() - j);
                if (merged) {
                    row(plane, pixel / columns.results(), j, j + count);
                } else {
                    rowByTaps(plane, pixel / columns.results(), j, j + count);
                }
                pixel += count;
            }
        }
    }

    /** Pixels {@code from} to {@code to} of one output row. */
    private void row(long plane, int outputRow, int from, int to) {
        int n = outputRow / rows.results();
        int i = outputRow % rows.results();
        for (int j = from; j < to; ) {
            int count = columns.alike(j, to);
            int tap = columns.firstTap(j);
            int taps = columns.endTap(j) - tap;
            long b = dy + 4L * out * ((long) outputRow * columns.results() + j);
            for (int u = rows.firstTap(i); u < rows.endTap(i); u++) {
                long inputRow = (long) n * rows.extent() + rows.input(i, u);
                long a = x + 4L * in * (inputRow * columns.extent() + columns.input(j, tap));
                long c = plane + 4L * out * in * (u * columns.kernel() + tap);
                product(taps * in, count, a, b, c);
            }
            j += count;
        }
    }

    /** Pixels {@code from} to {@code to} of one output row, one tap after the other. */
    private void rowByTaps(long plane, int outputRow, int from, int to) {
        int n = outputRow / rows.results();
        int i = outputRow % rows.results();
        for (int u = rows.firstTap(i); u < rows.endTap(i); u++) {
            long inputRow = (long) n * rows.extent() + rows.input(i, u);
            for (int v = 0; v < columns.kernel(); v++) {
                int first = Math.max(from, columns.firstResult(v));
                int count = Math.min(to, columns.endResult(v)) - first;
                if (count > 0) {
                    int tap = u * columns.kernel() + v;
                    long input = inputRow * columns.extent() + columns.input(first, v);
                    long output = (long) outputRow * columns.results() + first;
                    long c = plane + 4L * out * groupIn * tap;
                    products(count, x + 4L * in * input, dy + 4L * out * output, c);
                }
            }
        }
    }

    /** One product for each group of channels. */
    private void products(int steps, long a, long b, long c) {
        for (int group = 0; group < groups; group++) {
            long firstByte = 4L * groupOut * group;
            product(groupIn, steps, a + 4L * groupIn * group, b + firstByte, c + firstByte);
        }
    }

    private void product(int filterRows, int steps, long a, long b, long c) {
        int panels = GemmPanels.count(groupOut);
        for (int panel = 0; panel < panels; panel++) {
            int start = GemmPanels.start(groupOut, panels, panel);
            int end = GemmPanels.start(groupOut, panels, panel + 1);
            long firstByte = (long) start * Lanes.BYTES;
            bands.run(
                    filterRows,
                    end - start,
                    GemmPanels.tail(groupOut, end),
                    steps,
                    a,
                    4L * in * columns.stride(),
                    b + firstByte,
                    4L * out,
                    c + firstByte,
                    4L * out,
                    c + firstByte,
                    4L * out,
                    0,
                    0,
                    false);
        }
    }

    private void combine(int from, int to) {
        int count = (to - from) * out;
        long offset = 4L * from * out;
        for (int chunk = 1; chunk < chunks(); chunk++) {
            ConvPlanes.add(plane(chunk) + offset, planes + offset, count);
        }
        ConvPlanes.copy(planes + offset, dw + offset, count);
    }

    private long plane(int chunk) {
        return planes + 4L * chunk * filterRows() * out;
    }
}
