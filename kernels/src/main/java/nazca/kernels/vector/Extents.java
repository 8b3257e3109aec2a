package nazca.kernels.vector;

/**
 * The memory that one kernel call may touch, asked about each address by the checked twins of
 * kernels that address memory absolutely. Registered by the calling thread before the work is
 * dispatched; then only read.
 */
final class Extents {
    private static final int MOST = 8;

    private final long[] readableFrom = new long[MOST];
    private final long[] readableTo = new long[MOST];
    private final long[] writableFrom = new long[MOST];
    private final long[] writableTo = new long[MOST];
    private int readable;
    private int writable;

    /** Forgets everything. */
    void clear() {
        readable = 0;
        writable = 0;
    }

    /** Allows reads of {@code bytes} bytes from an address. */
    void allowReads(long address, long bytes) {
        readableFrom[readable] = address;
        readableTo[readable++] = address + bytes;
    }

    /** Allows writes of {@code bytes} bytes from an address. */
    void allowWrites(long address, long bytes) {
        writableFrom[writable] = address;
        writableTo[writable++] = address + bytes;
    }

    /**
     * The address itself.
     *
     * @throws IndexOutOfBoundsException unless all bytes from it lie within one readable extent
     */
    long read(long address, long bytes) {
        for (int i = 0; i < readable; i++) {
            if (address >= readableFrom[i] && address + bytes <= readableTo[i]) {
                return address;
            }
        }
        throw new IndexOutOfBoundsException("read of " + bytes + " bytes outside every operand");
    }

    /**
     * The address itself.
     *
     * @throws IndexOutOfBoundsException unless all bytes from it lie within one writable extent
     */
    long write(long address, long bytes) {
        for (int i = 0; i < writable; i++) {
            if (address >= writableFrom[i] && address + bytes <= writableTo[i]) {
                return address;
            }
        }
        throw new IndexOutOfBoundsException("write of " + bytes + " bytes outside every output");
    }
}
