package nazca.kernels.vector;

/**
 * One of the generated sets of register tiles. All addresses are absolute, all strides in bytes.
 */
@FunctionalInterface
interface GemmTileRunner {
    /**
     * Runs {@code tiles} tiles of {@code rows} rows and {@code vectors} vectors, one below the
     * other.
     *
     * @param extents what a checked set asks about each address
     * @param tail lanes used of the last vector, 0 for all
     * @param steps length of the chain
     * @param lda bytes from one row of a to the next, whether those are rows of the tile or steps
     * @param z where accumulators start from, with its stride: zeros at stride 0, or the partial
     *     results in c
     * @param touch where the first tile reads ahead of time, the others one behind the other
     * @param touchStride how far apart from step to step
     * @param touchLast where a tile may begin to read at most
     * @return the memory touched, mixed; of no use
     */
    int run(
            Extents extents,
            int rows,
            int vectors,
            int tail,
            int tiles,
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
            long touchStride,
            long touchLast);
}
