package nazca.kernels.vector;

import static jdk.incubator.vector.FloatVector.broadcast;
import static jdk.incubator.vector.FloatVector.fromMemorySegment;
import static jdk.incubator.vector.VectorOperators.LT;

import static nazca.kernels.vector.Access.LANE;
import static nazca.kernels.vector.Lanes.ADDRESS_MASK;
import static nazca.kernels.vector.Lanes.ALL;
import static nazca.kernels.vector.Lanes.BYTES;
import static nazca.kernels.vector.Lanes.LANES;
import static nazca.kernels.vector.Lanes.ORDER;
import static nazca.kernels.vector.Lanes.SPECIES;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;

import nazca.kernels.dropout.DropoutKernel;
import nazca.kernels.dropout.KeepMask;
import nazca.tensor.HostBuffer;
import nazca.tensor.View;
import nazca.tensor.Workers;
import nazca.tensor.random.RandomStream;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/**
 * Dropout on all threads. Single elements are masked one by one: their random words take the time,
 * not their products.
 */
public final class VectorDropout implements DropoutKernel {
    /** A random word costs as much as this many floats of a plain pass. */
    private static final int WORD_FLOATS = 16;

    private final Dispatch dispatch;
    private final Workers.Range dropout = this::dropout;
    private final Workers.Range dropPath = this::dropPath;

    private @Nullable KeepMask mask;
    private long elements;
    private long x;
    private long y;

    /** Kernels that share their work among the threads of {@code workers}. */
    public VectorDropout(Workers workers) {
        this(new Dispatch(workers));
    }

    VectorDropout(Dispatch dispatch) {
        this.dispatch = dispatch;
    }

    @Override
    public void dropout(long elements, KeepMask mask, View x, View y) {
        this.mask = mask;
        this.elements = elements;
        this.x = HostBuffer.address(x, 4 * elements);
        this.y = HostBuffer.address(y, 4 * elements);
        dispatch.split(WORD_FLOATS * elements, Dispatch.pieces(elements), dropout);
    }

    private void dropout(int from, int to) {
        long first = (long) from * Dispatch.PIECE;
        long end = first + Dispatch.elements(from, to, elements);
        dropout(Objects.requireNonNull(mask), first, end, x, y);
    }

    /**
     * Elements from an even {@code first} to {@code end} (exclusive), two for each pair of words.
     */
    private static void dropout(KeepMask mask, long first, long end, long x, long y) {
        RandomStream stream = mask.stream();
        float scale = mask.scale();
        for (long i = first; i < end; i += 2) {
            long words = stream.pair(i / 2);
            long at = 4 * i;
            Access.put(y + at, mask.keepsWord((int) words) ? Access.get(x + at) * scale : 0f);
            if (i + 1 < end) {
                at += 4;
                boolean kept = mask.keepsWord((int) (words >>> 32));
                Access.put(y + at, kept ? Access.get(x + at) * scale : 0f);
            }
        }
    }

    @Override
    public void dropPath(int images, int elements, KeepMask mask, View x, View y) {
        this.mask = mask;
        this.elements = elements;
        this.x = HostBuffer.address(x, 4L * images * elements);
        this.y = HostBuffer.address(y, 4L * images * elements);
        int items = Math.multiplyExact(images, Dispatch.pieces(elements));
        dispatch.split(2L * images * elements, items, dropPath);
    }

    /** Pieces of images, so that threads share a single large one as well. */
    private void dropPath(int from, int to) {
        KeepMask kept = Objects.requireNonNull(mask);
        int pieces = Dispatch.pieces(elements);
        for (int item = from; item < to; item++) {
            int n = item / pieces;
            int piece = item % pieces;
            long at = n * (4L * elements) + Dispatch.offset(piece);
            int count = (int) Dispatch.elements(piece, piece + 1, elements);
            if (kept.keeps(n)) {
                scale(x + at, kept.scale(), count, y + at);
            } else {
                ChannelMoves.clear(y + at, count);
            }
        }
    }

    private static void scale(long x, float factor, int elements, long y) {
        final long from = x & ADDRESS_MASK;
        final long to = y & ADDRESS_MASK;
        FloatVector scale = broadcast(SPECIES, factor);
        int last = (elements - 1) / LANES;
        VectorMask<Float> tail = LANE.compare(LT, (float) (elements - last * LANES));
        for (int j = 0; j <= last; j++) {
            long at = j * (long) BYTES;
            FloatVector value = fromMemorySegment(SPECIES, ALL, from + at, ORDER).mul(scale);
            if (j < last) {
                value.intoMemorySegment(ALL, to + at, ORDER);
            } else {
                value.intoMemorySegment(ALL, to + at, ORDER, tail);
            }
        }
    }
}
