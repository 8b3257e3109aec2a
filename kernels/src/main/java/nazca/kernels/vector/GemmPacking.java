package nazca.kernels.vector;

import jdk.incubator.vector.FloatVector;

import nazca.tensor.Workers;

/**
 * Copies b [steps, columns], or its transpose, into panels: panel after panel, each [steps, vectors
 * of the panel], so that a tile reads it as one stream. A field holds each argument of the copy in
 * flight; items are vectors of a row.
 */
final class GemmPacking implements Workers.Range {
    private int steps;
    private int columns;
    private int panels;
    private boolean transposed;
    private long from;
    private long fromStride;
    private long to;

    /**
     * Takes the arguments of a copy.
     *
     * @param transposed whether {@code from} is [columns, steps] rather than [steps, columns]
     * @param fromStride bytes between rows of {@code from}
     */
    void operands(int steps, int columns, boolean transposed, long from, long fromStride, long to) {
        this.steps = steps;
        this.columns = columns;
        this.panels = GemmPanels.count(columns);
        this.transposed = transposed;
        this.from = from;
        this.fromStride = fromStride;
        this.to = to;
    }

    /** Vectors of one row: the items of this range. */
    int items() {
        return Lanes.vectors(columns);
    }

    @Override
    public void run(int fromVector, int toVector) {
        for (int panel = 0; panel < panels; panel++) {
            int first = GemmPanels.start(columns, panels, panel);
            int end = GemmPanels.start(columns, panels, panel + 1);
            long stride = (long) (end - first) * Lanes.BYTES;
            for (int v = Math.max(first, fromVector); v < Math.min(end, toVector); v++) {
                long target =
                        to + (long) first * Lanes.BYTES * steps + (long) (v - first) * Lanes.BYTES;
                if (transposed) {
                    int lanes = Math.min(Lanes.LANES, columns - v * Lanes.LANES);
                    transpose(
                            lanes,
                            steps,
                            from + (long) v * Lanes.LANES * fromStride,
                            fromStride,
                            target,
                            stride);
                } else {
                    copy(steps, from + (long) v * Lanes.BYTES, fromStride, target, stride);
                }
            }
        }
    }

    /**
     * Copies one vector of every row; lanes behind a row's end carry what lies there and are never
     * stored to c.
     */
    private static void copy(int steps, long from, long fromStride, long to, long toStride) {
        long source = from & Lanes.ADDRESS_MASK;
        long sourceStride = fromStride & Lanes.STRIDE_MASK;
        long target = to & Lanes.ADDRESS_MASK;
        long targetStride = toStride & Lanes.STRIDE_MASK;
        for (int step = 0; step < steps; step++) {
            FloatVector.fromMemorySegment(
                            Lanes.SPECIES, Lanes.ALL, source + step * sourceStride, Lanes.ORDER)
                    .intoMemorySegment(Lanes.ALL, target + step * targetStride, Lanes.ORDER);
        }
    }

    /**
     * to[j,i] = from[i,j] for i < rows <= LANES, j < columns; lanes from {@code rows} on become 0,
     * so that no denormal left there slows the product down.
     */
    private static void transpose(
            int rows, int columns, long from, long fromStride, long to, long toStride) {
        long source = from & Lanes.ADDRESS_MASK;
        long sourceStride = fromStride & Lanes.STRIDE_MASK;
        long target = to & Lanes.ADDRESS_MASK;
        long targetStride = toStride & Lanes.STRIDE_MASK;
        int i = 0;
        for (; i + 4 <= rows; i += 4) {
            fourRows(
                    columns,
                    source + i * sourceStride,
                    sourceStride,
                    target + i * 4L,
                    targetStride);
        }
        for (; i < Lanes.LANES; i++) {
            for (int j = 0; j < columns; j++) {
                float value =
                        i < rows
                                ? Lanes.ALL.get(Lanes.FLOAT, source + i * sourceStride + j * 4L)
                                : 0;
                Lanes.ALL.set(Lanes.FLOAT, target + j * targetStride + i * 4L, value);
            }
        }
    }

    /** Four rows of from become four lanes side by side. */
    private static void fourRows(int columns, long from, long fromStride, long to, long toStride) {
        long source = from & Lanes.ADDRESS_MASK;
        long sourceStride = fromStride & Lanes.STRIDE_MASK;
        long target = to & Lanes.ADDRESS_MASK;
        long targetStride = toStride & Lanes.STRIDE_MASK;
        for (int j = 0; j < columns; j++) {
            long row = source + j * 4L;
            long lanes = target + j * targetStride;
            float v0 = Lanes.ALL.get(Lanes.FLOAT, row);
            float v1 = Lanes.ALL.get(Lanes.FLOAT, row + sourceStride);
            float v2 = Lanes.ALL.get(Lanes.FLOAT, row + 2 * sourceStride);
            float v3 = Lanes.ALL.get(Lanes.FLOAT, row + 3 * sourceStride);
            Lanes.ALL.set(Lanes.FLOAT, lanes, v0);
            Lanes.ALL.set(Lanes.FLOAT, lanes + 4, v1);
            Lanes.ALL.set(Lanes.FLOAT, lanes + 8, v2);
            Lanes.ALL.set(Lanes.FLOAT, lanes + 12, v3);
        }
    }

    /** to[j,i] = from[i,j] for a whole matrix. */
    static void transposeMatrix(
            int rows, int columns, long from, long fromStride, long to, long toStride) {
        long targetStride = toStride & Lanes.STRIDE_MASK;
        for (int i = 0; i < rows; i++) {
            long source = (from + i * fromStride) & Lanes.ADDRESS_MASK;
            long target = (to + i * 4L) & Lanes.ADDRESS_MASK;
            for (int j = 0; j < columns; j++) {
                Lanes.ALL.set(
                        Lanes.FLOAT,
                        target + j * targetStride,
                        Lanes.ALL.get(Lanes.FLOAT, source + j * 4L));
            }
        }
    }
}
