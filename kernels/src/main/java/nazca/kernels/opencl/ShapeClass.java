package nazca.kernels.opencl;

/**
 * Shapes of products that are tuned together.
 *
 * @param rows the class's own number of rows
 * @param columns its largest number of columns; more than that for the last class
 */
record ShapeClass(int rows, int columns) {
    private static final int[] ROWS = {128, 1024, 8192};
    private static final int[] COLUMNS = {16, 32, 64, 160};

    /** How many classes there are. */
    static final int COUNT = ROWS.length * COLUMNS.length;

    /** The number of the class of a shape, below {@link #COUNT}. */
    static int of(int rows, int columns) {
        int r = 0;
        while (r < ROWS.length - 1 && rows > 2 * ROWS[r]) {
            r++;
        }
        int c = 0;
        while (c < COLUMNS.length - 1 && columns > COLUMNS[c]) {
            c++;
        }
        return r * COLUMNS.length + c;
    }

    /** The number of the class of a vector, which counts as rows of the fewest columns. */
    static int ofVector(long elements) {
        return of((int) Math.min(Integer.MAX_VALUE, elements / COLUMNS[0]), COLUMNS[0]);
    }

    /** Whether vectors may be of this class. */
    boolean isNarrowest() {
        return columns == COLUMNS[0];
    }

    /** The class of a number. */
    static ShapeClass at(int number) {
        return new ShapeClass(ROWS[number / COLUMNS.length], COLUMNS[number % COLUMNS.length]);
    }

    /** As files name it, such as {@code 1024x64}. */
    String text() {
        return rows + "x" + columns;
    }
}
