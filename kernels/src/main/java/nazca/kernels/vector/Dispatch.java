package nazca.kernels.vector;

import nazca.tensor.Workers;

/**
 * What decides how a pass runs, never what it computes: whether its work is worth waking other
 * threads for, and whether its maps come from a cache.
 */
final class Dispatch {
    /** Floats of one item of a pass over contiguous elements; every vector width divides it. */
    static final int PIECE = 4096;

    /** Below this many floats one thread is done before a second one has started. */
    private static final long SMALLEST_SHARED = 1 << 15;

    /** Bytes beyond which maps come from memory rather than from a cache. */
    private static final long CACHED_BYTES = 12L << 20;

    private final Workers workers;
    private final long smallestShared;
    private final long cachedBytes;

    /** Shares work of at least {@value #SMALLEST_SHARED} floats. */
    Dispatch(Workers workers) {
        this(workers, SMALLEST_SHARED, CACHED_BYTES);
    }

    /**
     * Shares work of at least {@code smallestShared} floats and takes maps of up to {@code
     * cachedBytes} bytes to be cached.
     */
    Dispatch(Workers workers, long smallestShared, long cachedBytes) {
        this.workers = workers;
        this.smallestShared = smallestShared;
        this.cachedBytes = cachedBytes;
    }

    /** Shares work of at least {@code smallestShared} floats. */
    Dispatch(Workers workers, long smallestShared) {
        this(workers, smallestShared, CACHED_BYTES);
    }

    /** Whether maps that take {@code bytes} bytes together are likely to come from a cache. */
    boolean cached(long bytes) {
        return bytes <= cachedBytes;
    }

    /** Runs items 0 to {@code items - 1} on one thread, or on all where they touch many floats. */
    void split(long floats, int items, Workers.Range range) {
        if (floats >= smallestShared) {
            workers.split(items, range);
        } else if (items > 0) {
            range.run(0, items);
        }
    }

    /** How many pieces cover contiguous elements. */
    static int pieces(long elements) {
        return Math.toIntExact((elements + PIECE - 1) / PIECE);
    }

    /** Bytes before piece {@code piece}. */
    static long offset(int piece) {
        return piece * (4L * PIECE);
    }

    /** Elements of pieces {@code from} to {@code to} (exclusive); only the last piece is short. */
    static long elements(int from, int to, long elements) {
        return Math.min(elements, (long) to * PIECE) - (long) from * PIECE;
    }
}
