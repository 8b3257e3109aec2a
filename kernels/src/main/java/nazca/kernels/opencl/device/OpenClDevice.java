package nazca.kernels.opencl.device;

import org.jocl.CL;
import org.jocl.cl_device_id;
import org.jocl.cl_platform_id;

/**
 * What an OpenCL device says of itself.
 *
 * @param index its place among all devices of all platforms, in the order of the loader
 * @param platform the platform's name and version
 * @param name the device's name
 * @param driver the device's OpenCL version and its driver's
 * @param processor whether the device is a CPU
 * @param memoryBytes all of its memory
 * @param largestBufferBytes the most that one buffer may have
 * @param largestGroup the most work-items of a work-group
 * @param localBytes local memory of a work-group
 * @param floatFlags {@code CL_DEVICE_SINGLE_FP_CONFIG}
 * @param doubles whether the device computes in double precision
 * @param handle the driver's handle
 */
public record OpenClDevice(
        int index,
        String platform,
        String name,
        String driver,
        boolean processor,
        long memoryBytes,
        long largestBufferBytes,
        int largestGroup,
        long localBytes,
        long floatFlags,
        boolean doubles,
        Handle handle) {
    private static final int GROUP = 256;

    /** The driver's own names for a device. */
    record Handle(cl_platform_id platform, cl_device_id device) {}

    static OpenClDevice of(int index, cl_platform_id platform, cl_device_id device) {
        return new OpenClDevice(
                index,
                DeviceQuery.text(platform, CL.CL_PLATFORM_NAME)
                        + ", "
                        + DeviceQuery.text(platform, CL.CL_PLATFORM_VERSION),
                DeviceQuery.text(device, CL.CL_DEVICE_NAME),
                DeviceQuery.text(device, CL.CL_DEVICE_VERSION)
                        + ", driver "
                        + DeviceQuery.text(device, CL.CL_DRIVER_VERSION),
                (DeviceQuery.number(device, CL.CL_DEVICE_TYPE) & CL.CL_DEVICE_TYPE_CPU) != 0,
                DeviceQuery.number(device, CL.CL_DEVICE_GLOBAL_MEM_SIZE),
                DeviceQuery.number(device, CL.CL_DEVICE_MAX_MEM_ALLOC_SIZE),
                (int) DeviceQuery.number(device, CL.CL_DEVICE_MAX_WORK_GROUP_SIZE),
                DeviceQuery.number(device, CL.CL_DEVICE_LOCAL_MEM_SIZE),
                DeviceQuery.number(device, CL.CL_DEVICE_SINGLE_FP_CONFIG),
                DeviceQuery.text(device, CL.CL_DEVICE_EXTENSIONS).contains("cl_khr_fp64"),
                new Handle(platform, device));
    }

    /** The name that the command line takes. */
    public String id() {
        return "opencl:" + index;
    }

    /** Work-items of our work-groups: a power of two, {@value #GROUP} where the device has them. */
    public int group() {
        return Math.min(GROUP, Integer.highestOneBit(largestGroup));
    }

    /** Whether the device divides and takes roots with one rounding, if it is told to. */
    public boolean roundsDivisions() {
        return (floatFlags & CL.CL_FP_CORRECTLY_ROUNDED_DIVIDE_SQRT) != 0;
    }

    /** What single precision of this device lacks of the contract, or an empty text. */
    public String missingArithmetic() {
        StringBuilder missing = new StringBuilder();
        note(missing, CL.CL_FP_DENORM, "denormals");
        note(missing, CL.CL_FP_INF_NAN, "infinities");
        note(missing, CL.CL_FP_ROUND_TO_NEAREST, "rounding to nearest");
        note(missing, CL.CL_FP_FMA, "fma");
        return missing.toString();
    }

    private void note(StringBuilder missing, long flag, String what) {
        if ((floatFlags & flag) == 0) {
            missing.append(missing.isEmpty() ? "no " : ", no ").append(what);
        }
    }
}
