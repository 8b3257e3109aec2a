package nazca.bench.opencl;

import nazca.kernels.gemm.GemmKernel;
import nazca.kernels.gemm.GemmSpec;
import nazca.kernels.opencl.device.OpenClMemory;
import nazca.kernels.opencl.device.OpenClQueue;
import nazca.tensor.View;
import nazca.tensor.random.RandomStream;

/** A matrix product of a pointwise convolution, ours and a library's, on the same operands. */
final class ProductDuel {
    static final String WORK = "product";

    /** Of sums of up to 1,280 products in another order, whose terms are below 1. */
    private static final float TOLERANCE = 1e-3f;

    private final OpenClQueue queue;
    private final GemmKernel gemm;
    private final DeviceProducts library;

    ProductDuel(OpenClQueue queue, GemmKernel gemm, DeviceProducts library) {
        this.queue = queue;
        this.gemm = gemm;
        this.library = library;
    }

    DeviceResult.Row measure(GemmSpec spec, int rounds, long turnNanos) {
        try (OpenClMemory memory = new OpenClMemory(queue)) {
            View x = drawn(memory, spec.rows() * spec.in());
            View w = drawn(memory, spec.in() * spec.out());
            int results = spec.rows() * spec.out();
            View mine = new View(memory.allocate(4L * results), 0);
            View other = new View(memory.allocate(4L * results), 0);
            View scratch = new View(memory.allocate(4 * gemm.scratchElements(spec)), 0);
            long at = queue.address();
            long left = OpenClMemory.address(x);
            long right = OpenClMemory.address(w);
            long to = OpenClMemory.address(other);
            Runnable ours = () -> gemm.forward(spec, x, w, mine, scratch);
            Runnable theirs =
                    () -> library.multiply(at, spec.rows(), spec.in(), spec.out(), left, right, to);
            ours.run();
            theirs.run();
            boolean agrees = close(memory.download(mine, results), memory.download(other, results));
            return new DeviceResult.Row(
                    WORK,
                    "%dx%dx%d".formatted(spec.rows(), spec.in(), spec.out()),
                    library.name(),
                    Turns.take(ours, theirs, queue::finish, rounds, turnNanos),
                    agrees);
        }
    }

    private static boolean close(float[] mine, float[] other) {
        for (int i = 0; i < mine.length; i++) {
            if (!(Math.abs(mine[i] - other[i]) <= TOLERANCE)) {
                return false;
            }
        }
        return true;
    }

    private static View drawn(OpenClMemory memory, int elements) {
        RandomStream numbers = RandomStream.of(elements, "bench/device");
        float[] values = new float[elements];
        for (int i = 0; i < elements; i++) {
            values[i] = Math.fma(2f, numbers.uniform(i), -1f);
        }
        View view = new View(memory.allocate(4L * elements), 0);
        memory.upload(values, view);
        return view;
    }
}
