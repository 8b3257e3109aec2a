package nazca.kernels.opencl.device;

import org.jocl.CL;
import org.jocl.CLException;
import org.jocl.cl_device_id;
import org.jocl.cl_platform_id;

import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The OpenCL devices of this machine.
 *
 * @param devices all devices of all platforms, in the order of the loader
 * @param missing what there is not, and how to get it; empty if there are devices
 */
public record OpenClPlatforms(List<OpenClDevice> devices, String missing) {
    /** What drivers answer when no platform is installed; JOCL has no name for it. */
    private static final int NO_PLATFORM = -1001;

    private static final String NO_LOADER = "no OpenCL loader is installed; ";

    /** Asks the loader. Without one, or without devices, the reason is in {@link #missing}. */
    public static OpenClPlatforms find() {
        if (!hasLoader()) { // JOCL complains on standard output where it is missing
            return new OpenClPlatforms(List.of(), NO_LOADER + advice());
        }
        // The library that JOCL unpacks would else lie under a name that others can foresee.
        System.setProperty("uniqueLibraryNames", "true");
        try {
            CL.setExceptionsEnabled(true);
            List<OpenClDevice> devices = listed();
            return new OpenClPlatforms(
                    devices, devices.isEmpty() ? "no OpenCL platform has a device" : "");
        } catch (UnsatisfiedLinkError | NoClassDefFoundError e) {
            return new OpenClPlatforms(List.of(), NO_LOADER + advice());
        } catch (CLException e) {
            String what =
                    e.getStatus() == NO_PLATFORM
                            ? "the OpenCL loader knows no driver"
                            : "the OpenCL loader fails (%s)".formatted(e.getMessage());
            return new OpenClPlatforms(List.of(), what + "; " + advice());
        }
    }

    private static boolean hasLoader() {
        try (Arena arena = Arena.ofConfined()) {
            return Loader.find(arena).isPresent();
        }
    }

    private static List<OpenClDevice> listed() {
        int[] count = new int[1];
        CL.clGetPlatformIDs(0, null, count);
        cl_platform_id[] platforms = new cl_platform_id[count[0]];
        CL.clGetPlatformIDs(platforms.length, platforms, null);
        List<OpenClDevice> found = new ArrayList<>();
        for (cl_platform_id platform : platforms) {
            for (cl_device_id device : devicesOf(platform)) {
                found.add(OpenClDevice.of(found.size(), platform, device));
            }
        }
        return List.copyOf(found);
    }

    private static cl_device_id[] devicesOf(cl_platform_id platform) {
        int[] count = new int[1];
        try {
            CL.clGetDeviceIDs(platform, CL.CL_DEVICE_TYPE_ALL, 0, null, count);
        } catch (CLException e) {
            if (e.getStatus() == CL.CL_DEVICE_NOT_FOUND) {
                return new cl_device_id[0]; // a platform may have lost its last device
            }
            throw e;
        }
        cl_device_id[] devices = new cl_device_id[count[0]];
        CL.clGetDeviceIDs(platform, CL.CL_DEVICE_TYPE_ALL, devices.length, devices, null);
        return devices;
    }

    private static String advice() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return system.contains("linux")
                ? "install the driver of your GPU, or PoCL for the CPU (apt-get install"
                        + " ocl-icd-libopencl1 pocl-opencl-icd)"
                : "install the driver of your GPU";
    }
}
