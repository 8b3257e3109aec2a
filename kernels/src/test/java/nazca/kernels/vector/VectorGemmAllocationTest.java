package nazca.kernels.vector;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;

import nazca.kernels.gemm.GemmSpec;
import nazca.tensor.HostMemory;
import nazca.tensor.Workers;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.lang.management.ManagementFactory;
import java.util.SplittableRandom;

/**
 * A boxed vector is right, a thousand times too slow, and shows itself by what it allocates alone.
 */
@Tag("allocation")
class VectorGemmAllocationTest {
    private static final int CALLS = 50;
    private static final long PATIENCE_NANOS = 60_000_000_000L;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @ParameterizedTest
    @CsvSource({"1, FORWARD", "1, PACKED_FORWARD", "1, INPUT_GRADIENT", "1, WEIGHT_GRADIENT"})
    void aCallAllocatesNothingOnceItsTilesAreCompiled(int count, Product product) {
        assertThat(leastAllocated(count, product)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"2, FORWARD", "2, INPUT_GRADIENT", "2, WEIGHT_GRADIENT"})
    void sharingTheWorkAllocatesNothing(int count, Product product) {
        assertThat(leastAllocated(count, product)).isZero();
    }

    /**
     * Bytes that the most frugal batch of calls allocates on all threads, once one of them
     * allocates none.
     */
    private long leastAllocated(int count, Product product) {
        GemmSpec spec = GemmSpec.of(600, 24, 72);
        SplittableRandom random = new SplittableRandom(1);
        try (HostMemory memory = GuardedFloats.memory();
                Workers workers = new Workers(count)) {
            VectorGemm kernel = new VectorGemm(workers, false);
            GuardedFloats left = product.left(spec, memory, false, random);
            GuardedFloats right = product.right(spec, memory, false, random);
            GuardedFloats output = product.output(spec, memory);
            GuardedFloats scratch =
                    GuardedFloats.empty(memory, product.scratchElements(kernel, spec));
            var l = left.view();
            var r = right.view();
            var o = output.view();
            var s = scratch.view();
            long least = Long.MAX_VALUE;
            long start = System.nanoTime();
            while (least > 0 && System.nanoTime() - start < PATIENCE_NANOS) {
                long before = threads.getTotalThreadAllocatedBytes();
                for (int i = 0; i < CALLS; i++) {
                    product.run(kernel, spec, l, r, o, s);
                }
                least = Math.min(least, threads.getTotalThreadAllocatedBytes() - before);
            }
            return least;
        }
    }
}
