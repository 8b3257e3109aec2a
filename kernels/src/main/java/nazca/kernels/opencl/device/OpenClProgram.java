package nazca.kernels.opencl.device;

import nazca.tensor.DeviceException;

import org.jocl.CL;
import org.jocl.CLException;
import org.jocl.Pointer;
import org.jocl.cl_device_id;
import org.jocl.cl_kernel;
import org.jocl.cl_program;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A built program: where kernels come from. */
public final class OpenClProgram {
    private final OpenClQueue queue;
    private final cl_program program;

    private OpenClProgram(OpenClQueue queue, cl_program program) {
        this.queue = queue;
        this.program = program;
    }

    /**
     * Takes a program from the cache, or builds it and keeps it there.
     *
     * @throws DeviceException if the driver's compiler refuses it; the message has its log
     */
    public static OpenClProgram build(
            OpenClQueue queue, ProgramCache cache, String source, String options) {
        String key = ProgramCache.key(queue.device(), source, options);
        Optional<cl_program> kept =
                cache.read(key).flatMap(binary -> fromBinary(queue, binary, options));
        cl_program program =
                kept.orElseGet(
                        () -> {
                            cl_program built = fromSource(queue, source, options);
                            cache.write(key, binary(built));
                            return built;
                        });
        queue.releaseAtEnd(program);
        return new OpenClProgram(queue, program);
    }

    /** A kernel of this program, for one caller. */
    public OpenClKernel kernel(String name) {
        try {
            cl_kernel kernel = CL.clCreateKernel(program, name, null);
            queue.releaseAtEnd(kernel);
            return new OpenClKernel(queue, kernel, name);
        } catch (CLException e) {
            throw Status.fault(queue.device(), "kernel " + name, e);
        }
    }

    /** The names of all kernels. */
    public List<String> kernelNames() {
        long[] size = new long[1];
        CL.clGetProgramInfo(program, CL.CL_PROGRAM_KERNEL_NAMES, 0, null, size);
        byte[] names = new byte[(int) size[0]];
        CL.clGetProgramInfo(
                program, CL.CL_PROGRAM_KERNEL_NAMES, names.length, Pointer.to(names), null);
        String joined = new String(names, StandardCharsets.US_ASCII).replace("\0", "");
        return List.of(joined.split(";"));
    }

    /** Nothing where the driver does not take the binary any more. */
    private static Optional<cl_program> fromBinary(
            OpenClQueue queue, byte[] binary, String options) {
        cl_device_id[] devices = {queue.device().handle().device()};
        try {
            cl_program program =
                    CL.clCreateProgramWithBinary(
                            queue.context(),
                            1,
                            devices,
                            new long[] {binary.length},
                            new byte[][] {binary},
                            new int[1],
                            null);
            try {
                CL.clBuildProgram(program, 1, devices, options, null, null);
                return Optional.of(program);
            } catch (CLException e) {
                CL.clReleaseProgram(program);
                return Optional.empty();
            }
        } catch (CLException e) {
            return Optional.empty();
        }
    }

    private static cl_program fromSource(OpenClQueue queue, String source, String options) {
        cl_device_id[] devices = {queue.device().handle().device()};
        try {
            cl_program program =
                    CL.clCreateProgramWithSource(
                            queue.context(), 1, new String[] {source}, null, null);
            CL.clBuildProgram(program, 1, devices, options, null, null);
            queue.traffic().built();
            return program;
        } catch (CLException e) {
            throw Status.fault(queue.device(), "building a program with " + options, e);
        }
    }

    private static byte[] binary(cl_program program) {
        long[] size = new long[1];
        CL.clGetProgramInfo(
                program, CL.CL_PROGRAM_BINARY_SIZES, Long.BYTES, Pointer.to(size), null);
        byte[] binary = new byte[(int) size[0]];
        Pointer addresses = Pointer.to(Pointer.to(binary));
        CL.clGetProgramInfo(program, CL.CL_PROGRAM_BINARIES, Long.BYTES, addresses, null);
        return binary;
    }
}
