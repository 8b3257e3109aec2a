package nazca.kernels.vector;

/**
 * Covers a panel's rows with register tiles, and sees to it that the compiler gets hold of each
 * kind of tile quickly.
 *
 * <p>A tile runs boxed and a thousand times too slowly until it is compiled, and if a long loop in
 * it is compiled on the stack first, which costs many times more, the tile waits for that. So the
 * first calls are cut into slices: short chains whose partial results lie in c, which changes no
 * bit.
 */
final class GemmBands {
    /** Calls of one kind of tile that are sliced: enough for the compiler to be done. */
    private static final int SLICED_CALLS = 20_000;

    /** Steps of the chain in one slice. */
    private static final int SLICE_STEPS = 16;

    /** Bytes of a cache line. */
    private static final long LINE = 64;

    private final GemmTileRunner tiles;
    private final Extents extents;

    /**
     * Whether the steps of the chain walk down a's columns: then rows of the tile lie side by side
     * in a.
     */
    private final boolean transposed;

    /** Calls by kind of tile. Threads may lose counts: slicing then lasts a little longer. */
    private final int[] calls = new int[256];

    /** What tiles touched ahead of time, so that no compiler finds the reads useless. */
    @SuppressWarnings("UnusedVariable")
    private int touched;

    private GemmBands(GemmTileRunner tiles, boolean transposed, Extents extents) {
        this.tiles = tiles;
        this.transposed = transposed;
        this.extents = extents;
    }

    /** Tiles of c[i,n] = sum over p of a[i,p] * b[p,n]. */
    static GemmBands plain(boolean checked, Extents extents) {
        return new GemmBands(checked ? CheckedGemmTiles::run : GemmTiles::run, false, extents);
    }

    /** Tiles of c[i,n] = sum over p of a[p,i] * b[p,n]. */
    static GemmBands transposed(boolean checked, Extents extents) {
        return new GemmBands(
                checked ? CheckedGemmTransposedTiles::run : GemmTransposedTiles::run,
                true,
                extents);
    }

    /**
     * Runs {@code count} rows of a panel: as tiles of equal height where that takes no more of them
     * than the highest tiles would, else as highest tiles and one lower one. Either way few kinds
     * of tile are in use.
     *
     * @param touch memory that is needed next: for plain tiles the rows of a right below these,
     *     unless it lies apart
     * @param touchBytes how much of it may be read ahead of time, 0 for none
     * @param apart whether plain tiles are to touch what lies apart from these rows
     */
    void run(
            int count,
            int vectors,
            int tail,
            int steps,
            long a,
            long lda,
            long b,
            long ldb,
            long z,
            long ldz,
            long c,
            long ldc,
            long touch,
            long touchBytes,
            boolean apart) {
        int least = GemmPanels.tiles(count, vectors);
        int rows = count % least == 0 ? count / least : GemmPanels.tileRows(vectors);
        int whole = count / rows;
        int done = whole * rows;
        boolean given = transposed || apart;
        long stride = stride(rows, whole, steps, lda, touchBytes, apart);
        tiles(
                rows,
                vectors,
                tail,
                whole,
                steps,
                a,
                lda,
                b,
                ldb,
                z,
                ldz,
                c,
                ldc,
                touch,
                touchBytes,
                given,
                stride);
        if (done < count) {
            long skipped = given ? Math.min(touchBytes, stride * steps * whole) : 0;
            tiles(
                    count - done,
                    vectors,
                    tail,
                    1,
                    steps,
                    a + done * rowBytes(lda),
                    lda,
                    b,
                    ldb,
                    z + done * ldz,
                    ldz,
                    c + done * ldc,
                    ldc,
                    touch + skipped,
                    touchBytes - skipped,
                    given,
                    apart ? stride : stride(count - done, 1, steps, lda, touchBytes, false));
        }
    }

    /**
     * Bytes from one step's touch to the next: a transposed tile walks line by line, a plain one
     * through the rows below it if these are contiguous, or as fast as it takes to reach the end of
     * what lies apart; 0, for none, where it would have to skip lines.
     */
    private long stride(int rows, int tiles, int steps, long lda, long touchBytes, boolean apart) {
        if (transposed) {
            return LINE;
        }
        if (apart) {
            long touches = (long) tiles * steps;
            long bytes = (touchBytes + 4 * touches - 1) / (4 * touches) * 4;
            return bytes > LINE ? 0 : bytes;
        }
        return lda == 4L * steps ? 4L * rows : 0;
    }

    private void tiles(
            int rows,
            int vectors,
            int tail,
            int count,
            int steps,
            long a,
            long lda,
            long b,
            long ldb,
            long z,
            long ldz,
            long c,
            long ldc,
            long touch,
            long touchBytes,
            boolean given,
            long stride) {
        int kind = (vectors * 16 + rows) * 2 + (tail == 0 ? 0 : 1);
        if (calls[kind] >= SLICED_CALLS) {
            long tileBytes = stride * steps;
            long first = given ? touch : a + tileBytes;
            long end =
                    !given && touchBytes < tileBytes
                            ? first + (count - 1) * tileBytes
                            : touch + touchBytes;
            boolean any = stride > 0 && end - first >= tileBytes;
            touched =
                    tiles.run(
                            extents,
                            rows,
                            vectors,
                            tail,
                            count,
                            steps,
                            a,
                            lda,
                            b,
                            ldb,
                            z,
                            ldz,
                            c,
                            ldc,
                            any ? first : a,
                            any ? stride : 0,
                            any ? end - tileBytes : a);
            return;
        }
        for (int t = 0; t < count; t++) {
            int down = t * rows;
            for (int step = 0; step < steps; step += SLICE_STEPS) {
                long start = c + down * ldc;
                calls[kind]++;
                tiles.run(
                        extents,
                        rows,
                        vectors,
                        tail,
                        1,
                        Math.min(SLICE_STEPS, steps - step),
                        a + down * rowBytes(lda) + step * (transposed ? lda : 4),
                        lda,
                        b + step * ldb,
                        ldb,
                        step == 0 ? z + down * ldz : start,
                        step == 0 ? ldz : ldc,
                        start,
                        ldc,
                        a,
                        0,
                        a);
            }
        }
    }

    private long rowBytes(long lda) {
        return transposed ? 4 : lda;
    }
}
