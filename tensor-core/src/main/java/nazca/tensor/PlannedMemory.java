package nazca.tensor;

import java.lang.foreign.MemorySegment;

/**
 * Memory that has sizes and no bytes, for dry runs that find out how much a step will take. What is
 * read from it is zero.
 */
public final class PlannedMemory implements Memory {
    private final Device device;

    /** Stands in for the memory of {@code device}. */
    public PlannedMemory(Device device) {
        this.device = device;
    }

    @Override
    public Device device() {
        return device;
    }

    @Override
    public PlannedMemory fresh() {
        return new PlannedMemory(device);
    }

    @Override
    public Buffer allocate(long bytes) {
        return new PlannedBuffer(device, bytes);
    }

    @Override
    public void upload(MemorySegment from, View to, long bytes) {}

    @Override
    public void download(View from, MemorySegment to, long bytes) {
        to.asSlice(0, bytes).fill((byte) 0);
    }

    @Override
    public void clear(View view, long bytes) {}

    @Override
    public void copy(View from, View to, long bytes) {}

    @Override
    public void finish() {}

    @Override
    public void close() {}

    /** Each one is itself alone, whatever others have the same size. */
    private static final class PlannedBuffer implements Buffer {
        private final Device device;
        private final long bytes;

        PlannedBuffer(Device device, long bytes) {
            this.device = device;
            this.bytes = bytes;
        }

        @Override
        public Device device() {
            return device;
        }

        @Override
        public long bytes() {
            return bytes;
        }
    }
}
