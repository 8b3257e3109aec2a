package nazca.kernels.vector;

/**
 * How the columns of a product are cut into panels, one register tile wide, and the other loops
 * into blocks. Shapes and the vector width alone decide; the bits depend on none of it.
 */
final class GemmPanels {
    /** Vectors of the widest tile. */
    static final int MAX_VECTORS = 6;

    /** Most rows of a tile by its vectors; the generator writes all smaller ones too. */
    private static final int[] TILE_ROWS = {0, 12, 12, 8, 6, 5, 4};

    /**
     * Steps of the chain in one block, by panel vectors: a panel's block stays in the first cache.
     */
    private static final int[] STEP_BLOCK = {0, 1024, 320, 320, 256, 160, 96};

    /** Rows of the transposed product (the chain's steps) in one block, by panel vectors. */
    private static final int[] TRANSPOSED_STEP_BLOCK = {0, 192, 128, 128, 96, 76, 64};

    private GemmPanels() {}

    /**
     * How many panels cover {@code columns} columns: as few as possible, and all about equally
     * wide.
     */
    static int count(int columns) {
        int vectors = Lanes.vectors(columns);
        int widest = vectors > MAX_VECTORS && vectors % 4 == 0 ? 4 : MAX_VECTORS;
        return (vectors + widest - 1) / widest;
    }

    /**
     * The first vector of a panel; that of the panel behind the last one is the number of vectors.
     */
    static int start(int columns, int panels, int panel) {
        return (int) ((long) Lanes.vectors(columns) * panel / panels);
    }

    /** Lanes used of the last of the vectors up to {@code endVector}; 0 where it is full. */
    static int tail(int columns, int endVector) {
        return endVector == Lanes.vectors(columns) ? columns % Lanes.LANES : 0;
    }

    /** Vectors of the widest panel, which is the last. */
    static int width(int columns, int panels) {
        return start(columns, panels, panels) - start(columns, panels, panels - 1);
    }

    /** How many of the highest tiles cover {@code rows} rows. */
    static int tiles(int rows, int vectors) {
        return (rows + TILE_ROWS[vectors] - 1) / TILE_ROWS[vectors];
    }

    static int tileRows(int vectors) {
        return TILE_ROWS[vectors];
    }

    /**
     * The next block's length where {@code left} are left: no block is shorter than half of
     * another.
     */
    static int block(int left, int length) {
        return left < length + length / 2 ? left : length;
    }

    static int stepBlock(int vectors) {
        return STEP_BLOCK[vectors];
    }

    static int transposedStepBlock(int vectors) {
        return TRANSPOSED_STEP_BLOCK[vectors];
    }

    /**
     * Rows in one block: a multiple of the tile's, few enough that their results stay in the second
     * cache.
     */
    static int rowBlock(int vectors) {
        return 16 * TILE_ROWS[vectors];
    }
}
