package nazca.kernels.opencl;

import nazca.kernels.Kernels;
import nazca.kernels.opencl.device.OpenClQueue;
import nazca.kernels.opencl.device.ProgramCache;

/**
 * The kernels of an OpenCL device.
 *
 * @param kernels one of every family, all of them on the device
 * @param arithmetic whether they have the bits of the scalar definition
 */
public record OpenClKernels(Kernels kernels, ArithmeticCheck arithmetic) {
    /**
     * Builds all programs and checks the device's arithmetic.
     *
     * @param queue what the kernels run on
     * @param cache where built programs are kept
     * @param tuning what was found fastest on the device
     * @throws nazca.tensor.DeviceException if the driver refuses a program
     */
    public static OpenClKernels create(OpenClQueue queue, ProgramCache cache, Tuning tuning) {
        Programs programs = new Programs(queue, cache, "");
        return of(queue, programs, tuning, ArithmeticCheck.of(queue, programs));
    }

    /**
     * The same kernels with one element of the result to a work-item and nothing shared or kept in
     * registers: the baseline of benchmarks, with the same bits.
     */
    public static OpenClKernels plain(OpenClQueue queue, ProgramCache cache) {
        return create(queue, new Programs(queue, cache, Style.PLAIN, ""));
    }

    /** The check of the device's arithmetic alone, which builds one program. */
    public static ArithmeticCheck check(OpenClQueue queue, ProgramCache cache) {
        return ArithmeticCheck.of(queue, new Programs(queue, cache, ""));
    }

    static OpenClKernels create(OpenClQueue queue, Programs programs) {
        return of(queue, programs, Tuning.none(), ArithmeticCheck.of(queue, programs));
    }

    /** The kernels of a device of which is known what it promises. */
    static OpenClKernels of(
            OpenClQueue queue, Programs programs, Tuning tuning, ArithmeticCheck arithmetic) {
        var gemm = new OpenClGemm(programs, tuning);
        var depthwise = new OpenClDepthwise(programs, tuning);
        var batchNorm = new OpenClBatchNorm(programs, tuning);
        Kernels kernels =
                new Kernels(
                        "opencl, " + arithmetic.reason(),
                        queue.device().platform(),
                        gemm,
                        depthwise,
                        new OpenClConv(programs, tuning),
                        batchNorm,
                        new OpenClActivation(programs),
                        new OpenClPool(programs),
                        new OpenClLoss(programs),
                        new OpenClOptimizer(programs),
                        new OpenClElementwise(programs, tuning),
                        new OpenClLayout(programs),
                        new OpenClDropout(programs),
                        new OpenClFusedConv(gemm, depthwise, batchNorm),
                        new OpenClQuantize(programs, tuning));
        return new OpenClKernels(kernels, arithmetic);
    }
}
