package nazca.kernels.opencl.device;

import org.jocl.CL;
import org.jocl.Pointer;
import org.jocl.cl_device_id;
import org.jocl.cl_platform_id;

import java.nio.charset.StandardCharsets;

/** Single facts about platforms and devices, as drivers report them. */
final class DeviceQuery {
    private DeviceQuery() {}

    /** A text about a device. */
    static String text(cl_device_id device, int fact) {
        long[] size = new long[1];
        CL.clGetDeviceInfo(device, fact, 0, null, size);
        byte[] bytes = new byte[(int) size[0]];
        CL.clGetDeviceInfo(device, fact, bytes.length, Pointer.to(bytes), null);
        return text(bytes);
    }

    /** A text about a platform. */
    static String text(cl_platform_id platform, int fact) {
        long[] size = new long[1];
        CL.clGetPlatformInfo(platform, fact, 0, null, size);
        byte[] bytes = new byte[(int) size[0]];
        CL.clGetPlatformInfo(platform, fact, bytes.length, Pointer.to(bytes), null);
        return text(bytes);
    }

    /** A number of 64 bits (cl_ulong, size_t or a set of flags) about a device. */
    static long number(cl_device_id device, int fact) {
        long[] value = new long[1];
        CL.clGetDeviceInfo(device, fact, Long.BYTES, Pointer.to(value), null);
        return value[0];
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).replace("\0", "").strip();
    }
}
