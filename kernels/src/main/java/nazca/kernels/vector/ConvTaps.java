package nazca.kernels.vector;

import nazca.kernels.conv.ConvSpec;
import nazca.tensor.Workers;

/**
 * Rows of y, or of dx, where a filter's taps or channels do not lie side by side: dilation, groups,
 * wide padding, dx at strides above 1. Each tap adds a matrix product over all pixels of the row
 * that it reaches, for each group of channels. Pixels start at +0, and taps run in the chain's
 * order: ascending for y, descending for dx. Items are rows.
 */
final class ConvTaps {
    private final GemmBands bands;
    private final ConvLine rows;
    private final ConvLine columns;
    private final Workers.Range forward = this::forward;
    private final Workers.Range inputGradient = this::inputGradient;
    private int groups;
    private int in;
    private int out;
    private long from;
    private long filter;
    private long to;

    ConvTaps(GemmBands bands, ConvLine rows, ConvLine columns) {
        this.bands = bands;
        this.rows = rows;
        this.columns = columns;
    }

    /** Says how many channels there are; the lines have been told about images already. */
    void shape(ConvSpec spec) {
        groups = spec.filter().groups();
        in = spec.in();
        out = spec.out();
    }

    /**
     * Says where the operands lie: x, w and y; or dy, w with taps reversed and channels exchanged
     * ({@link ConvPlanes#reverse}), and dx.
     */
    void operands(long from, long filter, long to) {
        this.from = from;
        this.filter = filter;
        this.to = to;
    }

    /** Rows of y. */
    Workers.Range forward() {
        return forward;
    }

    /** Rows of dx. */
    Workers.Range inputGradient() {
        return inputGradient;
    }

    private void forward(int start, int end) {
        int width = columns.results();
        long tapBytes = 4L * (in / groups) * out;
        for (int row = start; row < end; row++) {
            int i = row % rows.results();
            long image = (long) (row / rows.results()) * rows.extent();
            long y = to + 4L * out * width * row;
            ConvPlanes.clear(y, width * out);
            for (int u = rows.firstTap(i); u < rows.endTap(i); u++) {
                long inputRow = (image + rows.input(i, u)) * columns.extent();
                for (int v = 0; v < columns.kernel(); v++) {
                    int first = columns.firstResult(v);
                    product(
                            columns.endResult(v) - first,
                            in,
                            out,
                            from + 4L * in * (inputRow + columns.input(first, v)),
                            4L * in * columns.stride(),
                            filter + tapBytes * (u * columns.kernel() + v),
                            4L * (out / groups),
                            4L * out,
                            y + 4L * out * first,
                            4L * out);
                }
            }
        }
    }

    private void inputGradient(int start, int end) {
        int width = columns.extent();
        for (int row = start; row < end; row++) {
            long dx = to + 4L * in * width * row;
            ConvPlanes.clear(dx, width * in);
            int r = row % rows.extent();
            long image = (long) (row / rows.extent()) * rows.results();
            for (int u = rows.kernel() - 1; u >= 0; u--) {
                int i = rows.result(r, u);
                if (i >= 0) {
                    inputGradient((image + i) * columns.results(), u, dx);
                }
            }
        }
    }

    /** Adds what one row of dy hands back through filter row {@code u}. */
    private void inputGradient(long outputRow, int u, long dx) {
        int taps = rows.kernel() * columns.kernel();
        long tapBytes = 4L * (in / groups) * out;
        for (int v = columns.kernel() - 1; v >= 0; v--) {
            int first = columns.firstResult(v);
            product(
                    columns.endResult(v) - first,
                    out,
                    in,
                    from + 4L * out * (outputRow + first),
                    4L * out,
                    filter + tapBytes * (taps - 1 - (u * columns.kernel() + v)),
                    tapBytes / groups,
                    4L * (in / groups),
                    dx + 4L * in * columns.input(first, v),
                    4L * in * columns.stride());
        }
    }

    /**
     * c += a * b for each group of channels, over {@code count} pixels.
     *
     * @param groupBytes distance of the groups' filters in b
     */
    private void product(
            int count,
            int aChannels,
            int cChannels,
            long a,
            long lda,
            long b,
            long groupBytes,
            long ldb,
            long c,
            long ldc) {
        if (count <= 0) {
            return;
        }
        int steps = aChannels / groups;
        int width = cChannels / groups;
        int panels = GemmPanels.count(width);
        for (int group = 0; group < groups; group++) {
            for (int panel = 0; panel < panels; panel++) {
                int start = GemmPanels.start(width, panels, panel);
                int end = GemmPanels.start(width, panels, panel + 1);
                long firstByte = (long) start * Lanes.BYTES;
                long target = c + 4L * width * group + firstByte;
                bands.run(
                        count,
                        end - start,
                        GemmPanels.tail(width, end),
                        steps,
                        a + 4L * steps * group,
                        lda,
                        b + groupBytes * group + firstByte,
                        ldb,
                        target,
                        ldc,
                        target,
                        ldc,
                        0,
                        0,
                        false);
            }
        }
    }
}
