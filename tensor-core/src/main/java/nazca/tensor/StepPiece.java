package nazca.tensor;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * One buffer of a step's memory: a stack from the bottom, scratch above it, and gradients that come
 * and go at the top.
 *
 * <pre>
 *   0 | kept activations ... | scratch ->      free      &lt;- gradients ... | capacity
 * </pre>
 */
final class StepPiece {
    private final Buffer buffer;
    private final long capacity;
    private final List<View> gradients = new ArrayList<>();
    private final List<Long> gradientBytes = new ArrayList<>();
    private long top;
    private long bottom;
    private long scratchEnd;

    StepPiece(Buffer buffer) {
        this.buffer = buffer;
        this.capacity = buffer.bytes() / StepSlab.ALIGNMENT * StepSlab.ALIGNMENT;
        this.bottom = capacity;
    }

    /** Whether the stack, or scratch above it, may grow by so many bytes. */
    boolean hasRoom(long size) {
        return top + size <= bottom;
    }

    View push(long size) {
        View view = new View(buffer, top);
        top += size;
        scratchEnd = top;
        return view;
    }

    View scratch(long size) {
        scratchEnd = top + size;
        return new View(buffer, top);
    }

    void forgetScratch() {
        scratchEnd = top;
    }

    long top() {
        return top;
    }

    void popTo(long height) {
        top = height;
        scratchEnd = height;
    }

    /** Room in the first gap from the top that has it; null where none has. */
    @Nullable View allocateGradient(long size) {
        long end = capacity;
        int at = 0;
        // Gradients are few (the chain's two and the shortcut's), so a walk finds the gap.
        for (; at < gradients.size(); at++) {
            long blockEnd = gradients.get(at).offset() + gradientBytes.get(at);
            if (end - blockEnd >= size) {
                break;
            }
            end = gradients.get(at).offset();
        }
        if (at == gradients.size() && end - scratchEnd < size) {
            return null;
        }
        View view = new View(buffer, end - size);
        gradients.add(at, view);
        gradientBytes.add(at, size);
        bottom = gradients.getLast().offset();
        return view;
    }

    /** Gives a gradient back; false where it is none of this buffer. */
    boolean free(View gradient) {
        int at = gradients.indexOf(gradient);
        if (at < 0) {
            return false;
        }
        gradients.remove(at);
        gradientBytes.remove(at);
        bottom = gradients.isEmpty() ? capacity : gradients.getLast().offset();
        return true;
    }

    void clear() {
        popTo(0);
        gradients.clear();
        gradientBytes.clear();
        bottom = capacity;
    }

    boolean isEmpty() {
        return top == 0 && gradients.isEmpty();
    }

    /** Kept activations, scratch, and everything from the lowest gradient to the end. */
    long usedBytes() {
        return scratchEnd + capacity - bottom;
    }

    long capacityBytes() {
        return capacity;
    }
}
