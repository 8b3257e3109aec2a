package nazca.kernels.opencl.device;

import nazca.tensor.DeviceException;

import org.jocl.CL;
import org.jocl.CLException;

/** Turns what drivers answer into sentences. */
final class Status {
    private Status() {}

    /** The fault of an operation. */
    static DeviceException fault(OpenClDevice device, String operation, CLException e) {
        String meaning =
                switch (e.getStatus()) {
                    case CL.CL_MEM_OBJECT_ALLOCATION_FAILURE,
                            CL.CL_OUT_OF_RESOURCES,
                            CL.CL_OUT_OF_HOST_MEMORY ->
                            "the device is out of memory or other resources; a smaller batch needs"
                                    + " less";
                    case CL.CL_DEVICE_NOT_AVAILABLE, CL.CL_INVALID_COMMAND_QUEUE ->
                            "the device is gone";
                    default -> "the driver refuses";
                };
        return new DeviceException(
                "%s on %s (%s): %s: %s"
                        .formatted(operation, device.id(), device.name(), meaning, e.getMessage()),
                e);
    }
}
