package nazca.kernels.opencl.device;

import nazca.tensor.Buffer;
import nazca.tensor.Device;
import nazca.tensor.View;

import org.jocl.Pointer;
import org.jocl.cl_mem;

import java.util.Objects;

/** Memory of an OpenCL device. */
final class OpenClBuffer implements Buffer {
    private final Device device;
    private final cl_mem memory;
    private final Pointer argument;
    private final long bytes;

    OpenClBuffer(Device device, cl_mem memory, long bytes) {
        this.device = device;
        this.memory = memory;
        this.argument = Pointer.to(memory);
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

    /** The driver's handle. */
    cl_mem memory() {
        return memory;
    }

    /** The handle as kernels take it. */
    Pointer argument() {
        return argument;
    }

    /**
     * The buffer behind a view.
     *
     * @throws IllegalArgumentException if the view is not in an OpenCL device's memory
     * @throws IndexOutOfBoundsException if it holds fewer than {@code bytes} bytes
     */
    static OpenClBuffer of(View view, long bytes) {
        if (!(view.buffer() instanceof OpenClBuffer buffer)) {
            throw new IllegalArgumentException(
                    "an OpenCL kernel needs its device's memory, got "
                            + view.buffer().device().id());
        }
        Objects.checkFromIndexSize(view.offset(), bytes, buffer.bytes);
        return buffer;
    }
}
