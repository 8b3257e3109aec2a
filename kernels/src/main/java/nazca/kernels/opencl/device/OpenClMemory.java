package nazca.kernels.opencl.device;

import nazca.tensor.Device;
import nazca.tensor.DeviceException;
import nazca.tensor.Memory;
import nazca.tensor.Require;
import nazca.tensor.View;

import org.jocl.CL;
import org.jocl.CLException;
import org.jocl.cl_mem;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Cleaner;
import java.util.ArrayList;
import java.util.List;

/**
 * Memory of an OpenCL device, freed as a whole by {@link #close()}. Downloads wait for the queue;
 * uploads, clearing and copying are enqueued like kernels.
 */
public final class OpenClMemory implements Memory {
    /** Bytes of one transfer; a {@link java.nio.ByteBuffer} cannot reach over 2 GB. */
    private static final long PIECE_BYTES = 1L << 28;

    private final OpenClQueue queue;
    private final Device device;
    private final List<cl_mem> buffers = new ArrayList<>();
    private final Cleaner.Cleanable cleanable;
    private long bytes;

    /** Memory for kernels that run on {@code queue}. */
    public OpenClMemory(OpenClQueue queue) {
        this.queue = queue;
        OpenClDevice opened = queue.device();
        this.device = new Device(opened.id(), opened.name() + ", " + opened.driver());
        this.cleanable = queue.guard(this, buffers);
    }

    @Override
    public Device device() {
        return device;
    }

    @Override
    public OpenClMemory fresh() {
        return new OpenClMemory(queue);
    }

    /**
     * {@inheritDoc}
     *
     * @throws DeviceException if the device has not as much
     */
    @Override
    public OpenClBuffer allocate(long asked) {
        Require.argument(asked >= 0, "allocate: bytes must be >= 0, got %d", asked);
        long size = Math.max(4, (asked + 3) / 4 * 4);
        requireRoom(size);
        try {
            cl_mem memory =
                    CL.clCreateBuffer(queue.context(), CL.CL_MEM_READ_WRITE, size, null, null);
            buffers.add(memory);
            bytes += size;
            queue.allocated(size);
            queue.traffic().created();
            queue.commands().clear(memory, 0, size);
            return new OpenClBuffer(device, memory, asked);
        } catch (CLException e) {
            throw Status.fault(queue.device(), "allocating " + room(size), e);
        }
    }

    /**
     * The driver's address of the buffer behind a view, for libraries that enqueue by themselves.
     */
    public static long address(View view) {
        return OpenClBuffer.of(view, 0).memory().getNativePointer();
    }

    @Override
    public long largestBufferBytes() {
        return queue.device().largestBufferBytes();
    }

    private void requireRoom(long size) {
        OpenClDevice limits = queue.device();
        if (size > limits.largestBufferBytes()) {
            throw new DeviceException(
                    "%s (%s) gives at most %d MB in one piece: %s; a smaller batch needs less"
                            .formatted(
                                    limits.id(),
                                    limits.name(),
                                    limits.largestBufferBytes() >> 20,
                                    room(size)));
        }
        if (queue.heldBytes() + size > limits.memoryBytes()) {
            throw new DeviceException(
                    "%s (%s) is out of memory: %s; a smaller batch needs less"
                            .formatted(limits.id(), limits.name(), room(size)));
        }
    }

    private String room(long size) {
        OpenClDevice limits = queue.device();
        long free = Math.max(0, limits.memoryBytes() - queue.heldBytes());
        return "%d MB asked for, %d of %d MB in use, %d would fit"
                .formatted(
                        size >> 20,
                        queue.heldBytes() >> 20,
                        limits.memoryBytes() >> 20,
                        Math.min(free, limits.largestBufferBytes()) >> 20);
    }

    @Override
    public void upload(MemorySegment from, View to, long count) {
        cl_mem target = OpenClBuffer.of(to, count).memory();
        try {
            for (long done = 0; done < count; done += PIECE_BYTES) {
                long size = Math.min(PIECE_BYTES, count - done);
                queue.write(target, to.offset() + done, from.asSlice(done, size));
            }
        } catch (CLException e) {
            throw Status.fault(queue.device(), "uploading", e);
        }
    }

    @Override
    public void download(View from, MemorySegment to, long count) {
        cl_mem source = OpenClBuffer.of(from, count).memory();
        try (Arena arena = Arena.ofConfined()) {
            // Heap arrays stay out of transfers: the driver would pin them meanwhile.
            MemorySegment target = to.isNative() ? to : arena.allocate(Math.max(1, count));
            for (long done = 0; done < count; done += PIECE_BYTES) {
                long size = Math.min(PIECE_BYTES, count - done);
                queue.read(source, from.offset() + done, target.asSlice(done, size));
            }
            if (!to.isNative()) {
                to.asSlice(0, count).copyFrom(target.asSlice(0, count));
            }
        } catch (CLException e) {
            throw Status.fault(queue.device(), "downloading", e);
        }
    }

    @Override
    public void clear(View view, long count) {
        Require.argument(count % 4 == 0, "clear: bytes must be a multiple of 4, got %d", count);
        cl_mem target = OpenClBuffer.of(view, count).memory();
        if (count == 0) {
            return;
        }
        try {
            queue.commands().clear(target, view.offset(), count);
        } catch (CLException e) {
            throw Status.fault(queue.device(), "clearing", e);
        }
    }

    @Override
    public void copy(View from, View to, long count) {
        cl_mem source = OpenClBuffer.of(from, count).memory();
        cl_mem target = OpenClBuffer.of(to, count).memory();
        if (count == 0) {
            return;
        }
        try {
            queue.commands().copy(source, from.offset(), target, to.offset(), count);
        } catch (CLException e) {
            throw Status.fault(queue.device(), "copying", e);
        }
    }

    @Override
    public void finish() {
        queue.finish();
    }

    @Override
    public void close() {
        cleanable.clean();
        queue.freed(buffers.size(), bytes);
        buffers.clear();
        bytes = 0;
    }
}
