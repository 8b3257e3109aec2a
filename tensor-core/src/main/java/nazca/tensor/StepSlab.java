package nazca.tensor;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * The memory of one training step: a stack that grows as the forward pass keeps what backward
 * needs, and gradients that come and go. It lies in one buffer, or, where a device gives less than
 * a step takes in one piece, in several: each tensor is in the first piece that has room for it.
 *
 * <p>The high-water mark counts kept activations, scratch and, in each piece, everything from the
 * lowest gradient to its end.
 */
public final class StepSlab {
    /** Bytes of which every place in a slab is a multiple. */
    static final long ALIGNMENT = 64;

    private final List<StepPiece> pieces = new ArrayList<>();
    private final @Nullable Supplier<Buffer> more;
    // The stack: in which piece each push lies, and how high that piece was before.
    private int[] places = new int[256];
    private long[] heights = new long[256];
    private int depth;
    private StepPiece scratched;
    private long capacity;
    private long highWater;

    /** A slab over a whole buffer. */
    public StepSlab(Buffer buffer) {
        this(null, List.of(buffer));
    }

    /**
     * A slab over pieces of equal size.
     *
     * @param buffers at least one
     * @param more gives a further piece, for a step that packs worse than the ones planned
     */
    public StepSlab(List<Buffer> buffers, Supplier<Buffer> more) {
        this(more, buffers);
    }

    private StepSlab(@Nullable Supplier<Buffer> more, List<Buffer> buffers) {
        this.more = more;
        buffers.forEach(this::add);
        this.scratched = pieces.getFirst();
    }

    private StepPiece add(Buffer buffer) {
        StepPiece piece = new StepPiece(buffer);
        pieces.add(piece);
        capacity += piece.capacityBytes();
        return piece;
    }

    /**
     * Room for {@code bytes} bytes on the stack, valid until {@link #popTo} a mark taken before.
     */
    public View push(long bytes) {
        scratched.forgetScratch();
        if (depth == places.length) {
            places = Arrays.copyOf(places, 2 * depth);
            heights = Arrays.copyOf(heights, 2 * depth);
        }
        int place = withRoom(aligned(bytes));
        StepPiece piece = pieces.get(place);
        places[depth] = place;
        heights[depth] = piece.top();
        depth++;
        View view = piece.push(aligned(bytes));
        note();
        return view;
    }

    /**
     * Room for {@code bytes} bytes above the stack, valid until the next push, scratch or pop;
     * gradients that are asked for meanwhile lie beside it.
     */
    public View scratch(long bytes) {
        scratched.forgetScratch();
        scratched = pieces.get(withRoom(aligned(bytes)));
        View view = scratched.scratch(aligned(bytes));
        note();
        return view;
    }

    /** The first piece whose stack may grow by so many bytes. */
    private int withRoom(long size) {
        for (int place = 0; place < pieces.size(); place++) {
            if (pieces.get(place).hasRoom(size)) {
                return place;
            }
        }
        grow(size);
        return pieces.size() - 1;
    }

    private StepPiece grow(long size) {
        if (more == null) {
            throw new IllegalStateException(
                    "step memory is full: %d bytes needed at once, %d planned"
                            .formatted(usedBytes() + size, capacity));
        }
        long largest = pieces.getFirst().capacityBytes();
        if (size > largest) {
            throw new DeviceException(
                    ("a tensor of a step takes %d bytes, and the device gives at most %d in one"
                                    + " piece; a smaller batch needs less")
                            .formatted(size, largest));
        }
        return add(more.get());
    }

    /** The stack's depth, for {@link #popTo}; 0 where nothing is on it. */
    public long mark() {
        return depth;
    }

    /** Gives back everything pushed since the mark was taken. */
    public void popTo(long mark) {
        Require.argument(
                mark >= 0 && mark <= depth, "popTo: mark must be in 0..%d, got %d", depth, mark);
        scratched.forgetScratch();
        while (depth > mark) {
            depth--;
            pieces.get(places[depth]).popTo(heights[depth]);
        }
    }

    /** Room for a gradient, valid until {@link #free}. */
    public View allocateGradient(long bytes) {
        long size = aligned(bytes);
        for (int place = 0; place < pieces.size(); place++) {
            View view = pieces.get(place).allocateGradient(size);
            if (view != null) {
                note();
                return view;
            }
        }
        View view = Objects.requireNonNull(grow(size).allocateGradient(size));
        note();
        return view;
    }

    /**
     * Gives a gradient back.
     *
     * @throws IllegalStateException if the view is no live gradient of this slab
     */
    public void free(View gradient) {
        for (StepPiece piece : pieces) {
            if (piece.free(gradient)) {
                return;
            }
        }
        throw new IllegalStateException("no live gradient at offset " + gradient.offset());
    }

    /** Empties the slab after a step that did not run its backward pass to the end. */
    public void clear() {
        depth = 0;
        pieces.forEach(StepPiece::clear);
    }

    /** True when nothing is held. */
    public boolean isEmpty() {
        return pieces.stream().allMatch(StepPiece::isEmpty);
    }

    /** Bytes on the stack. */
    public long keptBytes() {
        long sum = 0;
        for (StepPiece piece : pieces) {
            sum += piece.top();
        }
        return sum;
    }

    /** The most bytes held at once since the last {@link #resetHighWater}. */
    public long highWaterBytes() {
        return highWater;
    }

    /** Starts a new measurement of the peak. */
    public void resetHighWater() {
        highWater = 0;
    }

    /** Bytes of all pieces. */
    public long capacityBytes() {
        return capacity;
    }

    private void note() {
        highWater = Math.max(highWater, usedBytes());
    }

    private long usedBytes() {
        long sum = 0;
        for (StepPiece piece : pieces) {
            sum += piece.usedBytes();
        }
        return sum;
    }

    private static long aligned(long bytes) {
        return (bytes + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    }
}
