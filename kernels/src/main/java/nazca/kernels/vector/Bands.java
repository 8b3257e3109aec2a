package nazca.kernels.vector;

import nazca.kernels.batchnorm.BatchNormSpec;
import nazca.kernels.bits.Chunks;
import nazca.kernels.depthwise.DepthwiseSpec;

/**
 * How a fused pass cuts its rows: into parts of whole chunks for the threads, into bands that stay
 * in a cache. No bit depends on it.
 */
final class Bands {
    /** Floats of the second cache that a band's maps may take. */
    private static final long CACHED_FLOATS = 96 << 10;

    /** Rows of the shortest band; shorter ones would read the weights too often. */
    static final int SHORTEST = 64;

    /** Rows after which sums are gathered; fewer would make the loops over them short. */
    static final int GATHERED = 128;

    private Bands() {}

    /** Images of so many pixels that make whole chunks of a sum over rows. */
    static int imagesOfWholeChunks(int pixels) {
        return Chunks.ROWS / Math.min(Chunks.ROWS, Integer.lowestOneBit(pixels));
    }

    /** How many of an image's first rows output row {@code i} and those above it read. */
    static int inputRows(DepthwiseSpec spec, int i) {
        int last = i * spec.stride() - spec.padding() + (spec.kernel() - 1) * spec.dilation();
        return Math.min(spec.height(), last + 1);
    }

    /** The last output row that reads input row {@code r}, though it may lie below the image. */
    static int lastOutputRow(DepthwiseSpec spec, int r) {
        return (r + spec.padding()) / spec.stride();
    }

    /** Rows of a band whose maps take {@code floatsPerRow}: a power of two that divides a chunk. */
    static int rows(long floatsPerRow) {
        int rows = 256;
        while (rows > SHORTEST && rows * floatsPerRow > CACHED_FLOATS) {
            rows /= 2;
        }
        return rows;
    }

    /** A batch norm with the chunks of every batch norm over so many rows. */
    static BatchNormSpec chunks(int rows, int channels) {
        return new BatchNormSpec(rows, channels, 1f, false);
    }

    /** The first of {@code items} items of a part. */
    static int border(int items, int parts, int part) {
        return (int) ((long) items * part / parts);
    }

    /** Whether parts of whole items leave no thread idle for more than a quarter of the time. */
    static boolean balanced(int items, int threads) {
        return 3L * Math.ceilDiv(items, threads) * threads <= 4L * items;
    }
}
