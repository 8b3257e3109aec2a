package nazca.kernels.vector;

/** One of the generated sets of register tiles. Addresses are absolute, distances in bytes. */
@FunctionalInterface
interface DepthwiseTileRunner {
    /**
     * Runs one tile over all channel blocks.
     *
     * @param extents what a checked set asks about each address
     * @param tile which one: {@link DepthwisePlan#tile}
     * @param x the leftmost input pixel that the tile reads, in its first row
     * @param row distance of input rows
     * @param pixel distance of pixels, in the input and in the results
     * @param w the taps of the first row, {@code kernel·kernel} vectors for each channel block
     * @param wRow distance of the taps of the next row; a parameter, since a constant step would
     *     make the compiler split the loop around range checks
     * @param y the tile's first result
     * @param rows filter rows inside the image
     * @param last distance of the last channel block, which may overlap the one before
     */
    void run(
            Extents extents,
            int tile,
            long x,
            long row,
            long pixel,
            long w,
            long wRow,
            long y,
            int rows,
            long last);
}
