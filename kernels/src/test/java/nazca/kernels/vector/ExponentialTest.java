package nazca.kernels.vector;

import static org.assertj.core.api.Assertions.assertThat;

import nazca.kernels.fixtures.GuardedMemory;
import nazca.tensor.HostBuffer;
import nazca.tensor.View;
import nazca.tensor.bits.FloatMath;

import net.jqwik.api.Example;
import net.jqwik.api.Tag;

@Tag("bits")
class ExponentialTest {
    /**
     * A prime, so that strides through all 2^32 patterns meet every exponent and many mantissas.
     */
    private static final int STRIDE = 1009;

    private static final int BATCH = 4093;

    @Example
    void expOfMillionsOfBitPatternsEqualsTheScalarOneToTheBit() {
        var in = new float[BATCH];
        long different = 0;
        for (long pattern = 0; pattern < 1L << 32; pattern += (long) STRIDE * BATCH) {
            for (int i = 0; i < BATCH; i++) {
                in[i] = Float.intBitsToFloat((int) (pattern + (long) STRIDE * i));
            }
            try (var memory = new GuardedMemory()) {
                View view = memory.floats(in);
                long address = HostBuffer.address(view, 4L * BATCH);
                Exponential.shifted(address, 0f, BATCH, address);
                float[] out = memory.read(view, BATCH);
                for (int i = 0; i < BATCH; i++) {
                    int expected = Float.floatToIntBits(FloatMath.exp(in[i] - 0f));
                    different += Float.floatToIntBits(out[i]) == expected ? 0 : 1;
                }
                memory.assertGuardsIntact();
            }
        }
        assertThat(different).isZero();
    }
}
