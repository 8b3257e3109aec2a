package nazca.tensor;

import java.util.ArrayList;
import java.util.List;

/**
 * The memory of one training step: a stack that grows from the bottom as the forward pass keeps
 * what backward needs, and gradients that come and go at the top.
 *
 * <pre>
 *   0 | kept activations ... | scratch ->      free      &lt;- gradients ... | capacity
 * </pre>
 *
 * The high-water mark counts kept activations, scratch and everything from the lowest gradient to
 * the end.
 */
public final class StepSlab {
    private static final long ALIGNMENT = 64;

    private final Buffer buffer;
    private final long capacity;
    private final List<View> gradients = new ArrayList<>();
    private final List<Long> gradientBytes = new ArrayList<>();
    private long top;
    private long bottom;
    private long scratchEnd;
    private long highWater;

    /** A slab over a whole buffer. */
    public StepSlab(Buffer buffer) {
        this.buffer = buffer;
        this.capacity = buffer.bytes() / ALIGNMENT * ALIGNMENT;
        this.bottom = capacity;
    }

    /**
     * Room for {@code bytes} bytes on the stack, valid until {@link #popTo} a mark taken before.
     */
    public View push(long bytes) {
        View view = new View(buffer, top);
        top += aligned(bytes);
        scratchEnd = top;
        note(top);
        return view;
    }

    /**
     * Room for {@code bytes} bytes above the stack, valid until the next push, scratch or pop;
     * gradients that are asked for meanwhile lie beside it.
     */
    public View scratch(long bytes) {
        scratchEnd = top + aligned(bytes);
        note(scratchEnd);
        return new View(buffer, top);
    }

    /** The stack's height, for {@link #popTo}. */
    public long mark() {
        return top;
    }

    /** Gives back everything pushed since the mark was taken. */
    public void popTo(long mark) {
        Require.argument(
                mark >= 0 && mark <= top, "popTo: mark must be in 0..%d, got %d", top, mark);
        top = mark;
        scratchEnd = mark;
    }

    /** Room for a gradient, valid until {@link #free}. */
    public View allocateGradient(long bytes) {
        long size = aligned(bytes);
        long end = capacity;
        int at = 0;
        // Gradients are few (the chain's two and the shortcut's), so the first gap from the top is
        // found by a walk.
        for (; at < gradients.size(); at++) {
            long blockEnd = gradients.get(at).offset() + gradientBytes.get(at);
            if (end - blockEnd >= size) {
                break;
            }
            end = gradients.get(at).offset();
        }
        View view = new View(buffer, end - size);
        gradients.add(at, view);
        gradientBytes.add(at, size);
        bottom = gradients.getLast().offset();
        note(scratchEnd);
        return view;
    }

    /**
     * Gives a gradient back.
     *
     * @throws IllegalStateException if the view is no live gradient of this slab
     */
    public void free(View gradient) {
        int at = gradients.indexOf(gradient);
        if (at < 0) {
            throw new IllegalStateException("no live gradient at offset " + gradient.offset());
        }
        gradients.remove(at);
        gradientBytes.remove(at);
        bottom = gradients.isEmpty() ? capacity : gradients.getLast().offset();
    }

    /** Empties the slab after a step that did not run its backward pass to the end. */
    public void clear() {
        top = 0;
        scratchEnd = 0;
        gradients.clear();
        gradientBytes.clear();
        bottom = capacity;
    }

    /** True when nothing is held. */
    public boolean isEmpty() {
        return top == 0 && gradients.isEmpty();
    }

    /** The most bytes held at once since the last {@link #resetHighWater}. */
    public long highWaterBytes() {
        return highWater;
    }

    /** Starts a new measurement of the peak. */
    public void resetHighWater() {
        highWater = 0;
    }

    /** Bytes that can be held at once. */
    public long capacityBytes() {
        return capacity;
    }

    private void note(long stackEnd) {
        if (stackEnd > bottom) {
            throw new IllegalStateException(
                    "step memory is full: "
                            + (stackEnd + capacity - bottom)
                            + " bytes needed at once, "
                            + capacity
                            + " planned");
        }
        highWater = Math.max(highWater, stackEnd + capacity - bottom);
    }

    private static long aligned(long bytes) {
        return (bytes + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    }
}
