package nazca.tensor;

/**
 * A place inside a buffer, as kernels take it: how far it reaches is said by the kernel's spec.
 *
 * @param buffer the memory
 * @param offset bytes from the buffer's start
 */
public record View(Buffer buffer, long offset) {
    /** The place {@code bytes} further on in the same buffer. */
    public View plus(long bytes) {
        return new View(buffer, offset + bytes);
    }
}
