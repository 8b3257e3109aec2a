package nazca.kernels.opencl.device;

import nazca.tensor.Require;

import org.jocl.CL;
import org.jocl.CLException;
import org.jocl.cl_kernel;
import org.jocl.cl_mem;

import java.lang.foreign.MemorySegment;

/**
 * Commands of a device that is lost on the way: after some launches, every call fails. So it can be
 * tried what a run makes of a loss, which no driver offers: {@code
 * -Dnazca.opencl.fault=LAUNCHES:STATUS}, with the driver's number of the status, such as {@code
 * 5000:-5} for {@code CL_OUT_OF_RESOURCES}.
 */
final class FailingCommands implements Commands {
    /** The JVM's property that asks for it. */
    static final String PROPERTY = "nazca.opencl.fault";

    private final Commands device;
    private final int status;
    private long left;

    private FailingCommands(Commands device, long launches, int status) {
        this.device = device;
        this.left = launches;
        this.status = status;
    }

    /** The commands themselves, unless the property asks for a fault. */
    static Commands asAsked(Commands device) {
        String asked = System.getProperty(PROPERTY);
        return asked == null ? device : of(device, asked);
    }

    private static Commands of(Commands device, String asked) {
        Require.argument(
                asked.matches("\\d{1,18}:-\\d{1,4}"),
                "%s: must be LAUNCHES:STATUS such as 5000:-5, got %s",
                PROPERTY,
                asked);
        int colon = asked.indexOf(':');
        return new FailingCommands(
                device,
                Long.parseLong(asked.substring(0, colon)),
                Integer.parseInt(asked.substring(colon + 1)));
    }

    private void requireDevice() {
        if (left <= 0) {
            throw new CLException(CL.stringFor_errorCode(status), status);
        }
    }

    @Override
    public void launch(cl_kernel kernel, long[] global, long[] local) {
        requireDevice();
        left--;
        device.launch(kernel, global, local);
    }

    @Override
    public void write(cl_mem to, long offset, MemorySegment from) {
        requireDevice();
        device.write(to, offset, from);
    }

    @Override
    public void read(cl_mem from, long offset, MemorySegment to) {
        requireDevice();
        device.read(from, offset, to);
    }

    @Override
    public void clear(cl_mem buffer, long offset, long bytes) {
        requireDevice();
        device.clear(buffer, offset, bytes);
    }

    @Override
    public void copy(cl_mem from, long fromOffset, cl_mem to, long toOffset, long bytes) {
        requireDevice();
        device.copy(from, fromOffset, to, toOffset, bytes);
    }

    @Override
    public void finish() {
        requireDevice();
        device.finish();
    }
}
