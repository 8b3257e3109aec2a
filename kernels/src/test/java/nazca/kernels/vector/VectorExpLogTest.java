package nazca.kernels.vector;

import static nazca.kernels.fixtures.Bits.assertSame;

import static org.assertj.core.api.Assertions.assertThat;

import nazca.kernels.elementwise.ElementwiseKernel;
import nazca.kernels.elementwise.ScalarElementwise;
import nazca.kernels.fixtures.GuardedMemory;
import nazca.tensor.View;
import nazca.tensor.Workers;

import net.jqwik.api.Example;
import net.jqwik.api.Tag;

import java.util.function.DoubleUnaryOperator;

@Tag("bits")
class VectorExpLogTest {
    /**
     * A prime, so that strides through all 2^32 patterns meet every exponent and many mantissas.
     */
    private static final int STRIDE = 1009;

    private static final int BATCH = 4093;

    private interface Pass {
        void run(ElementwiseKernel kernel, View x, View y);
    }

    @Example
    void expOfMillionsOfBitPatternsEqualsTheScalarOneAndStaysNearTheExactValue() {
        double worst = worstUlp((kernel, x, y) -> kernel.exp(BATCH, x, y), StrictMath::exp);
        assertThat(worst).isBetween(0.5, 1.014);
    }

    @Example
    void logOfMillionsOfBitPatternsEqualsTheScalarOneAndStaysNearTheExactValue() {
        double worst = worstUlp((kernel, x, y) -> kernel.log(BATCH, x, y), StrictMath::log);
        assertThat(worst).isBetween(0.5, 1.028);
    }

    /** Compares every bit with the scalar kernel; returns the error against the function. */
    private static double worstUlp(Pass pass, DoubleUnaryOperator exact) {
        var scalar = new ScalarElementwise();
        double worst = 0;
        try (var workers = new Workers(1)) {
            var vector = new VectorElementwise(workers);
            var in = new float[BATCH];
            for (long pattern = 0; pattern < 1L << 32; pattern += (long) STRIDE * BATCH) {
                for (int i = 0; i < BATCH; i++) {
                    in[i] = Float.intBitsToFloat((int) (pattern + (long) STRIDE * i));
                }
                float[] out = run(vector, pass, in);
                assertSame("y", run(scalar, pass, in), out);
                for (int i = 0; i < BATCH; i += 5) {
                    worst = Math.max(worst, ulps(out[i], exact.applyAsDouble(in[i])));
                }
            }
        }
        return worst;
    }

    private static float[] run(ElementwiseKernel kernel, Pass pass, float[] in) {
        try (var memory = new GuardedMemory()) {
            View view = memory.floats(in);
            pass.run(kernel, view, view);
            float[] out = memory.read(view, in.length);
            memory.assertGuardsIntact();
            return out;
        }
    }

    /** The error in units of the last place; infinite if only one of the two is a number. */
    private static double ulps(float got, double exact) {
        float rounded = (float) exact;
        if (Float.isNaN(rounded) || Float.isInfinite(rounded)) {
            return Float.compare(got, rounded) == 0 ? 0 : Double.POSITIVE_INFINITY;
        }
        return Math.abs(got - exact) / Math.ulp(rounded);
    }
}
