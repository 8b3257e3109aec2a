package nazca.tensor;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * The CPU's memory: one shared arena, since pool threads read and write it, freed as a whole by
 * {@link #close()}.
 */
public final class HostMemory implements Memory {
    private static final int ALIGNMENT = 64;

    private final Device device;
    private final Arena arena = Arena.ofShared();

    /** Memory for kernels that run on the given CPU device. */
    public HostMemory(Device device) {
        this.device = device;
    }

    @Override
    public Device device() {
        return device;
    }

    @Override
    public HostMemory fresh() {
        return new HostMemory(device);
    }

    @Override
    public HostBuffer allocate(long bytes) {
        Require.argument(bytes >= 0, "allocate: bytes must be >= 0, got %d", bytes);
        return new HostBuffer(
                device, arena.allocate(bytes + HostBuffer.TAIL_BYTES, ALIGNMENT), bytes);
    }

    @Override
    public void upload(MemorySegment from, View to, long bytes) {
        HostBuffer.segment(to, bytes).copyFrom(from.asSlice(0, bytes));
    }

    @Override
    public void download(View from, MemorySegment to, long bytes) {
        to.asSlice(0, bytes).copyFrom(HostBuffer.segment(from, bytes));
    }

    @Override
    public void clear(View view, long bytes) {
        HostBuffer.segment(view, bytes).fill((byte) 0);
    }

    @Override
    public void copy(View from, View to, long bytes) {
        HostBuffer.segment(to, bytes).copyFrom(HostBuffer.segment(from, bytes));
    }

    @Override
    public void finish() {}

    @Override
    public void close() {
        arena.close();
    }
}
