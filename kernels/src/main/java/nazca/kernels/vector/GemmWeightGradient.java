package nazca.kernels.vector;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;

import nazca.kernels.bits.Chunks;
import nazca.tensor.Workers;

/**
 * sum[r,n] = in order, the chunks' chains over m ascending of fma(a[m,r], b[m,n], acc). A field
 * holds each argument of the sum in flight, so that sharing it among threads allocates nothing.
 *
 * <p>Many chunks are the items themselves: the part that begins with chunk 0 adds each of its
 * chunks to the sum at once, the other parts leave theirs in planes of their own, added in order
 * afterwards. Few chunks: the items are rows of the sum, and each part takes its rows through all
 * chunks. Either way every element sees the same additions.
 */
final class GemmWeightGradient {
    private final GemmBands bands;
    private final Workers workers;
    private final Workers.Range chunkItems = this::runChunks;
    private final Workers.Range rowItems = this::runRows;
    private final Workers.Range planeItems = this::addPlanes;

    private int steps;
    private int chunkSteps;
    private int chunks;
    private int rows;
    private int columns;
    private int panels;
    private long a;
    private long lda;
    private long b;
    private long ldb;
    private long sum;
    private long sumStride;
    private long planes;
    private long zeros;

    /** Chunks that the first part has added to the sum by itself. */
    private int added;

    GemmWeightGradient(GemmBands bands, Workers workers) {
        this.bands = bands;
        this.workers = workers;
    }

    /** Floats of planes that a sum of this shape needs. */
    static long planeElements(int steps, long sumElements) {
        int chunks = Chunks.count(steps, Chunks.rows(steps, sumElements));
        return chunks == 1 ? 0 : chunks * sumElements;
    }

    /**
     * Takes the shape: a sum of {@code rows} x {@code columns} over {@code steps} rows of a and b.
     */
    void shape(int steps, int rows, int columns) {
        this.steps = steps;
        this.rows = rows;
        this.columns = columns;
        this.panels = GemmPanels.count(columns);
        this.chunkSteps = Chunks.rows(steps, (long) rows * columns);
        this.chunks = Chunks.count(steps, chunkSteps);
    }

    /** Takes the operands: addresses and strides in bytes. */
    void operands(
            long a, long lda, long b, long ldb, long sum, long sumStride, long planes, long zeros) {
        this.a = a;
        this.lda = lda;
        this.b = b;
        this.ldb = ldb;
        this.sum = sum;
        this.sumStride = sumStride;
        this.planes = planes;
        this.zeros = zeros;
    }

    /** Computes the sum with all threads, or alone where the work is small. */
    void run(boolean alone) {
        int threads = alone ? 1 : workers.threads();
        added = 0;
        if (threads == 1) {
            runRows(0, rows);
        } else if (chunks >= 2 * threads) {
            workers.split(chunks, chunkItems);
            if (added < chunks) {
                workers.split(rows, planeItems);
            }
        } else {
            workers.split(rows, rowItems);
        }
    }

    /** Rows of a and b that make one chunk. */
    int chunkSteps() {
        return chunkSteps;
    }

    /** Chunks of the sum. */
    int chunks() {
        return chunks;
    }

    /**
     * Adds steps {@code from} to {@code to} of one chunk, in ascending order and on one thread, to
     * where its part gathers it; a and b lie somewhere else, in a cache.
     *
     * @param first whether the part is the one that begins with chunk 0
     * @param next memory that is needed next, read ahead of time
     * @param nextBytes how much of it, 0 for none
     * @param then what is read after that, as far as there is time
     */
    void band(
            int chunk,
            int from,
            int to,
            boolean first,
            long a,
            long b,
            long next,
            long nextBytes,
            long then,
            long thenBytes) {
        long target = !first ? plane(chunk) : chunk == 0 ? sum : planes;
        long stride = first && chunk == 0 ? sumStride : rowBytes();
        int stepBlock = GemmPanels.transposedStepBlock(GemmPanels.width(columns, panels));
        for (int step = from; step < to; ) {
            int count = GemmPanels.block(to - step, stepBlock);
            boolean begins = step == chunk * chunkSteps;
            int done = step - from;
            long share = share(nextBytes, done, to - from);
            long thenShare = share(thenBytes, done, to - from);
            block(
                    step,
                    count,
                    begins,
                    0,
                    rows,
                    target,
                    stride,
                    a,
                    b,
                    next + share,
                    share(nextBytes, done + count, to - from) - share,
                    then + thenShare,
                    share(thenBytes, done + count, to - from) - thenShare);
            step += count;
        }
    }

    private static long share(long bytes, int steps, int of) {
        return bytes * steps / of;
    }

    /** Ends a chunk of bands. */
    void endChunk(int chunk, boolean first) {
        if (first && chunk > 0) {
            add(0, rows, planes);
        }
    }

    /** Adds what the parts but the first, which has added {@code own} chunks, have gathered. */
    void endBands(int own) {
        added = own;
        if (added < chunks) {
            workers.split(rows, planeItems);
        }
    }

    private void runChunks(int from, int to) {
        for (int chunk = from; chunk < to; chunk++) {
            if (from == 0) {
                addChunk(chunk, 0, rows);
            } else {
                chunk(chunk, 0, rows, plane(chunk), rowBytes());
            }
        }
        if (from == 0) {
            added = to;
        }
    }

    private void runRows(int from, int to) {
        for (int chunk = 0; chunk < chunks; chunk++) {
            addChunk(chunk, from, to);
        }
    }

    private void addPlanes(int from, int to) {
        for (int chunk = added; chunk < chunks; chunk++) {
            add(from, to, plane(chunk));
        }
    }

    /**
     * Adds a chunk to some rows of the sum; chunk 0 starts it. Plane 0 is free for the chunk's own
     * sum.
     */
    private void addChunk(int chunk, int from, int to) {
        if (chunk == 0) {
            chunk(0, from, to, sum, sumStride);
        } else {
            chunk(chunk, from, to, planes, rowBytes());
            add(from, to, planes);
        }
    }

    private long rowBytes() {
        return 4L * columns;
    }

    private long plane(int chunk) {
        return planes + chunk * rowBytes() * rows;
    }

    /** One chunk's chains for some rows, by blocks of steps whose partial results lie in target. */
    private void chunk(int chunk, int from, int to, long target, long targetStride) {
        int start = chunk * chunkSteps;
        int end = Math.min(steps, start + chunkSteps);
        int stepBlock = GemmPanels.transposedStepBlock(GemmPanels.width(columns, panels));
        for (int step = start; step < end; ) {
            int count = GemmPanels.block(end - step, stepBlock);
            int next = Math.min(count, steps - step - count);
            long below = a + (step + count) * lda;
            long besides = b + (step + count) * ldb;
            if (panels == 1 && lda > ldb) {
                besides = below;
            }
            block(
                    step,
                    count,
                    step == start,
                    from,
                    to,
                    target,
                    targetStride,
                    a,
                    b,
                    besides,
                    next * (besides == below ? lda : ldb),
                    below,
                    besides == below ? 0 : next * lda);
            step += count;
        }
    }

    /**
     * One block of steps, whose tiles read ahead what is needed next, and once they have been all
     * over that what is needed then.
     */
    private void block(
            int step,
            int count,
            boolean begins,
            int from,
            int to,
            long target,
            long targetStride,
            long a,
            long b,
            long next,
            long nextBytes,
            long then,
            long thenBytes) {
        long touch = next;
        long touchBytes = nextBytes;
        boolean both = thenBytes == 0;
        for (int panel = 0; panel < panels; panel++) {
            int first = GemmPanels.start(columns, panels, panel);
            int end = GemmPanels.start(columns, panels, panel + 1);
            long firstByte = (long) first * Lanes.BYTES;
            long c = target + from * targetStride + firstByte;
            bands.run(
                    to - from,
                    end - first,
                    GemmPanels.tail(columns, end),
                    count,
                    a + step * lda + from * 4L,
                    lda,
                    b + step * ldb + firstByte,
                    ldb,
                    begins ? zeros : c,
                    begins ? 0 : targetStride,
                    c,
                    targetStride,
                    touch,
                    touchBytes,
                    false);
            long walked = 64L * count * GemmPanels.tiles(to - from, end - first);
            touch += walked;
            touchBytes -= walked;
            if (touchBytes <= 0 && !both) {
                touch = then;
                touchBytes = thenBytes;
                both = true;
            }
        }
    }

    /** sum[r,n] += plane[r,n] for rows {@code from} to {@code to}. */
    private void add(int from, int to, long plane) {
        if (sumStride == rowBytes()) {
            addRow((to - from) * columns, plane + from * sumStride, sum + from * sumStride);
            return;
        }
        for (int row = from; row < to; row++) {
            addRow(columns, plane + row * rowBytes(), sum + row * sumStride);
        }
    }

    private static void addRow(int elements, long from, long to) {
        long source = from & Lanes.ADDRESS_MASK;
        long target = to & Lanes.ADDRESS_MASK;
        int vectors = elements / Lanes.LANES;
        for (int v = 0; v < vectors; v++) {
            load(target + v * (long) Lanes.BYTES)
                    .add(load(source + v * (long) Lanes.BYTES))
                    .intoMemorySegment(Lanes.ALL, target + v * (long) Lanes.BYTES, Lanes.ORDER);
        }
        int tail = elements - vectors * Lanes.LANES;
        if (tail > 0) {
            long offset = vectors * (long) Lanes.BYTES;
            VectorMask<Float> mask = Lanes.SPECIES.indexInRange(0, tail);
            load(target + offset)
                    .add(load(source + offset))
                    .intoMemorySegment(Lanes.ALL, target + offset, Lanes.ORDER, mask);
        }
    }

    private static FloatVector load(long address) {
        return FloatVector.fromMemorySegment(Lanes.SPECIES, Lanes.ALL, address, Lanes.ORDER);
    }
}
