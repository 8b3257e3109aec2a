package nazca.tensor;

/**
 * The model's memory: parameters, optimizer state and batch-norm statistics, handed out once in
 * order and freed as a whole with the {@link Memory} behind it.
 */
public final class ModelSlab {
    private static final long BLOCK_BYTES = 1 << 22;

    private final Memory memory;
    private Buffer block;
    private long used;
    private long totalBytes;

    /** An empty slab; blocks are taken from {@code memory} as they are needed. */
    public ModelSlab(Memory memory) {
        this.memory = memory;
        this.block = memory.allocate(BLOCK_BYTES);
    }

    /** Zeroed, 64-byte aligned room for {@code bytes} bytes with padding behind it. */
    public View allocate(long bytes) {
        long padded = (bytes + HostBuffer.TAIL_BYTES + 63) / 64 * 64;
        if (used + padded > block.bytes()) {
            block = memory.allocate(Math.max(BLOCK_BYTES, padded));
            used = 0;
        }
        View view = new View(block, used);
        used += padded;
        totalBytes += bytes;
        return view;
    }

    /** Bytes handed out so far, padding not counted. */
    public long bytes() {
        return totalBytes;
    }

    /** The memory behind this slab. */
    public Memory memory() {
        return memory;
    }
}
