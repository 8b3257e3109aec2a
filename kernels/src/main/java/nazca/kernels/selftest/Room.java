package nazca.kernels.selftest;

import nazca.tensor.Memory;
import nazca.tensor.View;

/** Where a trial's operands lie. */
interface Room {
    /** Bytes that one trial may take of a shared buffer. */
    long BYTES = 64L << 20;

    /** A place for {@code bytes} bytes. */
    View take(long bytes);

    /** A buffer for each operand. */
    static Room exact(Memory memory) {
        return bytes -> new View(memory.allocate(bytes), 0);
    }

    /** Places one behind the other in a buffer of {@link #BYTES}. */
    static Room shared(View buffer) {
        return new Shared(buffer);
    }

    /** A buffer and how much of it is taken. */
    final class Shared implements Room {
        private static final long ALIGNMENT = 64;

        private final View buffer;
        private long used;

        private Shared(View buffer) {
            this.buffer = buffer;
        }

        @Override
        public View take(long bytes) {
            View view = buffer.plus(used);
            used += (bytes + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
            if (used > BYTES) {
                throw new IllegalStateException("self-test: a trial needs too much memory");
            }
            return view;
        }
    }
}
