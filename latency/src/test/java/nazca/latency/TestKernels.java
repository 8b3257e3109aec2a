package nazca.latency;

import nazca.kernels.Kernels;
import nazca.kernels.cpu.CpuKernels;

/** Sets of kernels for tests. */
public final class TestKernels {
    private TestKernels() {}

    /** Scalar ones, save that all that inference uses does nothing: only its own cost stays. */
    public static Kernels idle() {
        Kernels scalar = CpuKernels.scalar();
        return new Kernels(
                "idle",
                "for tests",
                new IdleKernels.Gemm(),
                new IdleKernels.Depthwise(),
                new IdleKernels.Conv(),
                scalar.batchNorm(),
                scalar.activation(),
                new IdleKernels.Pool(),
                scalar.loss(),
                scalar.optimizer(),
                new IdleKernels.Elementwise(),
                scalar.layout(),
                scalar.dropout(),
                scalar.fusedConv(),
                scalar.quantize());
    }
}
