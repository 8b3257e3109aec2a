package nazca.kernels.vector;

import nazca.tensor.Workers;

/** When work is worth waking other threads for. It decides speed alone, never a bit. */
final class Dispatch {
    /** Below this many floats one thread is done before a second one has started. */
    private static final long SMALLEST_SHARED = 1 << 15;

    /** Floats of one item of a pass over contiguous elements; every vector width divides it. */
    static final int PIECE = 4096;

    private Dispatch() {}

    /** Runs the items on one thread, or on all where they touch many floats. */
    static void split(Workers workers, long floats, int items, Workers.Range range) {
        if (floats < SMALLEST_SHARED) {
            range.run(0, items);
        } else {
            workers.split(items, range);
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
