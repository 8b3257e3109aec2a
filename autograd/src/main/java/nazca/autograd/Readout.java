package nazca.autograd;

import nazca.tensor.Memory;
import nazca.tensor.View;

import org.jspecify.annotations.Nullable;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * The numbers that a step leaves for the host, side by side on the device, so that the host reads
 * all of them at once: each reading waits for the device. Places are reserved when a model is
 * built; what is read before the next {@link #at} is what was read last.
 */
public final class Readout {
    private static final long NUMBER_BYTES = 4;

    private final Memory memory;
    private @Nullable View room;
    private MemorySegment answers = MemorySegment.NULL;
    private int reserved;
    private boolean stale = true;

    /** Numbers in a device's memory, which is taken when the first of them is computed. */
    public Readout(Memory memory) {
        this.memory = memory;
    }

    /** The first of {@code count} neighbouring places for numbers of 32 bits. */
    public int reserve(int count) {
        int first = reserved;
        reserved = Math.addExact(reserved, count);
        return first;
    }

    /** Where the number at a place goes. What was read before is old from now on. */
    public View at(int place) {
        stale = true;
        return room().plus(NUMBER_BYTES * place);
    }

    /**
     * The float at a place, read with all other numbers if any is new.
     *
     * @param from the memory that the step ran in
     */
    public float number(Memory from, int place) {
        return fresh(from).getAtIndex(ValueLayout.JAVA_FLOAT, place);
    }

    /** The integer at a place, like {@link #number}. */
    public int integer(Memory from, int place) {
        return fresh(from).getAtIndex(ValueLayout.JAVA_INT, place);
    }

    private MemorySegment fresh(Memory from) {
        if (stale) {
            from.download(room(), answers, answers.byteSize());
            stale = false;
        }
        return answers;
    }

    /** Grows only where places were reserved since, so that a step allocates nothing. */
    private View room() {
        View known = room;
        long bytes = NUMBER_BYTES * reserved;
        if (known == null || answers.byteSize() < bytes) {
            known = new View(memory.allocate(bytes), 0);
            room = known;
            answers = Arena.ofAuto().allocate(bytes, 64);
        }
        return known;
    }
}
