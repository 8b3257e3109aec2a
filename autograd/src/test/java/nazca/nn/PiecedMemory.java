package nazca.nn;

import nazca.tensor.Buffer;
import nazca.tensor.Device;
import nazca.tensor.Memory;
import nazca.tensor.View;

import java.lang.foreign.MemorySegment;

/** Memory of a device that gives little in one piece; counts the pieces of that size. */
final class PiecedMemory implements Memory {
    private final Memory memory;
    private final long largest;
    private int count;

    PiecedMemory(Memory memory, long largest) {
        this.memory = memory;
        this.largest = largest;
    }

    /** How many of the largest buffers there are. */
    int count() {
        return count;
    }

    @Override
    public long largestBufferBytes() {
        return largest;
    }

    @Override
    public Device device() {
        return memory.device();
    }

    @Override
    public Memory fresh() {
        return new PiecedMemory(memory.fresh(), largest);
    }

    @Override
    public Buffer allocate(long bytes) {
        count += bytes == largest ? 1 : 0;
        return memory.allocate(bytes);
    }

    @Override
    public void upload(MemorySegment from, View to, long bytes) {
        memory.upload(from, to, bytes);
    }

    @Override
    public void download(View from, MemorySegment to, long bytes) {
        memory.download(from, to, bytes);
    }

    @Override
    public void clear(View view, long bytes) {
        memory.clear(view, bytes);
    }

    @Override
    public void copy(View from, View to, long bytes) {
        memory.copy(from, to, bytes);
    }

    @Override
    public void finish() {
        memory.finish();
    }

    @Override
    public void close() {
        memory.close();
    }
}
