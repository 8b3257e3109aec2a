package nazca.kernels.opencl;

import nazca.kernels.opencl.device.OpenClMemory;
import nazca.tensor.Buffer;
import nazca.tensor.Device;
import nazca.tensor.Memory;
import nazca.tensor.View;

import java.lang.foreign.MemorySegment;

/**
 * Device memory whose buffers the host has written: what a fill has set counts as unwritten for
 * oclgrind, even after a kernel has written it.
 */
record WrittenMemory(OpenClMemory memory) implements Memory {
    @Override
    public Device device() {
        return memory.device();
    }

    @Override
    public WrittenMemory fresh() {
        return new WrittenMemory(memory.fresh());
    }

    @Override
    public Buffer allocate(long bytes) {
        Buffer buffer = memory.allocate(bytes);
        memory.upload(new float[Math.toIntExact(bytes / 4)], new View(buffer, 0));
        return buffer;
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
