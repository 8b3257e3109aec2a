package nazca.nn;

import nazca.tensor.Buffer;
import nazca.tensor.Device;
import nazca.tensor.HostMemory;
import nazca.tensor.Memory;
import nazca.tensor.View;

import java.lang.foreign.MemorySegment;

/** Host memory that counts what takes native memory: buffers, and transfers that stage theirs. */
final class CountingMemory implements Memory {
    private final HostMemory host;
    private int allocations;

    CountingMemory(HostMemory host) {
        this.host = host;
    }

    /** Native allocations so far. */
    int allocations() {
        return allocations;
    }

    @Override
    public Device device() {
        return host.device();
    }

    @Override
    public CountingMemory fresh() {
        return new CountingMemory(host.fresh());
    }

    @Override
    public Buffer allocate(long bytes) {
        allocations++;
        return host.allocate(bytes);
    }

    @Override
    public void upload(MemorySegment from, View to, long bytes) {
        host.upload(from, to, bytes);
    }

    @Override
    public void upload(float[] from, View to) {
        allocations++;
        host.upload(from, to);
    }

    @Override
    public void download(View from, MemorySegment to, long bytes) {
        host.download(from, to, bytes);
    }

    @Override
    public float[] download(View from, int count) {
        allocations++;
        return host.download(from, count);
    }

    @Override
    public void clear(View view, long bytes) {
        host.clear(view, bytes);
    }

    @Override
    public void copy(View from, View to, long bytes) {
        host.copy(from, to, bytes);
    }

    @Override
    public void finish() {
        host.finish();
    }

    @Override
    public void close() {
        host.close();
    }
}
