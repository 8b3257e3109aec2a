package nazca.kernels.bits;

/**
 * How long sums over rows are cut: functions of the shape alone, so that no thread count, tuner or
 * backend can change a bit. Each chunk's sum starts at +0; the chunks are then added in order,
 * starting from the first.
 */
public final class Chunks {
    /** Rows of one chunk where partial results are small. */
    public static final int ROWS = 256;

    /** Elements that all partial results of one sum may take together before chunks grow. */
    private static final long PARTIAL_ELEMENTS = 1L << 20;

    /** Images beyond which several share a chunk of a depthwise weight gradient. */
    private static final int IMAGES = 8;

    /** Elements of one chunk of a sum along contiguous elements. */
    public static final int ELEMENTS = 4096;

    private Chunks() {}

    /**
     * Rows per chunk of a sum over rows whose partial result has {@code partialElements} elements:
     * {@value #ROWS} times the number of 2^20 elements that the partial results of chunks of
     * {@value #ROWS} rows would take, rounded up; never more than {@code rows}.
     */
    public static int rows(int rows, long partialElements) {
        long chunks = count(rows, ROWS);
        long multiple =
                Math.max(1, (chunks * partialElements + PARTIAL_ELEMENTS - 1) / PARTIAL_ELEMENTS);
        return (int) Math.min(Math.max(rows, 1), ROWS * multiple);
    }

    /** Images per chunk of a depthwise weight gradient: 8, or 1 where the batch has at most 8. */
    public static int images(int batch) {
        return batch <= IMAGES ? 1 : IMAGES;
    }

    /** How many chunks of {@code length} cover {@code total}. */
    public static int count(int total, int length) {
        return (total + length - 1) / length;
    }
}
