package nazca.kernels.vector;

/** One of the generated kernels of single pixels. Addresses are absolute, distances in bytes. */
@FunctionalInterface
interface DepthwisePixelRunner {
    /**
     * Runs one pixel over all channel blocks.
     *
     * @param extents what a checked kernel asks about each address
     * @param kernel the filter's width, which says how far apart rows and blocks of taps are
     * @param step 1 if taps follow each other, -2 if they go back by two rows and columns
     * @param x the first input pixel that is read
     * @param row distance of input rows
     * @param pixel distance of input pixels
     * @param w the first tap
     * @param y the result
     * @param rows filter rows inside the image
     * @param columns filter columns inside the image
     * @param last distance of the last channel block, which may overlap the one before
     * @param lanes floats of y that may be written, if they are fewer than a vector has
     */
    void run(
            Extents extents,
            int kernel,
            int step,
            long x,
            int row,
            int pixel,
            long w,
            long y,
            int rows,
            int columns,
            long last,
            int lanes);
}
